"""POL2: the registration mark of somebody's vehicle."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.digit_runs import near_digits
from oyez.checks.grammar.places import find_postcodes
from oyez.checks.grammar.shapes import Alternatives
from oyez.checks.passages import Passage, passages
from oyez.lib.links import find_links

_G = r"[ .-]{0,3}"
_CURRENT = re.compile(
    rf"(?<![A-Za-z0-9@#/.-])(?P<area>[A-HJ-PR-Y]{_G}[A-HJ-PR-Y]){_G}(?P<age>[0-9OI]{_G}[0-9OI]){_G}"
    rf"(?P<three>[A-HJ-PR-Z]{_G}[A-HJ-PR-Z]{_G}[A-HJ-PR-Z])(?![A-Za-z0-9]|-\d)",
    re.IGNORECASE,
)
_PREFIX = re.compile(
    r"(?<![A-Za-z0-9@#/.-])(?P<year>[A-HJ-NP-TV-Y])[ -]?(?P<number>[1-9]\d{0,2})[ -]?(?P<three>[A-HJ-PR-Z][A-HJ-PR-Z][A-HJ-PR-Z])"
    r"(?![A-Za-z0-9]|-\d)",
    re.IGNORECASE,
)
_SUFFIX = re.compile(
    r"(?<![A-Za-z0-9@#/.-])(?P<three>[A-HJ-PR-Z][A-HJ-PR-Z][A-HJ-PR-Z])[ -]?(?P<number>[1-9]\d{0,2})[ -]?(?P<year>[A-HJ-NPR-TV-Y])"
    r"(?![A-Za-z0-9]|-\d)",
    re.IGNORECASE,
)
_IRISH = re.compile(
    r"(?<![A-Za-z0-9@#/.-])[A-Z]?[A-HJ-PR-Y]?[A-Z]?[IZ][A-HJ-PR-Z]{0,1}[ -]?[1-9]\d{0,3}(?![A-Za-z0-9/]|[.-]\d)"
)
_DATELESS = re.compile(
    r"(?<![A-Za-z0-9@#/.-])(?:[A-Z]{1,3}[ ]?[1-9]\d{0,3}|[1-9]\d{0,3}[ ]?[A-Z]{1,3})(?![A-Za-z0-9/]|[.-]\d)"
)
_SPOKEN_LETTER = (
    "(?:[A-Z]|alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|juliett?|kilo|lima|mike|november|oscar|papa|romeo"
    "|sierra|tango|uniform|victor|whisky|whiskey|x-?ray|yankee|zulu)"
)
_SPOKEN_DIGIT = r"(?:\d|zero|oh|one|two|three|four|five|six|seven|eight|niner?)"
_SPOKEN = re.compile(
    rf"(?<![\w'-]){_SPOKEN_LETTER}[ ,.-]{{1,3}}{_SPOKEN_LETTER}[ ,.-]{{1,3}}{_SPOKEN_DIGIT}[ ,.-]{{0,3}}{_SPOKEN_DIGIT}"
    rf"(?:[ ,.-]{{1,3}}{_SPOKEN_LETTER}){{3}}(?![\w'])",
    re.IGNORECASE,
)
_AGES = (2, 29, 51, 79)
_CALLED = re.compile(
    r"\b(?:reg(?:istration|istered)?(?:\s(?:mark|plate|number|no))*|number\s?plates?|plates?|licen[cs]e\splate|vrm|vrn|index)\b"
    r"[\s.:#'\"(-]*(?:(?:is|was|of|number|no|plate|ends?|ending|reads?|starts?|on\sit)\b[\s.:#'\"]*){0,2}$",
    re.IGNORECASE,
)
_VEHICLE = re.compile(
    r"\b(?:car|cars|van|vans|lorry|truck|pick-?up|4x4|suv|motor|motorbike|motorcycle|moped|scooter|bike|vehicle|taxi|cab|caravan"
    r"|campervan|estate|hatchback|saloon|reg|registration|plates?|number\splate|parked|parking|parks|driver|driving|drove|drives"
    r"|driven|speeding|clamped|towed|abandoned|permit|untaxed|mot|sorn|blocking|pavement|zigzags?|bus\slane|bus\sgate|camera"
    r"|dash\s?cam|audi|bmw|merc(?:edes)?|ford|fiesta|focus|transit|galaxy|kuga|puma|mondeo|vauxhall|corsa|astra|insignia|mokka"
    r"|zafira|vw|volkswagen|golf|polo|passat|tiguan|nissan|micra|juke|qashqai|leaf|toyota|yaris|aygo|prius|corolla|honda|civic"
    r"|jazz|peugeot|citroen|renault|clio|megane|kangoo|skoda|octavia|fabia|seat|ibiza|leon|kia|picanto|sportage|hyundai|i10|i20"
    r"|mazda|mini|fiat|punto|panda|volvo|jaguar|land\srover|range\srover|discovery|defender|rover|suzuki|swift|dacia|duster|tesla"
    r"|porsche|lexus|morris|austin|triumph|bentley|daimler|rolls(?:[- ]royce)?|humber|hillman|sunbeam|wolseley|reliant|lotus|aston(?:\smartin)?|ferrari|lambo(?:rghini)?|maserati|alfa|mercedes|saab|lada|datsun|daihatsu|chrysler|dodge|cadillac|chevrolet|chevy|buick|hummer|polestar|cupra|iveco|daf|scania|bedford|motorhome|camper|minibus"
    r"|limo(?:usine)?|hearse|tractor|trailer|horsebox|quad|trike|harley|ducati|yamaha|kawasaki|vespa|lambretta|evoque|freelander|escort|cortina|capri|granada"
    r"|mitsubishi|l200|subaru|jeep|mg|smart|isuzu|sprinter|vivaro|berlingo|caddy|hilux|convertible|black|white"
    r"|silver|grey|blue|red|green|brown|orange|yellow|gold|purple|maroon|beige)\b",
    re.IGNORECASE,
)
_NO_MARK = re.compile(
    r"\b(?:bus|buses|route|routes|service|services|number|no|flight|train|road|roads|junction|room|unit|flat|form|model|part|item"
    r"|lot|ref|reference|code|codes|promo|voucher|quote|postcode|class|section|grade|block|plot|sku|ward|page|order|size|tro|asset"
    r"|column|lamp|pole|tree|grid|draw|raffle\sticket|my\sticket|exam|course|module|zone|bay|gate|stand|platform|stop)\s?(?:is\s|no\.?\s|number\s)?[\s:#'\"(]*$",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:our\s(?:new\s|own\s)?(?:gritter|lorry|van|bus|minibus|truck|sweeper|fleet)|council\s(?:van|lorry|vehicle|minibus)"
    r"|bin\s(?:lorry|wagon|truck)|gritter|fire\sengine|ambulance|police\s(?:car|van)|mobile\slibrary|replica|mayor(?:al|'s)|vintage\sbus"
    r"|heritage\sbus|steam|dart\scharge)\b[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
_MACHINES = (
    r"(?:cars?|vans?|lorry|truck|pick-?up|motor(?:bike|cycle|home)?|moped|scooter|vehicle|taxi|camper(?:van)?|driver|owner|keeper|clamped|towed|untaxed"
    r"|audi|bmw|merc(?:edes)?|ford|vauxhall|vw|volkswagen|nissan|toyota|honda|peugeot|citroen|renault|skoda|kia|hyundai|mazda|fiat|volvo|jag(?:uar)?|land\srover|range\srover"
    r"|rover|tesla|porsche|lexus|mg|morris|austin|triumph|bentley|daimler|rolls(?:[- ]royce)?|aston(?:\smartin)?|ferrari|lambo(?:rghini)?|maserati|lotus|limo(?:usine)?|hearse)"
)
_MACHINE = Alternatives(rf"\b{_MACHINES}\b")
_LEADS_INTO = re.compile(
    rf"\b{_MACHINES}\b[^.!?\n,\d]{{0,16}}(?:[,:(\"]|\b(?:with|is|it'?s|of|plated))\s?$"
    r"|\b(?:tow(?:ed)?|lift(?:ed)?|mov(?:e|ed)|clamp(?:ed)?|ticket(?:ed)?|remov(?:e|ed))\s$",
    re.IGNORECASE,
)
_PRIVATE_PLATE = re.compile(
    r"[A-Z]{3} ?[1-9]\d{0,3}|[A-Z]{2} [1-9]\d{1,3}|[1-9]\d{0,3} ?[A-Z]{3}|[1-9]\d{0,3} [A-Z]{2}"
)
_SHOWN = re.compile(
    r"\b(?:vintage|veteran|classic|museum|heritage|rally|gathering|steam|parade|rosette|exhibition|on\sshow|show|fire\sengine|tram|bus|lodekka|mayor(?:al|'s)?|19[0-5]\d)\b",
    re.IGNORECASE,
)
_NO_PLATES = frozenset(
    """
    mot gps fcc res ccs cctv led usb bmw mg vw kia amg gti gt hgv lgv psv ev evs pcn fpn tpo tro pc pcs co no am pm tv raf nhs bhp gmt bst iso vat fbc fw id ups sat nav atv
    rac aa abs mpv suv cc kg km mm cm ml ft lb st nd rd th db hz kw mw mb gb tb eur gbp usd ad bc rs xr gte tdi tsi cdi dvla abc item unit
    """.split()
)
_COMMON_ENDS = frozenset(
    """
    the and for are was you but not all can has had her his one our out day get how new now old see
    two way who boy did its let put say she too use any bus car van may jan feb mar apr jun jul aug
    sep oct nov dec mon tue wed thu fri sat sun off per yes set run end top red big ten six via ltd
    pub gym age act bin box cup eve fee fun gas hot job kit led lot map men mps net oap pay pdf phd
    sen tax tea ton tel ths uhd usb vat web win won zoo max min ref rev row sqm mph kwh kva cms ccs
    """.split()
)
_SMALL_WORDS = frozenset(
    "ah am an as at be by do eh go ha he hi if in is it la me mr ms my no of oh ok on or pm so st to up us we ya ye".split()
)
_REACH = 70
_MARGIN = 14


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find marks in linear time: current ones by form, older ones where their form is whole.

    Prefix and suffix marks with few digits, dateless and Northern Irish ones need words of
    vehicles beside them. Road and bus numbers, postcodes, model numbers and dates pass.
    """
    for passage in passages(draft):
        taken: Cover | None = None
        end = 0
        for span, why in sorted(_marks(passage.text), key=lambda mark: (mark[0][0], -mark[0][1])):
            if taken is None:
                taken = _something_else(passage)
            if span[0] < end or taken.holds(*span):
                continue
            end = span[1]
            yield passage.hit(
                span,
                kind="vehicle_mark",
                message=f"“{passage.quote(*span)}” is written like a vehicle's registration mark, "
                "which leads to its keeper.",
                why=why,
                suggestion="Take it out. Report a vehicle through the council's form or to the "
                "police, not in public.",
            )


