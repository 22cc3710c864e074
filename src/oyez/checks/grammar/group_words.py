"""The words by which people name groups, for `groups.py`. Neutral words only: slurs are apart."""

from collections.abc import Mapping


def _table(**lists: str) -> dict[str, str]:
    return {word.replace("_", " "): name for name, words in lists.items() for word in words.split()}


_NATIONS = """
    afghan african albanian algerian american arab arabic asian bangladeshi bengali black brazilian
    brown bulgarian caribbean chinese colombian coloured congolese croatian cypriot czech danish dutch
    egyptian english eritrean estonian ethiopian european filipino french gambian german ghanaian greek
    hispanic hungarian indian indonesian iranian iraqi irish israeli italian jamaican japanese kenyan
    kashmiri korean kosovan kurdish latvian lebanese libyan lithuanian malaysian mexican mongolian
    moroccan nepalese nepali nigerian pakistani palestinian persian polish portuguese punjabi romanian
    russian scandinavian scottish senegalese serbian sikh slovak slovakian somali spanish sudanese
    swedish syrian tamil thai tunisian turkish ugandan ukrainian venezuelan vietnamese welsh white
    yemeni zimbabwean hongkonger tibetan uighur uyghur oriental ethnic aboriginal native
"""
_NATIONALS = """
    afghans afghanis africans albanians algerians americans arabs asians bangladeshis bengalis blacks
    brazilians bulgarians colombians croatians croats cypriots czechs egyptians englishmen eritreans
    estonians ethiopians europeans filipinos frenchmen gambians germans ghanaians greeks hispanics
    hungarians indians indonesians iranians iraqis irishmen israelis italians jamaicans kenyans
    kashmiris koreans kosovans kurds latvians libyans lithuanians malaysians mexicans moroccans nepalis
    nigerians pakistanis palestinians persians poles punjabis romanians russians scots scotsmen
    serbs slovaks slovakians somalis spaniards sudanese swedes syrians tamils thais tunisians turks
    ugandans ukrainians venezuelans vietnamese welshmen yemenis zimbabweans latinos latinas orientals
    ethnics coloureds minorities aboriginals whites
"""
_NATIONAL = """
    afghan african albanian algerian american arab asian bangladeshi bengali bulgarian croat cypriot
    czech egyptian englishman eritrean estonian ethiopian european filipino frenchman gambian german
    ghanaian greek hungarian indian iranian iraqi irishman italian jamaican kenyan kosovan kurd latvian
    lithuanian mexican moroccan nigerian pakistani palestinian pole romanian russian scot scotsman
    serb slovak somali spaniard syrian tamil tunisian turk ugandan ukrainian welshman zimbabwean
"""
MANY: Mapping[str, str] = _table(
    RACE=_NATIONALS,
    MIGRATION="foreigners immigrants migrants refugees illegals incomers expats",
    TRAVELLER="gypsies gipsies travellers travelers romanies roma sinti romani",
    RELIGION="""muslims muzlims moslems jews christians catholics protestants hindus sikhs buddhists atheists
        mormons methodists baptists anglicans evangelicals pagans quakers rastafarians rastas mohammedans
        islamics zoroastrians churchgoers jains nuns vicars imams rabbis believers worshippers""",
    SEXUALITY="gays lesbians homosexuals bisexuals bis asexuals",
    DISABILITY="""autistics diabetics epileptics dyslexics amputees schizophrenics dwarfs dwarves
        paraplegics invalids""",
    WOMEN="women girls females ladies wives housewives schoolgirls lasses feminists businesswomen girlfriends",
    AGE="""pensioners oaps boomers millennials zoomers teenagers teens elders octogenarians seniors youngsters centenarians""",
    REASSIGNMENT="transgenders transsexuals transwomen transmen transexuals transvestites crossdressers",
    PREGNANCY="",
    MARRIAGE="divorcees spinsters widows bachelors widowers",
    MEN="men boys males lads blokes husbands gentlemen",
)
ONE: Mapping[str, str] = _table(
    RACE=_NATIONAL,
    MIGRATION="foreigner immigrant migrant refugee",
    TRAVELLER="gypsy gipsy traveller romany",
    RELIGION="muslim moslem jew christian catholic protestant hindu sikh buddhist atheist mormon",
    SEXUALITY="lesbian homosexual bisexual",
    DISABILITY="autistic dwarf schizophrenic paraplegic epileptic",
    WOMEN="woman girl female lady housewife feminist lass",
    AGE="pensioner oap boomer teenager millennial",
    REASSIGNMENT="transgender transsexual transwoman transman transvestite transexual",
    MARRIAGE="divorcee spinster widow",
    MEN="man boy male bloke lad",
)
ABSTRACT: Mapping[str, str] = _table(
    RELIGION="islam judaism christianity catholicism hinduism sikhism buddhism mohammedanism",
    SEXUALITY="homosexuality bisexuality lesbianism",
    REASSIGNMENT="transgenderism transsexualism transness transitioning",
    DISABILITY="autism adhd dyslexia",
    WOMEN="feminism",
)
ADJECTIVES: Mapping[str, str] = _table(
    RACE=_NATIONS,
    MIGRATION="immigrant migrant foreign refugee",
    TRAVELLER="gypsy gipsy traveller romany roma romani",
    RELIGION="""muslim moslem jewish christian catholic protestant hindu islamic buddhist mormon
        orthodox religious atheist hasidic veiled""",
    SEXUALITY="gay lesbian bisexual homosexual lgbt lgbtq queer asexual bi",
    DISABILITY="""disabled autistic deaf blind handicapped epileptic dyslexic paralysed dwarf
        neurodivergent depressed dyspraxic schizophrenic bipolar mute""",
    WOMEN="female",
    AGE="old elderly older young younger teenage middle-aged aged geriatric",
    REASSIGNMENT="trans transgender transsexual transgendered nonbinary",
    PREGNANCY="pregnant breastfeeding expectant",
    MARRIAGE="unmarried divorced unwed widowed",
    MEN="male",
)
THE_ADJECTIVES: Mapping[str, str] = _table(
    RACE="""chinese irish french english welsh scottish polish british japanese dutch spanish
        vietnamese portuguese blacks whites asians""",
    TRAVELLER="roma romany",
    DISABILITY="disabled handicapped blind deaf autistic",
    AGE="elderly old aged young",
    SEXUALITY="gays",
    REASSIGNMENT="transgender",
    PREGNANCY="pregnant",
)
_PHRASES: Mapping[str, Mapping[str, str]] = {
    "many": {
        "RACE": "eastern europeans|east europeans|eastern european people|people of colour|people of color"
        "|ethnic minorities|african caribbeans|afro caribbeans|black and asian people|south asians"
        "|north africans|west africans|ethnic people|african americans|mixed race people"
        "|mixed race kids|mixed race children|mixed race couples"
        "|dark skinned people|black and brown people|brown skinned people|native americans",
        "MIGRATION": "asylum seekers|illegal immigrants|illegal migrants|boat people|channel migrants"
        "|economic migrants|small boat arrivals|failed asylum seekers|new arrivals"
        "|dinghy people",
        "TRAVELLER": "irish travellers|gypsies and travellers|gypsies travellers and roma|new age travellers"
        "|traveller community|travelling community|gypsy community|roma community|travelling families"
        "|travelling folk|travelling people",
        "RELIGION": "muslim community|jewish community|jehovah's witnesses|people of faith|orthodox jews"
        "|women in burkas|women in burqas|women in hijabs|women in niqabs|women in veils"
        "|people who go to church|people who believe in god|sikh community|hindu community",
        "SEXUALITY": "gay community|lgbt community|lgbtq community|same sex couples|lgbt people|gay and lesbian people"
        "|gays and lesbians|lesbians and gays|queer people|lgbtq people|pansexual people"
        "|men who love men|women who love women",
        "DISABILITY": "wheelchair users|mentally ill people|people with disabilities"
        "|people with a disability|people with autism|kids with autism|children with autism|deaf community"
        "|people with down's syndrome|people with downs syndrome|people with down syndrome"
        "|people with learning disabilities|people with learning difficulties|people with special needs"
        "|special needs kids|special needs children|kids with special needs|children with special needs"
        "|people in wheelchairs|kids in wheelchairs|people with mental health problems|people with dementia"
        "|people with mental illness|the mentally ill|the mentally handicapped|mentally handicapped people"
        "|blue badge holders|blue badge lot|people with epilepsy|people with adhd|kids with adhd|send kids"
        "|people on crutches|guide dog owners|visually impaired people|partially sighted people"
        "|people on disability benefits|disability claimants|the wheelchair lot|the wheelchair brigade"
        "|disabled community|mobility scooter users|people on mobility scooters|people with schizophrenia",
        "WOMEN": "women drivers|woman drivers|female drivers|lady drivers|career women|working women"
        "|working mothers|working mums",
        "AGE": "old age pensioners|over sixties|over seventies|old folk|old folks|old dears|senior citizens"
        "|gen z|older generation|older people|elderly people|old timers|baby boomers"
        "|free bus pass brigade|bus pass brigade|bus pass lot",
        "REASSIGNMENT": "trans community|trans lot|trans mob|trans lobby|trans activists|gender neutral people"
        "|people who change sex|people who have changed sex|trans women and trans men|drag queens",
        "PREGNANCY": "women on maternity leave|mothers on maternity leave|expectant mums|expectant mothers"
        "|mums to be|mothers to be|women of childbearing age|new mothers|new mums|breast feeding mothers"
        "|breast feeding mums|breast feeding women|teenage mums|teenage mothers|teen mums|young mums"
        "|nursing mothers|women who are pregnant|women having babies|women who get pregnant",
        "MARRIAGE": "single mothers|single mums|single parents|unmarried mothers|unmarried mums|lone parents"
        "|unmarried couples|married women|married men|single women|single men|divorced people"
        "|women who never married|couples who live together|people in civil partnerships"
        "|civil partners|never married women|childless women|single dads|single fathers",
        "MEN": "male nurses|house husbands|stay at home dads|grown men",
    },
    "one": {
        "MIGRATION": "asylum seeker|illegal immigrant|illegal migrant",
        "DISABILITY": "wheelchair user|person in a wheelchair|person with a disability|man in a wheelchair"
        "|woman in a wheelchair|someone in a wheelchair|anyone in a wheelchair|somebody in a wheelchair|blue badge holder|special needs kid|special needs child",
        "WOMEN": "woman driver|female driver|lady driver|working mother|career woman",
        "AGE": "old age pensioner|senior citizen|old person|elderly driver",
        "MARRIAGE": "single mother|single mum|unmarried mother|single parent|same sex couple",
        "PREGNANCY": "teenage mum|expectant mother|teen mum|new mum|mum to be",
        "RACE": "person of colour|eastern european|east european|mixed race person",
    },
    "state": {
        "SEXUALITY": "being gay|being a lesbian|being lesbian|being bisexual|gay marriage|gay marriages|same sex marriage"
        "|gay sex|being homosexual|gay pride|same sex relationships|two men kissing|two women kissing"
        "|gay parenting|gay adoption|gay love|gay weddings|gay couples adopting",
        "REASSIGNMENT": "being trans|being transgender|changing sex|changing gender|gender reassignment"
        "|the trans agenda|trans ideology",
        "DISABILITY": "being disabled|being autistic|special needs",
        "MARRIAGE": "civil partnerships|civil partnership|being unmarried",
        "PREGNANCY": "maternity leave|being pregnant|breastfeeding in public",
        "RELIGION": "the muslim faith|the jewish faith|the muslim religion|the islamic faith|the quran"
        "|the koran|sharia law",
    },
}


