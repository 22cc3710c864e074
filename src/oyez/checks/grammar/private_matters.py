"""How people write of private matters: health, money, crime, origin, love, family.

Each pattern matches what is said *of somebody* (`has had a stroke`, `'s tribunal`, `on benefits`),
never the bare name of a subject, so that services and campaigns are not meant. Whom it is said of
is for the check. All read large and small letters alike, and are bounded.
"""

from oyez.checks.grammar.shapes import Alternatives

_CONDITION = r"""
    (?:(?:breast|bowel|lung|prostate|skin|liver|throat|bone|brain|terminal|stage\s\w{1,5}|secondary)\s)*cancer
  | leuka?emia | lymphoma | tumours? | chemo(?:therapy)? | radiotherapy | dialysis | dementia | alzheimer'?s
  | parkinson'?s | multiple\ssclerosis | (?-i:MS) | (?-i:MND) | motor\sneurone(?:\sdisease)? | epilepsy
  | diabetes | copd | emphysema | (?:the\s)?hiv | (?-i:AIDS) | hep(?:atitis)?\s?[abc] | hepatitis
  | tuberculosis | (?-i:TB) | (?-i:STD|STI) | chlamydia | herpes | post-?natal\sdepression
  | (?:clinical\s|severe\s|bad\s)?depression | anxiety | panic\sattacks? | bipolar(?:\sdisorder)?
  | schizophrenia | psychosis | psychotic\sepisodes? | ptsd | ocd | adhd | autism | asperger'?s
  | (?:an?\s)?eating\sdisorder | anorexia | bulimia | (?:nervous\s|mental\s|complete\s)?breakdown
  | mental\s(?:health(?:\s(?:problems?|issues|crisis|trouble|condition))?|illness|problems|issues)
  | (?:mini\s|another\s|massive\s)?strokes? | heart\s(?:attacks?|failure|trouble|condition|problems?|bypass|op)
  | angina | bypass | pacemaker | arthritis | lupus | crohn'?s | colitis | fibromyalgia | sciatica
  | chronic\s(?:fatigue|pain) | hernia | piles | gout | shingles | sepsis | kidney\s(?:failure|disease|trouble)
  | liver\s(?:failure|disease|trouble) | cirrhosis | miscarriages? | stillbirth | ivf | termination
  | abortion | hysterectomy | vasectomy | colostomy | stoma(?:\sbag)? | catheter | seizures | fits
  | learning\s(?:difficulties|disabilit(?:y|ies)) | special\sneeds | down'?s\ssyndrome | cerebral\spalsy
  | (?:drink|drinking|drug|drugs|alcohol|gambling|booze)\s(?:problems?|habit|addiction|issues?)
  | addictions? | overdose | nerves | hoarding | prosthetic | amputation | brain\sinjury
  | (?:memory|eyesight|sight|hearing|speech|balance|continence|bladder|bowel|waterworks)\s(?:loss|problems?|trouble|results)
  | (?:bowel|blood|test|scan|biopsy|hospital|mri|smear)\s(?:results|tests?|appointments?)
  | (?:high\s)?blood\spressure | sectioning | epilepsy | sertraline | citalopram | prozac | diazepam | valium | lithium | morphine
  | heroin | biopsy | (?:hip|knee|heart|back|eye|cataract|hernia)\s(?:op|operation|replacement)
"""
_BENEFIT = r"""
    housing\sbenefits? | universal\scredit | (?-i:UC) | pip | personal\sindependence\spayments? | (?-i:ESA|JSA|DLA)
  | income\ssupport | jobseeker'?s(?:\sallowance)? | attendance\sallowance | carer'?s\sallowance
  | pension\scredit | child\sbenefit | disability\s(?:benefits?|allowance|living\sallowance)
  | incapacity(?:\sbenefit)? | benefits | council\stax\s(?:support|reduction|benefit)
  | discretionary\shousing\spayments? | (?-i:DHP) | (?:crisis|hardship|welfare)\s(?:loan|grant|payment|fund)
  | free\sschool\smeals | food\s?bank\s(?:parcels?|vouchers?|referral) | bedroom\stax
"""
_MATTER = r"""
    ehcp?s? | (?:education\s)?health\s(?:and\s)?care\splan | care\s(?:package|plan|needs|assessment|order|proceedings)
  | support\splan | social\sworkers? | key\s?worker | probation(?:\sofficer)? | parole | bail | tag | curfew | asbo
  | criminal\srecord | record | conviction | convictions | caution | sentence | court\s(?:case|date|hearing|order|appearance)
  | (?:homeless(?:ness)?|asylum|housing|transfer|rehousing|benefits?|hardship)\s(?:application|claim|case|appeal|status|decision|register|file)
  | evictions?(?:\snotice|\sdate|\sorder)? | possession\s(?:order|hearing) | notice\sto\squit | section\s21
  | (?:rent\s|council\stax\s|mortgage\s)?arrears | debts? | overdraft | iva | bankruptcy | repossession | savings\sare
  | tribunal | means\stest | sanction | tenancy\s(?:is|was|has|breach|warning|being) | hostel\s(?:place|room|bed)
  | temporary\saccommodation | refuge\splace | place\sin\s(?:a|the)\srefuge | safeguarding\s(?:referral|case|concern)
  | child\sprotection(?:\splan|\scase)? | custody(?:\s(?:case|battle|hearing))? | divorce | adoption | fostering\scase
  | immigration\s(?:status|case|appeal|application) | visa | leave\sto\sremain | settled\sstatus | deportation
  | disciplinary(?:\shearing)? | grievance | suspension | dismissal | sick\s(?:note|leave|pay) | occupational\shealth
  | fall | overdose | probation\sofficer | diagnosis | prognosis | condition | illness | disability | medication | meds | tablets | insulin | inhaler
  | methadone | script | treatment | detox | rehab | counselling | therap(?:y|ist) | psychiatrist | consultant
  | (?:hospital|mental\shealth|gp|surgery|clinic|antenatal|maternity|oncology)\s(?:appointments?|admission|stay|discharge|referral|run|visits?|notes|letter)
  | pregnancy | due\sdate | (?:blood|test|scan|biopsy|bowel)\sresults | nerves | drinking | gambling | affair | ex-?wife's\sinjunction
  | exclusion | attendance\s(?:record|fine) | school\srefusal | statement\sof\sneeds | one-to-one\ssupport
  | disabled\sfacilities\sgrant | blue\sbadge\s(?:application|was|has) | handrails | stairlift | hoist | wet\sroom | commode
  | sexuality | transition | (?:noise|anti-?social\sbehaviour|asb|domestic\sabuse)\s(?:case|report|complaint)
  | (?:report|complaint)\sabout\s(?:your|the)\s(?:neighbours?|man|family|people|landlord|manager)
"""
_SERVICE_AFTER = r"""(?!(?:\s[\w'-]{1,15})?\s(?:support|groups?|charit(?:y|ies)|awareness|research|campaign(?:er)?s?|clinics?|caf[eé]s?
    |friends?|friendly|nurses?|units?|wards?|teams?|training|workshops?|courses?|sessions?|services?|cent(?:re|er)s?|appeals?|trust|uk
    |homes?|walks?|patients?|sufferers|champions?|screening|talks?|leads?|advis[eo]rs?|officers?|days?|weeks?|months?|advice
    |lines?|helplines?|hubs?|societ(?:y|ies)|action|choir|drop-?in|survivors?|lessons?|project|programme|fund(?:raiser|raising)?|policy|strategy)\b)"""