def _something_else(passage: Passage) -> Cover:
    links = (
        (link.start, link.end)
        for link in find_links(passage.text)
        if "/" in link.address or link.address.startswith("www.")
    )
    return Cover((*links, *find_postcodes(passage.text)))


_ANY_CALLED = re.compile(r"[RrPpLlVvIi](?<!\w[RrPpLlVvIi])(?:eg|late|icen[cs]e|r[mn]|ndex|EG|LATE)")


def _marks(text: str) -> Iterator[tuple[tuple[int, int], str]]:
    for match in _SPOKEN.finditer(text):
        yield match.span(), "grammar: letters and digits of a mark, spoken one by one"
    may_be_dateless = bool(_ANY_CALLED.search(text) or _MACHINE.search(text))
    for start, end in near_digits(text, _MARGIN, _MARGIN):
        for match in _CURRENT.finditer(text, start, end):
            if _is_current(text, match):
                yield match.span(), "grammar: two letters, the age in two digits, three letters"
        for pattern in (_PREFIX, _SUFFIX):
            for match in pattern.finditer(text, start, end):
                if _is_older(text, match):
                    yield match.span(), "grammar: a year's letter, digits and three letters"
        if may_be_dateless:
            yield from _dateless(text, start, end)


def _dateless(text: str, start: int, end: int) -> Iterator[tuple[tuple[int, int], str]]:
    for pattern in (_IRISH, _DATELESS):
        for match in pattern.finditer(text, start, end):
            if _is_called(text, match) and not _is_of_no_vehicle(text, match):
                yield match.span(), "grammar: letters and digits that the words call a mark"
            elif pattern is _DATELESS and _is_private_plate(text, match):
                yield match.span(), "grammar: letters and digits beside a vehicle that wears them"