_WITH = (
    "autism|adhd|down's|downs|down's syndrome|downs syndrome|down syndrome|epilepsy|dementia|schizophrenia"
    "|disabilities|special needs|a disability|learning disabilities|learning difficulties|a learning disability"
    "|mental illness|mental health problems|mental health issues|cerebral palsy|tourette's|dyslexia|ptsd"
)
_WHO_HAVE_IT = (
    "anyone",
    "anybody",
    "someone",
    "people",
    "kids",
    "children",
    "those",
    "everyone",
    "babies",
    "adults",
)
_HAVING = "|".join(f"{who} with {what}" for who in _WHO_HAVE_IT for what in _WITH.split("|"))


def _by_first_words() -> dict[tuple[str, str], tuple[tuple[tuple[str, ...], str, str], ...]]:
    found: dict[tuple[str, str], list[tuple[tuple[str, ...], str, str]]] = {}
    listed = [
        (phrase, base, name)
        for base, groups in _PHRASES.items()
        for name, phrases in groups.items()
        for phrase in phrases.split("|")
    ]
    listed.extend((phrase, "many", "DISABILITY") for phrase in _HAVING.split("|"))
    for phrase, base, name in listed:
        words = tuple(phrase.split())
        found.setdefault((words[0], words[1]), []).append((words, base, name))
    return {
        first: tuple(sorted(entries, key=lambda entry: -len(entry[0])))
        for first, entries in found.items()
    }


