"""What a picture file tells besides the picture."""

import re
from collections.abc import Iterator

from oyez.checks.pictures.reading.containers import Piece, pieces
from oyez.checks.pictures.reading.exif import embedded, exif_tells

# In the order in which people care.
TELLS = ("location", "people", "owner", "device", "time", "comment", "thumbnail", "attachment")

# What follows a name that holds something: ="…" for an attribute, >… for an element, whose content
# may stand in up to two of RDF's own.
_VALUE = (
    rb"(?:\s{0,9}=\s{0,9}[\"']\s{0,9}[^\"'\s]"
    rb"|(?:\s[^<>]{0,99})?>(?:\s{0,99}<rdf:[^<>]{1,99}>){0,2}\s{0,99}[^<\s])"
)
_XMP = {
    "location": rb":(?:GPS(?:Dest)?(?:Latitude|Longitude)|GPSPosition|City|Sublocation|Location"
    rb"|LocationName|LocationCreated|LocationShown|ProvinceState|State|CountryName|Country)\b",
    "people": rb":(?:PersonInImage|PersonDisplayName|PersonName|RegionPersonDisplayName)\b",
    "owner": rb":(?:creator|OwnerName|CameraOwnerName|CreatorContactInfo|CiEmailWork|CiTelWork"
    rb"|AuthorsPosition|rights|Artist|Credit|Owner)\b",
    "device": rb":(?:Make|Model|SerialNumber|BodySerialNumber|LensSerialNumber|CreatorTool|Lens)\b",
    "time": rb":(?:CreateDate|DateTimeOriginal|DateCreated|ModifyDate|MetadataDate)\b",
    "comment": rb":(?:description|title|subject|UserComment|Headline|Instructions|CaptionWriter)\b",
}
_XMP_PATTERNS = tuple((name, re.compile(words + _VALUE)) for name, words in _XMP.items())
_PEOPLE_TAGGED = re.compile(rb"mwg-rs:Type\s{0,9}(?:=\s{0,9}[\"']|>)\s{0,9}Face")
_LONGEST_XMP = 4_000_000

# Datasets of record 2 (IIM 4.2); 1:… and 3:… tell nothing of these.
_IPTC = {
    **dict.fromkeys((26, 27, 90, 92, 95, 100, 101), "location"),
    **dict.fromkeys((80, 85, 110, 115, 116, 118, 122), "owner"),
    **dict.fromkeys((5, 25, 105, 120), "comment"),
    **dict.fromkeys((55, 60, 62, 63), "time"),
    **dict.fromkeys((65, 70), "device"),
}
_DATASET = re.compile(rb"\x1c\x02(.)([\x00-\x7f].)(.)", re.DOTALL)
_PHOTOSHOP_THUMBNAIL = re.compile(rb"8BIM\x04[\x09\x0c]")


def metadata_of(content: bytes, form: str) -> tuple[str, ...]:
    """Return the names of `TELLS` that hold for a file of `form`, in that order."""
    told = {name for piece in pieces(content, form) for name in _told(piece)}
    return tuple(name for name in TELLS if name in told)


def _told(piece: Piece) -> Iterator[str]:
    kind, held = piece
    if kind == "exif":
        yield from exif_tells(held)
        for inner in embedded(held):
            yield from _told(inner)
    elif kind == "xmp":
        yield from _xmp_tells(held)
    elif kind == "iptc":
        yield from _iptc_tells(held)
    else:
        yield kind


def _xmp_tells(packet: bytes) -> Iterator[str]:
    """Read XMP by its words alone: no parser, so that no entity is ever expanded."""
    text = packet[:_LONGEST_XMP].replace(b"\x00", b"")  # UTF-16 becomes plain
    for name, pattern in _XMP_PATTERNS:
        if pattern.search(text):
            yield name
    if _PEOPLE_TAGGED.search(text):
        yield "people"


def _iptc_tells(block: bytes) -> Iterator[str]:
    for dataset in _DATASET.finditer(block):
        name = _IPTC.get(dataset[1][0], "")
        if name and int.from_bytes(dataset[2], "big") and dataset[3].strip(b" \x00"):
            yield name
    if _PHOTOSHOP_THUMBNAIL.search(block):
        yield "thumbnail"
