"""The words just before a number, which say what the number is."""

import re

_REFERENCE = re.compile(
    r"""
    \b(?:
        (?:order|ref(?:erence)?|invoice|account|receipt|booking|ticket|tracking|parcel|serial|meter
          |application|case|claim|job|vacancy|tender|contract|purchase|charity|company|vat|asset
          |barcode|catalogue|licen[cs]e|permit|batch|item|product|policy|customer|notice)
        (?:\s+(?:number|no|num|id|ref|reference|code))?
      | (?:po|uprn|usrn|isbn|issn|doi|gtin|ean|sku|toid|oclc|urn|foi|eir|pid|id)(?:\s+(?:number|no))?
    )
    [.:\#]*\s*(?:is\s+|was\s+)?[\#:]?\s*$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_REACH = 40


def is_reference(text: str, start: int) -> bool:
    """Say whether the words before `start` name a reference: `order number`, `ISBN`, `UPRN:`."""
    return _REFERENCE.search(text[max(0, start - _REACH) : start]) is not None


def is_money(text: str, start: int) -> bool:
    """Say whether a currency sign stands directly before `start`."""
    return text[max(0, start - 2) : start].rstrip().endswith(("£", "$", "€"))


def is_near(text: str, span: tuple[int, int], words: re.Pattern[str], reach: int = 50) -> bool:
    """Say whether `words` match within `reach` characters of the span, on the same line."""
    before = text[max(0, span[0] - reach) : span[0]].rpartition("\n")[2]
    after = text[span[1] : span[1] + reach].partition("\n")[0]
    return bool(words.search(before) or words.search(after))