def _is_current(text: str, match: re.Match[str]) -> bool:
    if not _is_whole(match) or _is_of_no_vehicle(text, match):
        return False
    age = int(re.sub(r"\D", "", match["age"].translate(str.maketrans("OIoi", "0101"))))
    if not (_AGES[0] <= age <= _AGES[1] or _AGES[2] <= age <= _AGES[3]):
        return _is_called(text, match)
    letters = re.sub(r"[ .-]", "", match["area"] + match["three"])
    if letters.isupper() or match[0].isalnum():
        plain = "O" not in match["age"].upper() and not _is_word(match)
        return plain or _is_about_vehicles(text, match)
    if not letters.islower() or _is_word(match) or letters[:2] in _SMALL_WORDS:
        return _is_called(text, match)
    return _is_about_vehicles(text, match)


def _is_older(text: str, match: re.Match[str]) -> bool:
    if not _is_whole(match) or _is_of_no_vehicle(text, match):
        return False
    letters = match["year"] + match["three"]
    if not letters.isupper():
        return _is_called(text, match) or (
            letters.islower() and _is_about_vehicles(text, match) and not _is_word(match)
        )
    if _is_word(match):
        return _is_called(text, match)
    is_long = len(match["number"]) == 3  # noqa: PLR2004  (three digits are rarely a road with a word)
    is_prefix = match.start("year") < match.start("three")
    return (is_long and is_prefix) or _is_about_vehicles(text, match)


