"""The words that make an address: kinds of streets, and how houses are called. Parts of patterns."""

SURELY_STREETS = (
    "road|rd|street|st|avenue|ave|lane|ln|close|drive|crescent|cres|gardens|gdns|grove|row|terrace|terr|mews|court|ct|cottages"
    "|villas|place|walk|rise|croft|fold|drove|bungalows|almshouses|parade"
)
MAYBE_STREETS = (
    "av|cl|dr|vw|way|pl|square|sq|hill|green|view|yard|gate|wharf|bank|end|path|quay|meadows?|orchard|circus|buildings|house|reach"
    "|heights|mount|vale|dale|side|park|woods?|fields?|brook|bridge|mill|drift|loke|ginnel|wynd|brae|loan|causeway|chase|common"
    "|hse|copse|corner|covert|dell|dene|downs?|edge|glade|glen|garth|hollow|holt|hurst|keep|knoll|lea|leys?|link|loop|mere|moor|nook"
    "|oval|paddocks?|passage|pastures?|piece|ridge|ride|spinney|strand|toft|towers?|lodge|flats|point|crest|approach|alley"
    "|boulevard|lawns?|maltings|crossing|slade|spur|steps|turn|warren|arches|houses|apartments|mansions|lock|pightle|snicket|twitten|backs"
)
CAPITAL = r"[A-Z][\w'-]{1,20}"
LED_BY = r"(?:(?:St|Gt|Lt|Gr|Nth|Sth|Upr|Lwr)\.?\s)?"
"""What may stand before a street's own name, shortened."""
HOUSES = (
    "cottage|house|forge|barn|lodge|farm|farmhouse|bungalow|mill|rectory|vicarage|manor|villa|stables?|oast|gatehouse|schoolhouse"
    "|granary|dairy|smithy|hollies|laurels|firs|elms|beeches|willows|limes|nook|haven|retreat|grange|croft|orchard|cabin|annexe?"
    "|chantry|parsonage|bakehouse|maltings|boathouse|tollhouse|elms|oaks|cedars|poplars|gables|chalet|caravan|hse"
)