PHRASES: Mapping[tuple[str, str], tuple[tuple[tuple[str, ...], str, str], ...]] = _by_first_words()
PERSONS = frozenset(
    """
    people folk folks men women boys girls kids children families lads lasses blokes guys ladies males
    females teenagers teens youths pensioners parents mothers mums fathers dads couples drivers workers
    neighbours communities students pupils teachers nurses doctors tenants immigrants migrants
    refugees activists customers cleaners employees staff carers actors shoppers passengers babies
    extremists preachers fellas chaps persons types ones individuals adults grannies grandmas
    citizens lot mob gangs
    """.split()
)
PERSON = frozenset(
    """
    person man woman boy girl kid child lad lass bloke guy lady male female teenager youth pensioner
    parent mother mum father dad couple driver worker neighbour student pupil teacher nurse doctor
    immigrant migrant refugee activist customer cleaner fella chap individual adult family community
    """.split()
)
OF_AGE = frozenset(
    """
    people folk folks men women drivers ladies fellas chaps blokes person man woman driver lady
    generation workers employees couples mothers mums fathers
    """.split()
)
AFTER_PEOPLE = frozenset(
    """
    are aren't is isn't have haven't has should shouldn't can can't cannot could will won't would do don't
    need deserve must in on at from here who and or but to for of never always all just get got go
    belong want think keep make take steal smell stink ruin were was out off back as with still
    again round everywhere anywhere only live come came breed cost eat spread run own control love hate think
    die dies drown so such being getting seem say did had has may might because when if than then too also now today
    burn suffer starve rot all both
    believe bring ruin owe lie cheat drink stick look talk know use let move send kill put
    """.split()
)
CAPITAL_ONLY = frozenset(("poles", "pole", "swedes", "turks", "danes", "thais", "polish"))
_PLACES = frozenset(
    """
    lane street road close hill avenue wood woods way drive court green corner bridge farm park gate
    moth moths jazz tart tarts creams cream site sites pitch pitches pub inn arms cottage island history
    heritage month museum centre club night food restaurant takeaway cuisine language lessons class
    classes festival day week market shop shops school schools church chapel temple embassy cup
    """.split()
)
_THINGS = _PLACES | frozenset(
    """
    toilets toilet football refuge refuges shelter team clothing clothes swimming rugby cricket bathroom
    changing only group groups institute rights home homes housing fashion health aid
    writers' writers magazine services service support accommodation hostel strategy liaison officer
    """.split()
)
NOT_BEFORE: Mapping[str, frozenset[str]] = {
    "*": _THINGS,
    "people": frozenset(("carrier", "carriers", "power")),
}
NOT_AFTER: Mapping[str, frozenset[str]] = {
    "travellers": frozenset(("time", "rail", "train", "air", "bus", "business", "fellow", "season", "space", "fare", "well", "seasoned", "daily", "regular", "armchair", "world")),
    "traveller": frozenset(("time", "rail", "train", "air", "bus", "business", "fellow", "space", "fare", "well", "seasoned", "regular")),
    "poles": frozenset(("lamp", "flag", "telegraph", "tent", "curtain", "bean", "fishing", "walking", "trekking", "north", "phone", "steel", "metal", "wooden", "goal", "utility", "telephone")),
    "turks": frozenset(("young",)),
    "danes": frozenset(("great",)),
    "jocks": frozenset(("football",)),
    "men": frozenset(("bin", "best", "tax")),
    "man": frozenset(("bin", "tax", "iron", "best", "stick", "rag", "oh", "isle", "come", "no")),
    "boy": frozenset(("oh",)),
    "seniors": frozenset(("veteran",)),
}  # fmt: skip
_SHORT = 3
_TELL_LITTLE = frozenset(
    (
        "people",
        "women",
        "children",
        "mothers",
        "couples",
        "person",
        "anybody",
        "someone",
        "everyone",
        "anyone",
        "babies",
        "adults",
        "those",
        "with",
        "kids",
    )
)


def _telling(phrase: tuple[str, ...]) -> str:
    """Return a word that a text with the phrase holds, the rarest by its looks."""
    words = [word.partition("'")[0] for word in phrase]
    telling = [word for word in words if word not in _TELL_LITTLE and len(word) > _SHORT]
    return max(telling or words, key=len)


GROUP_WORDS = frozenset((*MANY, *ONE, *ABSTRACT, *ADJECTIVES, *THE_ADJECTIVES)) | frozenset(
    _telling(phrase) for entries in PHRASES.values() for phrase, _, _ in entries
)
"""Some word of every mention stands here: a text without any of them names no group."""
