"""Words that follow a given name without being a surname, and names that are nobody's neighbour."""

PLACE_ENDINGS = frozenset(
    """
    road street avenue close drive crescent gardens terrace square mews library centre center school
    college hospital theatre museum academy surgery clinic hotel stadium arena station hub primary
    infant infants junior nursery memorial recreation playground cathedral chapel university estate
    ward wing roundabout bypass viaduct embankment promenade marina docks wharf precinct arcade trust
    foundation society festival day week month award awards prize cup shield fund appeal scheme
    """.split()
)
"""After a given name these make a place, a body or an occasion: `Victoria Road`, `Mary Seacole Trust`."""

OF_PLACES = frozenset(
    """
    albert alexandra alfred andrew anne charles charlotte christian edward elizabeth florence george
    giles james john jubilee king margaret mary michael nicholas paul peter queen victoria wellington
    william
    """.split()
)
"""Saints and sovereigns, after whom parks, halls and bridges are called."""

FAMOUS = frozenset(
    """
    ada lovelace|agatha christie|alan turing|albert einstein|anne frank|barack obama|ben nevis
    |beatrix potter|bob marley|charles darwin|charles dickens|charlotte bronte|david attenborough
    |david walliams|dick whittington|donald trump|elizabeth fry|emily bronte|emily davison
    |emmeline pankhurst|florence nightingale|george orwell|george washington|guy fawkes|harry kane
    |harry potter|harry styles|henry moore|horatio nelson|isaac newton|isambard kingdom|jack frost
    |jack whitehall|jacqueline wilson|jane austen|jesse owens|joan of|john lennon|julia donaldson
    |julius caesar|keir starmer|kemi badenoch|lewis carroll|lewis capaldi|malala yousafzai
    |margaret thatcher|martin luther|mary poppins|mary seacole|michael morpurgo|michael rosen
    |mohamed salah|nelson mandela|nigel farage|oliver cromwell|oliver twist|paddington bear
    |peter pan|peter rabbit|quentin blake|rishi sunak|roald dahl|robin hood|rosa parks
    |samuel pepys|samuel johnson|sherlock holmes|taylor swift|thomas hardy|tony blair|tony benn
    |walt disney|walter tull|wilfred owen|william blake|william morris|william shakespeare
    |william wilberforce|william wordsworth|winnie the|winston churchill|boris johnson|jo cox
    |theresa may|david cameron|gordon brown|ed davey|ed sheeran|freddie mercury|george michael
    |michael caine|paul mccartney|john constable|thomas becket|thomas cromwell|edward elgar
    |josiah wedgwood|george eliot|george stephenson|edith cavell|captain tom|tom moore|bobby moore
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""Given name and the word after it, in small letters."""

NOT_SURNAMES = frozenset(
    """
    a about after again agrees all also although always am an and another any anyone are aren't aint
    around as ask asks at ate away back bad be because been before began being believes best better
    between both bought brings brought but buys by call calls came can can't cannot cant come comes
    could couldn't couldnt cos cuts cuz decides deserves did didn't didnt do does doesn't doesnt doing
    don't done dont down drives drove each either else enjoys even ever every everyone explains
    feels few finds first for found from gave gets give gives go goes going gone gonna got gotta had
    hadn't hadnt has hasn't hasnt hates have haven't having he he'll he's heard hears help helps her
    here herself hes him himself his hopes how however i i'm if ill i'll im in into is isn't isnt it
    it's its itself just keeps kept knew know knows last laughs leaves left less let lets liked likes
    literally lived lives loads looked looks lost lot lots loved loves made make makes many may maybe
    me mean means mentions met might mine more most much must my myself names need needs never new
    next nicely nobody none nor not nothing now of off often ok okay old on once one only or other
    our ours out over own pays people perhaps picks plays please posted posts pulls put puts quite
    ran rather read reads really reckons replies right rings round runs said same sat saw say says
    seems seen sees sends sent shall she she'll she's shes should shouldn't shows since sits so some
    somebody someone something soon sorted spoke spoken still stood stopped stops such suggests sure
    swears takes talks tells than thank thanks that that's thats the their them themselves then there
    there's theres these they they're they've theyre think thinks this those though thought through
    to today told tomorrow too took totally tried tries turned turns two under until up upon us used
    uses usually very via visits waits wanna want wanted wants was wasn't wasnt watches way we we're
    we've well went were weren't weve what what's when where whether which while who who's whose why
    will wins wish wishes with without woke won won't wont works would wouldn't wouldnt writes wrote
    xx xxx yeah yep yes yesterday yet you you're you've your youre yours yourself monday tuesday
    wednesday thursday friday saturday sunday january february march april june july august september
    october november december morning afternoon evening night lol omg bless rip tbh btw aka mate pal
    love duck darling hun babe bro sis etc plus minus per fab brill lovely great brilliant bloody
    council library reception photos pictures facebook twitter instagram whatsapp messenger gmail
    hotmail outlook yahoo dot com co uk org net
    """.split()
)
"""In small letters; a given name in small letters before one of these is only a given name."""