_ADJ = r"(?:(?!for\b|about\b|on\b|with\b|from\b|and\b|of\b|at\b|to\b|in\b)[\w'-]{1,14}\s){0,3}?"
_HAS = r"""
    (?:has|have|had|having|'s\sgot|s\sgot|'ve\sgot|has\sgot|have\sgot|got|gets|suffer(?:s|ed|ing)?\s(?:from|with)
      |diagnosed\s(?:with|as)|lives\swith|living\swith|battl(?:es|ed|ing)|fighting|dying\s(?:of|from|with)|recovering\sfrom
      |being\streated\sfor|treated\sfor|in\s(?:hospital\s)?(?:for|with)|off\s(?:sick\s|work\s|ill\s|school\s)?with|down\swith|ill\swith
      |struggl(?:es|ed|ing)\swith|lost\s(?:a|the|her|his|their)\s\w{2,12}\sto|collapsed\swith|waiting\s(?:for|on)|awaiting|through
      |because\sof|due\sto|since|after|finished|starting|started|start|starts|stopped|taking|on|in\sfor)
"""
_OWNS = r"(?:\b(?:his|her|their)|(?<=\w)'s|(?<=s)')"

HEALTH = rf"""
    \b{_HAS}\s(?:an?\s|the\s|his\s|her\s|their\s|another\s|its\s)?{_ADJ}(?:{_CONDITION})\b{_SERVICE_AFTER}
  | {_OWNS}\s{_ADJ}(?:{_CONDITION})\b{_SERVICE_AFTER}
  | \bwith\s(?:(?:severe|early|advanced|vascular|the)\s)?(?:dementia|alzheimer'?s|parkinson'?s|bipolar|schizophrenia|hiv|depression|epilepsy|cancer|her\snerves|his\snerves|stress)\b{_SERVICE_AFTER}
  | (?:\b(?:is|was|been|being|got|gets|are|were|getting|be)|'s|'re)\s(?:(?:all|now|just|still|always|really|very|actually|probably|secretly|a|an|back|only|seriously|clinically|severely|registered|been|recently|bit|six|five|four|three|seven|eight|months|totally|in|the)\s){{0,3}}
      (?:sectioned | pregnant | expecting(?!\s\w) | up\sthe\sduff | bipolar | autistic | schizo(?:phrenic)? | psychotic | suicidal
        | diabetic | epileptic | hiv(?:\s|-)positive | incontinent | terminal(?:ly\sill)? | infertile | anorexic | depressed
        | mentally\s(?:ill|unwell|unstable) | disabled | wheelchair(?:-|\s)bound | housebound | bedridden | senile | demented
        | an?\salcoholic | alcoholic | alky | alkie | drunk | junkie | druggie | smackhead | crackhead | addict(?:ed)? | hooked\son\s\w+ | user
        | not\swell | not\sright\sin\sthe\shead | not\sall\sthere | poorly | seriously\sill | very\sill | dying | hospitalised | diagnosed
        | signed\soff | off\s(?:sick|ill) | on\sthe\ssick | on\slong-?term\ssick | registered\s(?:blind|disabled) | losing\s(?:his|her|their)\s(?:sight|mind|marbles|hearing)
        | special\sneeds | an?\swheelchair\suser | hearing\svoices | self-?harming | a\shoarder | hoarder | in\sremission | recovering\salcoholic)\b{_SERVICE_AFTER}
  | \b(?:been\s|was\s|were\s|got\s|is\s)?(?:sectioned|hospitalised|rushed\s(?:in|to)\s(?:hospital|a&e)|taken\s(?:in|to)\s(?:hospital|a&e|the\spriory)|admitted\sto\s(?:hospital|the\s\w+))\b
  | \b(?:in|into|out\sof|back\sin|back\sfrom|from)\s(?:the\s)?(?:hospital|rehab|detox|hospice|intensive\scare|icu|priory|psychiatric\s\w+|mental\shospital|loony\sbin|funny\sfarm|dialysis|a\scare\shome|the\shome|psych\sward|care\shome|respite)\b(?!\s(?:radio|car|parking|car\spark|trust|appointments?\sat|staff|volunteers?|league))
  | \b(?:back\s)?on\s(?:the\s)?(?:drink|needle|game|wagon|booze|bottle|sauce|drugs|smack|gear|heroin|crack|methadone|antidepressants|anti-depressants|medication|meds|chemo|dialysis|oxygen|spice|script|prozac|insulin|strong\stablets|suicide\swatch|palliative)\b
  | \b(?:tried|threatened|attempted|trying)\sto\s(?:kill|end|hurt|harm|top)\s(?:himself|herself|themselves|it)\b | \b(?:took|taken|take)\s(?:an\soverdose|(?:his|her|their)\sown\slife)\b
  | \b(?:hanged|hung|topped|cut|cuts|self-?harmed|starved)\s(?:himself|herself|themselves)\b | \bself-?harms\b | \bhears\svoices\b | \bsoils\s(?:himself|herself)\b
  | \b(?:lost|losing)\s(?:the|her|a|their|his)\s(?:baby|sight|leg|mind|marbles|memory|hearing|licence|eye|bowel)\b
  | \bstruck\soff\b | \bfalling-?down\sdrunk\b | \bhits\sthe\s(?:bottle|drink)\b | \b(?:drinks|drinking)\s(?:himself|herself|again|heavily|from\s(?:breakfast|nine|morning)|too\smuch|all\sday)\b
  | \b(?:had|having|has|needs|needing|after|for)\s(?:a|an|his|her|the|their)\s{_ADJ}(?:operation|op|surgery|relapse|fall|funny\sturn|turn|scan|transplant|amputation|transfusion|baby\sin|miscarriage|implants?|nose\sjob|mastectomy|leg\s(?:off|amputated)|abortion)\b
  | \b(?:going|gone|go|been|was|was\sput)\s(?:for|through|to|into|on)\s(?:chemo|dialysis|counselling|rehab|detox|therapy|tests|radiotherapy|an?\sscan|aa|the\sclinic)\b
  | \b(?:isn't|not|hasn't\sbeen|never\sbeen|ain't)\s(?:been\s)?(?:well|right)\s(?:since|after|in\sthe\shead|these|at\sall)\b
  | \bcan't\s(?:walk|see|hear|wash|feed|read|write|remember|cope|manage|look\safter)\s(?:\w+\s)?(?:himself|herself|any\smore|anymore|unaided|now|far|since|or\s\w+)\b
  | \b(?:having|had|has|had\s(?:her|his|their))\s(?:problems|trouble)\swith\s(?:his|her|their)\s(?:memory|nerves|heart|waterworks|legs|drinking|mind)\b
"""
MONEY = rf"""
    \b(?:in|into|deep\sin|with)\s(?:(?:serious|severe|rent|council\stax|mortgage|massive|huge|bad|big|£?\d[\d,.]{{0,9}}|\w+\s(?:months|weeks|pounds|grand)(?:'|\sin)?)\s){{0,3}}(?:arrears|debt)\b{_SERVICE_AFTER}
  | \b(?:\w+\s(?:months?|weeks?|years?)|way|miles|badly)\s(?:behind|in\sarrears|overdue)\b | \bbehind\s(?:on|with)\s(?:the|his|her|their|your|my)\s(?:rent|council\stax|mortgage|payments|bills|instalments)\b
  | \bow(?:es|ed|ing|e)\s(?:us|you|the\scouncil|the\slandlord|mereside|money|thousands|hundreds|rent|council\stax|him|her|them|everybody|everyone|half\s\w+|£\s?\d|\d|\w+\s(?:grand|quid|months|hundred|thousand))
  | \b(?:haven't|hasn't|never|not|hadn't|didn't|doesn't|don't|won't|stopped|can't)\s(?:paid|pay|paying|afford)\s(?:a\spenny|(?:a\spenny\s)?(?:of\s)?(?:any\s|the\s|his\s|her\s|their\s|your\s)?(?:rent|council\stax|bill|bills|mortgage|tax|fees|child\s(?:support|maintenance)|maintenance)|for\s(?:\w+\s)?(?:years|months|weeks)|since)\b
  | \b(?:bailiffs?|debt\scollectors?|repo\smen|enforcement\sagents?)\b[^.!?\n]{{0,20}}?\b(?:in|round|out|at|took|taking|taken|came|come|coming|knocking|visited|are|have|were|was|for)\b
  | \b(?:facing|got|had|with|from|by|dodging|hiding\sfrom)\s(?:the\s|an?\s)?(?:bailiffs?|eviction|repossession|notice\sto\squit|possession\sorder|debt\scollectors?|court\ssummons|liability\sorder)\b
  | \b(?:evicted|repossessed|made\shomeless|bankrupt|gone\sbust|insolvent|skint|destitute|turfed\sout|slung\sout|booted\sout|kicked\sout|thrown\sout|chucked\sout)\b(?!\s(?:tenants|residents|families|people))
  | \b(?:is|are|was|were|been|went|going|became|'s|'re|now)\s(?:now\s|currently\s|still\s|back\s|all\s)?(?:homeless|broke)\b
  | \b(?:his|her|their|your|an|the)\s(?:eviction|repossession)(?:\s(?:notice|order|date|letter))?\b | {_OWNS}\s{_ADJ}(?:{_BENEFIT})\b{_SERVICE_AFTER}
  | \b(?:on|claims?|claimed|claiming|gets?|getting|got|receiv(?:es|ing|ed)|draws?|drawing|lives?\son|living\son|turned\sdown\sfor|refused|applied\sfor|applying\sfor|lost|fiddling|fiddles|fiddled|milking|awarded|qualif(?:y|ies|ied)\sfor|stopped)\s(?:all\s(?:the|his|her|their)\s|the\s|his\s|her\s|their\s|full\s|disability\s|all\s(?:sorts\s)?of\s|your\s)?(?:{_BENEFIT}|dole|social|sick|universal)\b{_SERVICE_AFTER}
  | \b(?:{_BENEFIT})\s(?:has\s|have\s|had\s|was\s|were\s|is\s|are\s|got\s|been\s|being\s){{1,2}}(?:stopped|cut|suspended|sanctioned|refused|overpaid|cancelled|reduced|awarded|approved|turned\sdown|reinstated|under)\b
  | \b(?:was|is|been|being|got|were|are|'s)\s(?:sanctioned|overpaid|means-?tested|investigated|being\sinvestigated|on\sthe\sdole|signing\son|under\sinvestigation|already\sunder\sinvestigation|rehoused|being\srehoused)\b
  | \bsleep(?:ing|s)\s(?:in\s(?:his|her|their|the|a)\s(?:car|van|tent|shed|doorway)|rough|on\sthe\sstreets?|on\s(?:a\s)?(?:sofas?|mates'|floors?))\b | \bsofa-?surfing\b
  | \b(?:living|lives|live|put|placed|staying|stuck|moved|is|are|was|back|lived)\s(?:up\s|now\s)?(?:in|into|at)\s(?:an?\s|the\s)?(?:b&b|hostel|temporary\saccommodation|refuge|women's\srefuge|shelter|night\sshelter|(?:his|her|their)\s(?:car|van)|car|tent|homeless\s\w+)\b
  | \b(?:uses?|using|relies\son|been\sto|goes\sto|going\sto|queuing\sat|from|at)\s(?:the\s)?food\s?bank\b(?=[^.!?\n]{{0,30}}\b(?:every|since|again|now|because|each|week)\b)
  | \b(?:his|her|their|your)\s(?:savings|benefits?\smoney|pension)\s(?:are|is|was|went|goes|were)\b | \bgambled?\s(?:away|it|the|his|her|all)\b | \bpawn(?:ed|ing)\b | \b(?:loan\ssharks?)\b
  | \bdecking\sand\b | \bsublet(?:s|ting)?\b | \b(?:cash\sin\shand|on\sthe\s(?:fiddle|side)(?!\sof))\b | \bfor\snon-?payment\b | \b(?:lost|losing)\s(?:his|her|their)\s(?:job|home|house|flat|tenancy|business)\b
"""
CRIME = r"""
    \b(?:in|into|out\sof|from|back\sin|back\sto|to|done\stime\sin)\s(?:prison|jail|gaol|nick|clink|borstal|custody|young\soffenders|strangeways|hmp\s\w+)\b(?!\s(?:visit|service|officer|chaplain|reform))
  | \b(?:back\sinside|been\sinside|is\sinside|was\sinside|'s\sinside|did\stime|doing\stime|done\stime|banged\sup|locked\sup|sent\sdown|put\saway|on\sremand|on\sbail|on\sa\stag|on\stag|tagged|on\slicence|on\sprobation|on\sparole|out\son\s(?:bail|licence)|community\sservice\sfor|suspended\ssentence)\b
  | \b(?:was|been|got|is|were|gets|being|had\sbeen)\s(?:just\s|also\s|already\s|only\s|finally\s){0,2}(?:arrested|charged\swith|convicted|cautioned|nicked|lifted|raided|jailed|imprisoned|prosecuted|done\sfor|had\sup\sfor|caught\s(?:\w+\s)?(?:stealing|shoplifting|dealing|drink|drunk|with\s(?:drugs|a\sknife|his|her))|accused\sof|questioned\sby|wanted\s(?:by|for)|given\s\w+\s(?:months|years)|fined\sfor)\b
  | \b(?:done|nicked|arrested|jailed|sent\sdown|convicted|sacked|inside|prison|court|struck\soff|reported|banned|disqualified|court\sup|fined|summonsed|cautioned)\s(?:\w+\s)?(?:for|over)\s(?:\w+\s){0,2}?(?:abh|gbh|theft|thieving|stealing|drugs?|dealing|drink|drunk|assault|fraud|shoplifting|burglary|rape|murder|flashing|indecen\w+|child|kiddie|possession|robbery|arson|stalking|harass\w+|speeding|non-?payment|council\stax|affray|violence|hitting|beating|fighting|fiddling|fly-?tipping)\b
  | \b(?:up\sin|up\sbefore|in\sfront\sof|before|been\sto|went\sto|going\sto|taken\sto|in|due\sin|appeared\s(?:in|at|before)|up\sat)\s(?:the\s)?(?:court|magistrates'?|crown\scourt|beak|judge|bench|tribunal)\b
  | \bthrough\s(?:a|the|an)\s(?:tribunal|court\scase|trial|divorce|custody\s\w+|messy\s\w+|bad\s\w+|miscarriage|breakdown|bereavement)\b
  | \b(?:deals?|dealing|sells?|selling|grows?|growing|cooking|smokes?|smoking|running|runs?|taking|takes|pushing)\s(?:\w+\s)?(?:drugs|weed|cannabis|crack|smack|heroin|coke|cocaine|spice|pills|meth|dope|skunk|gear)\b
  | \b(?:drug\s?dealers?|dealer|paedo(?:phile)?|nonce|kiddy\sfiddler|sex\soffender|sex\spest|rapist|murderer|wife-?beater|burglar|shoplifter|thief|tea\sleaf|ex-?con|convict|jailbird|fraudster|benefits?\scheat|stalker|arsonist|flasher|perv|peeping\stom|county\slines|cuckooed|brothel|prostitute|on\sthe\sgame)\b(?!\s(?:warning|awareness|campaign|jailed\safter))
  | \b(?:on|signed)\s(?:the|a)\s(?:sex\soffenders?'?\s|child\sprotection\s|at\srisk\s|at-risk\s)?register\b(?!\soffice)
  | \b(?:beats?|beating|hits?|hitting|knock(?:s|ing)|slaps?|batters?|punch(?:es|ed)|thump(?:s|ed)|kicks?|chok(?:es|ed)|lock(?:s|ed|ing))\s(?:up\s)?(?:his|her|their|the|up\s(?:his|her))\s(?:wife|missus|girlfriend|partner|husband|kids?|children|mum|mother|boyfriend|baby|son|daughter|in)\b | \bknock(?:s|ing)?\s(?:her|him|them|the\skids)\s(?:about|around)\b | \b(?:hits|beats|locks)\s(?:her|him)\b | \bblack\seyes?\b | \bbruises?\b
  | \b(?:police|coppers|cops|old\sbill|armed\sresponse|bizzies)\s(?:were|was|are|have\sbeen|'ve\sbeen|had\sbeen|came|come|called|turned\sup|raided|took|arrested|kicked|at|round|keep)\b
  | \b(?:stole|steals|nicked|nicks|thieved|thieves|robbed|robs|burgled|pinched|conned|defrauded|embezzled|fiddled|fiddles|assaulted|stabbed|raped|groped|glassed|flashed|abused|molested|groomed|torched)\b(?!\s(?:the\sshow|my\sheart|our\shearts))
  | \b(?:fiddling|stealing|thieving|shoplifting|nicking|robbing|defrauding)\s(?:the|his|her|their|from|off|all)\b | \b(?:benefits?|tax|blue\sbadge|housing|tenancy)\s(?:fraud|cheat|fiddle)\b(?!\s(?:team|hotline|line|costs|awareness|officer|report))
  | \b(?:restraining|non-?molestation|banning|exclusion|criminal\sbehaviour)\sorder\b | \binjunction\s(?:against|on|for|out)\b | \bdrunk\sand\sdisorderly\b | \bdrink-?driving\b(?!\s(?:campaign|limit|kills|message|costs)) | \blost\s(?:his|her)\slicence\b
  | \b(?:\d{1,2}|six|two|three|four|five|seven|eight|nine|ten|twelve|eighteen)\s(?:months|years|weeks)\s(?:inside|in\sprison|suspended|for\s(?:the|stealing|dealing|fraud|drugs|assault|his|her|what))\b
  | \bon\sa\sfinal\swarning\b | \b(?:been|was|got|is|were|being|'s)\s(?:just\s|also\s|now\s)?(?:suspended|sacked|dismissed|disciplined|marched\sout|let\sgo|given\sthe\sboot|fired|paid\soff|gagged|struck\soff)\b(?!\s(?:from\sthe\sceiling|due\sto))
  | \bhand\sin\sthe\still\b | \bknives\b | \bcarries\sa\sknife\b | \bgrassed\b
"""
ORIGIN = r"""
    \b(?:asylum\s(?:appeal|claim|application|case)|refused\sasylum|claim(?:ed|ing)\sasylum|seeking\sasylum|overstay(?:ed|ing|er)|leave\sto\sremain|no\srecourse\sto\spublic\sfunds|illegal\s(?:immigrant|migrant)s?|illegals?|undocumented|without\s(?:papers|a\svisa))\b
  | \b(?:no|any|fake|false|hasn't\sgot\s(?:any|the|his|her))\s(?:papers|visa|documents|passport)\b | \b(?:his|her|their|your|'s)\s(?:student\s|spouse\s|work\s)?visa\b | \bvisa\s(?:ran|run|has|had|expired|was|is)\b
  | \b(?:been|being|was|is|get|got|getting|be|were|are)\s(?:deported|sent\sback|trafficked|detained|smuggled)\b | \bdeport(?:ed|ation)\b | \bimmigration\s(?:officers?|lot|people|raid|van|came|were|status|appeal)\b | \b(?:here|working)\sillegally\b
  | \bsettled\sstatus\s(?:was|is|has|got|refused)\b | \b(?:is|are|'s|as|an|granted|got|with)\s(?:an\s|a\s)?(?:asylum\sseekers?|refugees?\sstatus)\b | \b(?:on\sthe|in\sa)\s(?:small\s)?boats?\sfrom\b
"""
LOVE = r"""
    (?:\b(?:is|was|are|'s|were|he's|she's|be|being)|'s|'re)\s(?:(?:actually|secretly|really|definitely|openly|obviously|still|also|a|an|now|probably|not|just)\s){0,3}(?:gay|lesbian|bi|bisexual|queer|trans|transgender|transsexual|transitioning|non-?binary|homosexual|asexual|a\sbender|in\sthe\scloset)\b(?!\s(?:friendly|rights|pride|club|flag|icon|community|bar))
  | \bcame\sout\s(?:as|to|at|last)\b | \bcoming\sout\s(?:as|to\s(?:his|her|their))\b | \bouted\b | \b(?:used\sto\sbe|born|was\sonce|was\sborn)\s(?:called\s\w+|an?\s(?:man|woman|bloke|girl|boy|lad|lass|fella))\b | \b(?:sex|gender)\s(?:change|reassignment)\b | \btransitioned\b | \bdead-?name[sd]?\b
  | \bhaving\s(?:an\saffair|it\soff|it\saway)\b | \b(?:carrying\son|sleeping|shacked\sup|run\soff|ran\soff|gone\soff|messing\sabout|knocking\soff|playing\saway|went\soff)\swith\b | \b(?:cheat(?:ed|ing|s)\son|two-?timing|affair\swith|left\s(?:him|her|his|their)\s(?:for|wife|husband)|left\sher\shusband|left\shis\swife)\b | \b(?:isn't|not)\s(?:his|her|the)\s(?:real\s)?(?:dad|father|baby|kid|child)(?:'s)?\b
  | \b(?:is|are|'s|was|were|'re)\s(?:(?:a|an|now|secretly|actually|really|both|practising|devout|strict|one\sof\sthose)\s){0,3}(?:muslims?|jewish|jews?|catholics?|sikhs?|hindus?|jehovah'?s(?:\switness(?:es)?)?|mormons?|scientologists?|pagans?|born-?again(?:\s\w+)?|satanists?|buddhists?|atheists?)\b(?!\s(?:centre|community|school|burial|festival|chaplain))
  | \b(?:converted\sto|turned)\s(?:islam|muslim|catholic(?:ism)?|judaism|jehovah)\b | \b(?:goes|going|prays?|praying)\s(?:to|at)\s(?:the\s)?(?:mosque|synagogue|temple|kingdom\shall)\b
"""
FAMILY = rf"""
    \b(?:months?|weeks?|years?|days?)\s(?:sober|clean)\b | \bfound\s(?:confused|wandering|collapsed|unconscious)\b | \bin\sour\scare\b(?!\shome)
  | \b(?:lost|losing|had)\s(?:his|her|their|the|both|all)\s(?:\w+\s)?(?:kids|children|baby|boys|girls|son|daughter)\s(?:to\scare|taken|removed|off)\b | \bmarr(?:y|ied|ying)\s(?:\w+\s)?for\s(?:the|a|his|her)\s(?:visa|passport|papers|money)\b
  | \bsocial\s(?:services|workers?)\s(?:has\s|have\s|had\s|were\s|was\s|are\s|is\s|keep\s)?(?:took|taken|take|taking|involved|been|visited|round|removed|came|put|on|at|know|knocking|out|all\sover|keep|called|reported)\b | \b(?:reported|known|referred)\sto\s(?:social\s(?:services|care)|safeguarding|children's\sservices|the\s(?:social|nspcc|rspca)|camhs|channel|prevent)\b
  | \b(?:kids?|children|baby|bairns?|little\sones?|son|daughter|boys?|girls?|twins|them|lad)\s(?:were|was|have\sbeen|has\sbeen|got|are|is|being|been|both|all)?\s?(?:been\s|being\s|both\s|all\s)?(?:taken\s(?:off|away|into|from)|put\sin(?:to)?\s(?:care|foster)|in\s(?:foster\s)?care|fostered|removed|adopted|excluded|expelled)\b
  | \b(?:in|into|out\sof|been\sin|from|through)\s(?:foster\s)?care\b(?!\s(?:home\s)?(?:work|sector|jobs?|team|roles?|week|staff))\s?(?=[.,;!?]|$|since|again|now|after|because|and|when|as|last)
  | \b(?:is|was|'s|been|being|are|new|their|her|his|our)\s(?:\w+\s)?(?:foster(?:ed|\s(?:lad|girl|boy|child|kid|kids|children|son|daughter|baby))|adopted)\b(?!\s(?:by\s(?:the\s)?(?:council|cabinet)|at|in\s\d))
  | \b(?:getting|got|going\sthrough|filed\sfor|wants|having|in\sthe\smiddle\sof)\s(?:a\s|the\s)?(?:\w+\s)?(?:divorced?|separation|custody)\b | \b(?:separated\sfrom|split\s(?:up\s)?(?:with|from)|custody\s(?:of|battle|case)|walked\sout\son)\b | \b(?:wife|husband|missus|fella|partner|girlfriend|boyfriend|mum|dad)(?:'s|\shas)?\s(?:left|walked\sout|kicked\s(?:him|her)\sout|thrown\s(?:him|her)\sout|cleared\soff|run\soff|done\sone|buggered\soff)\b
  | \b(?:is|are|was|in|at|fled|fleeing|hiding|suffering|victim\sof|survivor\sof|through|from|experiencing|reported)\s(?:in\s|at\s)?(?:one\s)?(?:a\s|an\s|the\s)?(?:(?:women'?s\s)?refuge|domestic\s(?:abuse|violence)|violent\s(?:ex|husband|partner|relationship|boyfriend)|abusive\s\w+)\b{_SERVICE_AFTER} | \bdaughter\sis\sin\sone\b
  | \b(?:neglect(?:s|ed|ing)|starv(?:es|ed|ing)|abandon(?:s|ed))\s(?:the|her|his|their)\s(?:kids?|children|baby|mother|mum|dad|dog)\b | \b(?:doesn't|don't|never)\sfeed\s(?:the|her|his|their)\b
  | \b(?:excluded|expelled|permanently\sexcluded|suspended)\sfrom\s(?:school|\w+\s(?:primary|high|academy|school))\b | \bcan't\shave\s(?:kids|children)\b | \b(?:don't|doesn't|hasn't|haven't)\s(?:know|told|tell)\s(?:the\sfamily|(?:his|her|their)\s(?:family|mum|parents|wife|husband|kids))\b
  | \b(?:family|relatives|mum|wife|husband|kids)\s(?:don't|doesn't|haven't|hasn't|has\snot|have\snot)\s(?:yet\s)?(?:know|been\stold|heard)\b | \bfound\s(?:dead|hanged|hanging)\b | \bsuicide\b(?!\s(?:prevention|awareness|bereavement|helpline|support|training))
"""
MINE = rf"\bmy\s{_ADJ}(?:{_MATTER}|{_BENEFIT}|{_CONDITION})\b{_SERVICE_AFTER}"
POSSESSED = rf"{_OWNS}\s{_ADJ}(?:{_MATTER})\b{_SERVICE_AFTER}"
ADDRESSED = rf"""
    \byou(?:r|'ve|'re|'ll)?\b(?:(?!\b(?:if|or|for\shelp|advice)\b)[^.!?\n]){{0,90}}?\b(?:refuge|hostel|sectioning|sectioned|probation|eviction|evicted|bailiffs|chemo|dialysis|epilepsy|diagnosis|social\sworker|blue\sbadge\sassessment|psychiatrist|methadone|detox|rehab|womens?'?s?\srefuge|points\sfor|drink-?driving|savings\sare|arrears|safeguarding|overdose|miscarriage|ehcp|asylum|homeless)\b{_SERVICE_AFTER}
  | \byour\s(?:asylum|hardship|leaving\scare|debt|tenancy|housing|kinship)\s(?:support|allowance|payments?)\s(?:ended|ends|stopped|stops|has|was|is|will)\b
  | \b(?:to|with|from)\syour\s(?:(?:son|daughter|child|mum|dad|mother|father|brother|sister|husband|wife|partner|ex)(?:'s)?\s)(?:[\w'-]{{1,14}}\s){{0,5}}?(?:bruises|social\sworker|school\sabout|psychiatrist|carers?|probation|injuries|drinking|medication)\b
  | \bshows\s(?:\w+\spoints|a\s(?:conviction|caution))\b[^.!?\n]{{0,30}} |
    \byour\s(?:(?!if\b)[\w'-]{{1,14}}\s){{0,3}}?(?:{_MATTER}|{_BENEFIT}|{_CONDITION})\b{_SERVICE_AFTER}
  | \byou(?:'re|\sare|\swere|'ve\sbeen|\shave\sbeen|\shad\sbeen)\s(?:(?:still|now|currently|already|about|nearly|over|also|£?\d[\d,.]{{0,9}}|\w+)\s){{0,2}}(?:(?:months?|weeks?)\s)?(?:behind|in\s(?:rent\s)?arrears|homeless|overdue|evicted|pregnant|disabled|unwell|poorly|off\ssick|on\s(?:universal\scredit|housing\sbenefit|benefits|pip|the\shousing\s(?:list|register)|bail|probation)|sanctioned|overpaid|bankrupt|staying\sin\s(?:the|a)\s(?:hostel|refuge|b&b))\b
  | \byou\s(?:still\s|currently\s)?(?:owe|owed)\b | \b(?:as\s)?you\s(?:told|said\sto|mentioned\sto|explained\sto|disclosed\sto|rang|spoke\sto|saw)\s(?:us\sabout\syour|our|the)\s(?:[\w'-]{{1,14}}\s){{0,3}}(?:homeless\w*|housing\soptions|benefits?|debt|welfare|safeguarding|social|mental\shealth|domestic|arrears|rents?|adult|children's)\b
  | \bthe\s(?:[\w'-]{{1,12}}\s){{0,2}}(?:panel|officer|team|adviser|assessor)\s(?:\w+\s)?(?:refused|turned\sdown|approved|agreed)\syour\b | \bour\s(?:records|notes|file|system)\s(?:show|say|have)s?\s(?:that\s)?you\b
"""

MATTERS = {
    "health": Alternatives(HEALTH),
    "money or housing": Alternatives(MONEY),
    "crime or discipline": Alternatives(CRIME),
    "immigration": Alternatives(ORIGIN),
    "love or belief": Alternatives(LOVE),
    "family": Alternatives(FAMILY),
    "a case": Alternatives(POSSESSED),
}
"""Subject -> what is said of somebody."""

OF_ONESELF = Alternatives(f"{MINE} | {HEALTH} | {MONEY} | {CRIME}")
"""What somebody says of the own case."""

TO_A_RESIDENT = Alternatives(ADDRESSED)
"""What a reply tells the person it speaks to about that person's own case."""