def _is_private_plate(text: str, match: re.Match[str]) -> bool:
    """Say whether a mark without a year stands where a vehicle's does, and is no old show-piece."""
    before = text[max(0, match.start() - _REACH) : match.start()]
    around = before + text[match.end() : match.end() + _REACH]
    letters = re.sub(r"[\d ]", "", match[0]).lower()
    return (
        _PRIVATE_PLATE.fullmatch(match[0]) is not None
        and letters not in _NO_PLATES | _COMMON_ENDS | _SMALL_WORDS
        and _LEADS_INTO.search(before) is not None
        and _MACHINE.search(around) is not None
        and not _SHOWN.search(around)
        and not _is_of_no_vehicle(text, match)
    )


def _is_whole(match: re.Match[str]) -> bool:
    """Say whether the gaps are those of one thing: all characters apart, or none within a group."""
    groups = re.split(r"[ .-]+", match[0])
    return len(groups) <= 3 or all(len(group) == 1 for group in groups)  # noqa: PLR2004


def _is_word(match: re.Match[str]) -> bool:
    return match["three"].lower() in _COMMON_ENDS


def _is_of_no_vehicle(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _REACH) : match.start()]
    if _CALLED.search(before):
        return _OURS.search(before) is not None
    return bool(_NO_MARK.search(before) or _OURS.search(before))


def _is_called(text: str, match: re.Match[str]) -> bool:
    return _CALLED.search(text[max(0, match.start() - _REACH) : match.start()]) is not None


def _is_about_vehicles(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _REACH) : match.start()]
    after = text[match.end() : match.end() + _REACH]
    return bool(_VEHICLE.search(before) or _VEHICLE.search(after))


CHECK = Check(
    name="vehicle_mark",
    title="Vehicle registration mark",
    clause="POL2",
    topic="data_protection",
    effect=Effect.REVIEW,
    basis=Basis.GRAMMAR,
    find=find,
    release=("dpo", "head_of_communications"),
)
