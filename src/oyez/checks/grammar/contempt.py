"""The words of contempt: what people are called, and what is wished on them, by abusers.

Alternatives for verbose patterns over a text in small letters. Which of them count beside what is
for the check that reads them.
"""

VERMIN = r"""
    (?:vermin|rats?|cockroaches|roaches|parasites?|leech(?:es)?|animals?|pigs|swine|dogs|mongrels|apes|monkeys|savages|sub-?humans?
      |scum(?:bags?)?|filth|dirt|trash|garbage|rubbish|a\splague|plague|a\sdisease|diseases?|a\scancer|cancer|an?\sinfestation|pests?
      |a\svirus|viruses|maggots|insects|lice|fleas|locusts|sewage|slime|vile\screatures|a\sblight|blight|a\scurse|a\sstain|a\srash
      |invaders|barbarians|cavemen|cave\sdwellers|wastes?\sof\s(?:space|oxygen|air|skin|breath)|a\sdrain\son\w*|drains?\son\ssociety|dregs|lowlifes?|low\slife|toerags
      |hyenas|jackals|snakes|vultures|bloodsuckers|demons|devils|zombies|mutants|freaks(?:\sof\snature)?|degenerates|deviants|perverts|weirdos
      |abominations?|an\sabomination|ticks|slugs|worms|bacteria|weeds|goblins|trolls|trouble|bad\snews|a\sburden|burdens|a\smenace|a\sliability|a\snuisance|a\spain|a\sdrag|an\sembarrassment|an\seyesore|a\swaste|an\sinsult\sto|sheep|robots|brainwashed)
"""
CRIMINAL = r"""
    (?:thieves|thief|thieving|criminals?|crooks?|terrorists?|bombers?|rapists?|paedos?|pedos?|paedophiles?|pedophiles?|nonces?|groomers?|predators?|murderers?
      |killers|muggers|robbers|burglars|fraudsters|fraud|cheats?|liars?|lying|conmen|con\sartists?|scammers?|scroungers?|spongers?|freeloaders?|skivers?|shirkers?
      |layabouts?|benefit\scheats?|drug\sdealers|dealers|gangsters|thugs|traitors|slackers|fakers|frauds|sex\soffenders|child\sabusers|jihadis?|extremists|wife\sbeaters|junkies|drunks)
"""
COARSE = r"""
    (?:whores?|sluts?|slags?|bitches|bitch|prostitutes|gold\s?diggers|cunts?|twats?|bastards?|wankers?|arseholes|assholes|shits?|pricks?|dickheads?|tossers|idiots?|morons?|retards?
      |imbeciles|cretins?|halfwits|simpletons|fools|losers?|jokes?|a\sjoke|clowns|crap|shite|turds|gits|sods|psychos?|lunatics|nutters|nutcases|hypocrites|bigots|brain-?dead)
"""
INFERIOR = r"""
    (?:disgusting|filthy|dirty|unclean|evil|wicked|stupid|thick|dumb|dim|brainless|inferior|worthless|useless|pathetic|lazy|bone\sidle|idle|workshy|work-?shy|greedy|stinking|smelly|vile
      |repulsive|revolting|repugnant|nasty|horrible|unnatural|abnormal|perverted|perverse|immoral|degenerate|depraved|sinful|barbaric|backwards?|primitive|uncivili[sz]ed|savage|dangerous(?!\s(?:for|to\scross))
      |violent|ugly|hysterical|hormonal|irrational|feeble|inbred|disease-?ridden|diseased|dishonest|untrustworthy|corrupt|sly|sneaky|crafty|devious|deluded|delusional|mental|insane
      |sick\s(?:in\sthe\shead|people|individuals|freaks|and\stwisted)|sick(?=[.!?]|$)|not\snormal|not\snatural|not\shuman|not\sfully\shuman|hardly\shuman|barely\shuman|less\sthan\shuman|not\seven\shuman|not\speople
      |not\swelcome|not\swanted|unwelcome|unwanted|second-?class\scitizens|genetically\s\w+|mentally\s(?:ill|unstable|deficient|weak)|weak|incapable|incompetent|gullible|too\s(?:emotional|weak|stupid|slow|old|thick|soft|lazy|dumb|hormonal|frail)\s(?:to|for)
      |past\sit|beneath\s(?:us|me|contempt)|a\sdifferent\sspecies|good\sfor\snothing|helpless|responsible\sfor\s(?:most|all|a\slot|the|every|half)\s?(?:of\s)?(?:the\s|our\s)?(?:crime|p\w*edophil\w+|disease\w*|trouble|problems|violence|rape\w*|terror\w*|litter|mess)|fit\sfor\snothing|a\swaste\sof\s(?:space|time|money|oxygen|air|tax\w*|our|resources|nhs)
      |(?:the\s)?(?:lowest|scum|dregs|filth)\sof\s(?:the\s)?(?:low|earth|society)|the\sproblem(?!s)|to\sblame|the\scause\sof|ruining|destroying|rubbish|rude|selfish|feral|ungrateful|entitled(?!\sto)|cruel|bloodthirsty|parasitic|undeserving
      |not\sreal\s(?:men|women|people|christians|citizens)|not\sproper\s(?:men|women|people|couples|famil\w+|parents|mothers)|not\sreally\s(?:disabled|british|english|women|men|refugees)|not\seven\s(?:disabled|british|refugees|people)
      |fakes?|faking(?:\sit)?|putting\sit\son|bad\s(?:drivers|parents|mothers|people|for)|terrible\s(?:drivers|parents|mothers)|awful\sdrivers|born\s(?:liars|thieves|criminals|lazy|stupid)|mad|loopy|crazy|senile|gaga|(?:less|not\sas|far\sless|nowhere\snear\sas)\s(?:intelligent|clever|human|evolved|civilised|civilized|able|capable|worthy|trustworthy|important|valuable|equal|bright|smart|good\sas)|in\sgangs|on\s(?:the\s(?:fiddle|make|rob|take|game|scrounge)|drugs)|up\sto\sno\sgood|at\sit\sagain|going\sto\s(?:hell|burn)|bound\sfor\shell|sinners|damned|needy|bitter|jealous|nuts|batty|bonkers|lesser|low\siq|half\shuman|scary|aggressive|nasty|full\sof\s(?:disease|hate|lies|it)|bad\sfor\s\w+|never\sgoing\sto\schange)
"""
HARMED = r"""
    (?:kill(?:ed)?|shot|gassed|burn(?:t|ed)|hanged|hung|strung\sup|drowned|beheaded|lynched|executed|exterminated|eradicated|slaughtered|bombed|nuked|deported|repatriated|steril[iy]?[sz]ed|neutered|castrated
      |culled|stoned|hunted(?:\sdown)?|wiped\s(?:out|off\s\w+\s?\w*)|got\srid\sof|rounded\sup|kicked\sout|thrown\s(?:out|off|in\sthe|into\sthe)|chucked\s(?:out|off|in)|locked\s(?:up|away)|sent\s(?:back|home|packing|away|off|to\sthe)
      |put\s(?:down|to\ssleep|against\sa\swall|up\sagainst|in\s(?:camps?|cages?|a\scage|a\scamp|their\splace|a\szoo|an?\sasylum|institutions?)|on\s(?:a|the)\s(?:boat|plane|next))|whipped|flogged|tortured|raped|beaten(?:\sup)?|run\s(?:over|down|out\sof)
      |battered|smashed|stabbed|punched|slapped|sunk|torched|segregated|kept\s(?:apart|away\sfrom|out|indoors|in\scages|at\shome|under\slock)|driven\sout|hounded\sout|moved\son|banned|barred|outlawed|tagged|branded|muzzled|caged|euthanised|aborted|removed\sfrom\s(?:society|our|this)
      |cleared\sout|evicted|shipped\s(?:out|off|back|home)|taught\sa\slesson|stopped\sfrom\sbreeding|sectioned|institutionalised|put\saway|incinerated|purged|cleansed|stamped\sout|fed\sto|left\sto\s(?:drown|die|rot|starve)|turned\s(?:back|away|around)|tipped\sinto|ashamed|born|let\sin|aborted|hosed\sdown|deloused|fumigated|disinfected|gagged|silenced|ignored\sby\ssociety)
"""
HARM = r"""
    (?:kill|shoot|gas|burn|hang|drown|behead|lynch|execute|exterminate|eradicate|slaughter|bomb|nuke|deport|repatriate|sterili[sz]e|neuter|castrate|cull|stone|hunt(?:\sdown)?|wipe\sout|get\srid\sof|round\sup|kick\sout|throw\sout
      |chuck\sout|lock\sup|send\sback|send\shome|ban|boycott|stamp\sout|beat\sup|punch|stab|run\sover|smash|slap|torch|sink|attack|murder|rape|hurt|purge|cleanse|segregate|evict|euthanise|put\sdown|drive\sout|ship\sout|bash|batter|torture|kick|destroy|eliminate|hound\sout|burn\sout|clear\sout|machine-?gun|shut\sout|keep\sout)
"""
DYING = r"""(?:die|dies|died|drown|drowns|burn|burns|rot|rots|suffer|suffers|hang|hangs|starve|starves|freeze|freezes|disappear|vanish|choke|chokes|perish|sink|sinks|drop\sdead|gets?\s(?:cancer|aids|shot|deported|killed|hit|run\sover|raped|beaten|beat|battered|stabbed|burnt|burned|hurt|sick|covid|what's\scoming|what\sthey\sdeserve|hung|hanged|attacked|blown|wiped|locked|kicked\sout|sent\s(?:back|home))|catch\s\w+|go\sto\shell|burn\sin\shell|never\s(?:breed|come\sback|wake|have\skids)|(?:is|are|be)\s(?:deported|killed|shot|sent\s(?:back|home|packing)|evicted|next|gone|wiped\sout))"""
