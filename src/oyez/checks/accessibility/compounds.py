"""Words to read hashtags by: single ones that look like two, and pieces that only tags are made of."""

COMPOUNDS = frozenset(
    """
    airfield airport anybody anyone anything applewood backpack backyard badminton ballroom bandstand
    barbecue bathroom battlefield beachcomber bedroom beekeeping birdsong birdwatching
    birthday birthplace blackberry blackbird blackcurrant blackout blacksmith bluebell bluebells
    blueberry blueprint boathouse bonfire bookmark bookshelf bookshop bootcamp bowling
    brainstorm breakdown breakfast breakthrough brickwork broadband broadcast brownfield
    bumblebee busway butterflies butterfly bypass campfire campsite candlelight cardboard
    caretaker cashless castaway childcare childhood childminder churchyard citywide clubhouse
    coastline cobweb cookbook cornfield countdown countryside countrywide courthouse
    courtyard coworking crossroad crossroads crosswind crowdfunding cupcake cupcakes curbside
    cyberspace darkness daybreak daylight daytime deadline dementia doorbell doorstep downhill
    download downstream downtime downtown dragonfly driveway drumbeat earthquake everybody everyday
    everyone everything everywhere eyesight facebook fairground fairytale farmhouse farmland
    feedback fingerprint fireside firefighter firefighters fireplace firewood firework fireworks
    fishing floodgate floodlight floodlit floodplain flowerbed foodbank foodbanks football footballer
    footbridge footfall footpath footpaths footprint footstep footsteps forefront freelance freshwater
    friendship frontline fundraise fundraiser fundraisers fundraising gatehouse gateway getaway
    gingerbread goldfish goodbye goodnight grandchildren granddad grandma grandparent grandparents
    grassland grassroots graveyard greenbelt greenfield greengrocer greenhouse
    greenway groundwork groundworks guesthouse guideline guidelines haircut halloween handbook
    handcrafted handmade handshake handwriting handyman harbourside hardship harvest haymaking
    headline headlines headquarters headteacher healthcare heartbeat heatwave hedgehog hedgehogs
    hedgerow hedgerows heritage highlight highlights highway highways hillside homecare homecoming
    homegrown homeless homelessness homemade homeowner homeowners homeschool hometown homework
    honeybee hopscotch hotline household households housekeeping housework however icebreaker indoors
    instagram intercity kayaking keepsake keyboard keynote keyworker kingfisher lakeside
    landlord landlords landmark landscape landslide lawnmower layby leadership leaflet leapfrog
    lifeboat lifeguard lifeline lifelong lifesaver lifesaving lifestyle lifetime lighthouse lightweight
    lineup linkedin livestock livestream lockdown lookout lunchbox lunchtime
    makeover marketplace masterclass mealtime meantime meanwhile mindful mindfulness moonlight
    moorland motherhood motorbike motorcycle motorway mountain nationwide neighbourhood network
    networking newborn newsletter newsletters newspaper nightclub nightlife nighttime nobody
    northbound northeast northwest notebook noticeboard nowhere nutcracker onboard ongoing online
    onstage outbreak outdoor outdoors outline outlook outreach outside outstanding overcome
    overgrown overhaul overload overnight overtake overtime overview ownership paintbrush pancake
    pancakes parkland parkrun partnership passport passports pathway pathways payday paywall
    pinewood playday playground playgrounds playgroup playgroups playhouse playing playtime podcast podcasts
    pothole potholes powerhouse proofread pushchair quayside racecourse rainbow rainbows raincoat
    rainfall rainforest rainwater rainy redevelopment relationship riverbank riverside
    roadblock roadshow roadside roadwork roadworks rollercoaster rooftop runway sandbag sandbags
    sandcastle sandpit sandstone sandwich scholarship schoolchildren schoolwork scooter screenshot
    seafront seagull seaside seasonal selfcare selfie shipwreck shopfront shopkeeper shoreline
    shortbread shortlist showcase showground sightseeing skateboard skateboarding skatepark smartphone
    snowdrop snowdrops snowfall snowflake snowman somebody someone something sometimes somewhere
    soundtrack southbound southeast southwest spaceship speedway spotlight springtime staircase
    standby starfish startup statement stonework storyteller storytelling streetlight streetlights
    streetlighting streetwise strawberry strawberries summertime sunbeam sunflower
    sunflowers sunlight sunrise sunset sunshine suntan supermarket takeaway takeover taxpayer taxpayers
    teabag teacup teamwork teenager telehealth textbook textile thankyou themselves thunderstorm timeline
    timetable timetables toddler toothbrush toothpaste township toyshop trackside trademark
    trailblazer treehouse treetop tribute troublesome tugboat turnaround turnout turnover tweet twilight
    undercover underground underpass understand underway upcycle upcycled upcycling update updates
    upgrade uphill upland upstream vaccine viewpoint volleyball voluntary walkway walkways warehouse
    watercolour watercourse waterfall waterfront waterfowl waterproof waterside watersports waterway
    waterways waymarked weatherproof webcast webinar website websites weekday weekend weekends
    weightlifting welfare wellbeing wellness westbound wetland wetlands wheelchair wheelchairs
    wheelie whatsapp whiteboard wholesale widespread wildfire wildfires wildflower wildflowers
    wildlife windfarm windmill windsurfing windy wintertime woodland woodlands woodpecker woodwork
    workforce workhouse workload workout workplace workplaces worksheet workshop workshops workspace
    worldwide worthwhile yearbook youtube
    """.split()
)
"""They need no second capital letter."""

TAG_WORDS = frozenset(
    """
    aid armed asian autumnal bereavement bonfire boxing britain british cervical childrens cop crawl
    diabetes difference diversity domestic england english equality europe explore fair fast folk
    follow forces foster fostering fringe gov government green grow half hate heritage hidden hunger
    hygiene international islamophobia jewish kinship ladies literary loneliness march mens mental
    ministry moving muslim nations neurodiversity nhs opportunity oral parliament peoples period
    plough poverty proms ramadan remembrance romani roma scotland screening shared shrove sober spectrum
    stress suicide term thames tidy traveller travellers twin united veterans wales wed well winter
    womens youths
    """.split()
)
