"""Common words of council messages: to read a hashtag, and to tell a word from a name.

Names of people and of places are left out on purpose.
"""

COMMON_WORDS = frozenset(
    """
    a about above access accessibility accessible accident accommodation achievement across act
    action active activities activity adopt adoption adult adults adventure advice afternoon again
    against age air alcohol alert alerts all allotment allotments always ambulance and anger animal
    animals anniversary annual any anytime appeal appeals application apply appointment apprentice
    apprentices apprenticeship apprenticeships april archive are area around art arts artist ask at
    attention august autism autumn available average award awards awareness away babies baby back
    bag bags bake bank banks basket baths battery beach beautiful beauty bed before begin behind
    being belong benefit benefits best better big bike bikes bin bins bird birds birth black
    block blog blossom blue board boat body book books borough bowl box boxes break breakfast bridge
    bright bring british brown budget build building buildings bulky bus buses business businesses
    busy but buy cafe calendar call camera camp campaign can cancer canal car carbon card care
    career careers carer carers caring carol carols cars cash castle catch cats celebrate
    celebrating celebration cemetery census centenary central centre ceremony certificate challenge
    champion champions chance change changes charge charges charity check cheer chief child childcare
    children choice choir christmas church cinema citizen citizens city civic class classes clean
    cleaner cleaning clear climate clinic close closed closing closure closures clothes clothing
    club clubs coast code coffee cold collection collections college colour combat come comedy
    coming commissioner committee common communities community commute company compete competition
    complaint complaints compost computer concern concert connect connected conservation
    consultation consultations consumer contact cook cooking cool corner coronation corporate cost
    costs council councillor councillors councils count country countryside county course courses
    court cover craft crafts create creative cricket crime crisis cross crossing crowd culture
    cultural cup customer customers cut cycle cycling dad dads daily dance dark data date dates day
    days dead deadline deaf debt december decide decision deep defibrillator delay delays delivery
    dementia democracy department design destination develop development digital dinner dirty
    disabilities disability disabled disaster discount discover display district diversity dog dogs
    domestic donate donation door down drink drive driver drivers driving drop drugs dry duck during
    duty each early earth easter easy eat eco economic economy ecology edge education effort egg
    elderly election elections electric electoral electrical emergency employ employee employees
    employer employers employment empower empty end energy engage english enjoy enterprise
    entertainment entry environment environmental equal equality every everyday everyone event
    events ever evening exam exams exercise exhibition expect explore express extra face facts fair
    faith fall families family fantastic farm farmers fashion fast father favourite february feed
    feedback feel fell festival festive field fight film final finance find fine fines fire
    firefighter fireworks first fish fit fitness flag flat flats flood flooding floods floor flower
    flowers fly flytipping flying fog folk follow food foodbank foot football footpath for forest
    forever forward foster fostering found foundation free freedom friday friend friendly friends
    from front fruit fuel full fun fund funding funds future gain gallery game games gap garden
    gardening gardens gas gate general get getting giant gift girl girls give giving glass global go
    goal goals going gold golden good grand grant grants grass graveyard great green greener grit
    gritters gritting ground group groups grow growing growth guide gully gym half hall halloween
    hand handover hands happy hard harvest hate have have head health healthier healthy hear heart
    heat heating heatwave heavy help helping her here heritage hero heroes hidden high highstreet
    highway highways hill hire history hit hobby hold holiday holidays holocaust home homeless
    homelessness homes honest hope horse hospital hot hour hours house households household housing
    how hub human hunt ice idea ideas idling immunisation important improve improvement improvements
    in inclusion inclusive income indoor information innovation insight inspire inspiring install
    interactive international internet into invest investment inviting is issue issues it january
    job jobs jobsearch join journey joy jubilee july jumble june junior just justice keep keeping key
    kick kids kind kindness kitchen know knowledge lake land landlord landlords language lantern
    large last late latest laugh launch law lead leader leaders leadership league learn learning
    least leave left legal leisure lesson let letter level libraries library licence licensing life
    lifeguard lifelong lift light lights like line link listen listening literacy litter little live
    lives living load local lockdown logo loneliness lonely long look lost lottery love low lunch
    made magic magical make making man manage management manager map maps march marathon market
    markets masks master matter matters may mayor mayors me meadow meal meals mean measure media
    medal medical meet meeting meetings member members memorial memories memory men menopause mental
    menu mere message midday middle midnight mile miles minister minute mission mobile model moment
    monday money month monthly more morning most mother motor motoring move moving much mum mums
    museum museums music musical my name nation national natural nature near need neighbour
    neighbourhood neighbourhoods neighbours network never new news newsletter next night nights no
    noise north not note nothing notice november now number nurse nursery nurses nutrition obesity
    october of off offer office officer officers old older olympic on once one online only open
    opening opportunities opportunity orchestra order organ organic orientation other our out
    outdoor outdoors outreach outside outstanding over own packed paint painting panel panto
    pantomime paper parade parent parenting parents park parking parks parkrun parliament part
    partner partners partnership party pass past path paths pavement pay payment payments peace
    people performance permit person personal pet pets phone photo photography photos pick picnic
    picture pitch place places plan planning plans plant planting plants plastic platform play
    players playground playing please pledge plus poem poet poetry point police policy poll pollution
    pool poor poppy portal positive possible post poster pothole potholes potter poverty power
    practice pre prepare prepared present press prevent prevention price pride primary prize problem
    procurement produce professional programme progress project projects promote property protect
    protecting protection proud provide public pumpkin purple puppet put quality queen queens
    question questions quick quiet quiz race racism radio rail railway rain rainbow raising ramp
    rate rates reach read reading ready real recipe record records recovery recruit recruiting
    recruitment recycle recycled recycling red reduce refuge refugee refugees refuse regeneration
    register registration remember remembrance rent repair repairs report research reserve resident
    residents resilience resilient respect respite response responsible rest restore result results
    retail return reuse revamp review reward ride rights riot rise river road roads roadworks rock
    room route routes rubbish rugby rule run runners running rural sack safe safeguarding safely
    safer safety sale same sand sandy saturday save saver saving savings say scam scams scheme
    school schools science scooter scouts screen sculpture sea season second secret secure security
    see seed senior seniors september serve service services serving session set share sharing
    shed shelter shine shop shopping shops short show shows sick side sign silver
    simple sing singing site skate skating skill skills sleep slow small smart smile smoke smokefree
    smoking snow soap social society soft solar solution song soon sound soup south space speak
    special speed spend spirit spooky sport sporting sports spot spread spring square stable staff
    stage stall stalking stand star stars start starters statement station stay steam stem step
    steps still stop stops store storm stories story storytime strategy stream street streets
    stronger student students studio study style success summer sun sunday sunny sunset sunshine
    support supported supporter supporting survey sustainability sustainable sweep swim swimming
    table take talent talk talking talks tax taxi tea teach teacher teachers team teams tech
    technology teen teenager teens tell tenancy tenant tenants term test thank thanks that the
    theatre their them theme these they thing things think this thriving throw throwback thursday ticket
    tickets tidy time times tip tipping tips title to today toddler together toilet toilets tomorrow
    tonight top total touch tour tourism tours town towns toy toys track trade traders trading
    traffic trail trails train training trains transform transport travel tree trees trip trips true
    trust try tuesday turn twinning under understanding union unit unite united university up update
    updates upgrade urban urgent us use vaccination vaccine valley value values vegetable vehicle
    veteran veterans via victim victims victory video view village villages virtual virus visit
    visitor visitors vital voice voices volunteer volunteering volunteers vote voter voters walk
    walkers walking walks wall war warm warmer warning warnings waste watch water way ways we
    wealth weather web website wednesday week weekend weekends weekly weeks welcome welfare well
    wellbeing west what wheel when where white who why wide wild wildflower wildflowers wildlife win
    wind window winner winners winter wise wish with woman women women's wonder wonderful wood
    woodland woods word words work worker workers working works workshop workshops world worth
    wrapped write writing year years yellow yoga you young your youth zero zone
    """.split()
)
"""Lower-case words, singular and plural where both are common."""
