"""Which related policies a clause names."""

import re
from collections.abc import Mapping

_ENDING = re.compile(r"\s+(?:polic(?:y|ies)|procedures?|code|strategy|guidance)$", re.IGNORECASE)
_CAPITALISED = re.compile(r"\b[A-Z]")
_POLICY_AFTER = r"(?!\w)(?!\s+(?!(?:Polic|Procedure|and\b|or\b))[A-Z])"
LEAST_WORDS = 2


def named(text: str, titles: Mapping[str, str]) -> tuple[str, ...]:
    """Return the codes of `titles` (code -> title) that `text` names, in the order of `titles`.

    A title counts in full, in any case; without its "Policy" it counts only as it is written, with
    two capitalised words or more, and not as the beginning of another name ("Data Protection
    Officer" is a person).
    """
    return tuple(code for code, title in titles.items() if _names(text, title))


def _names(text: str, title: str) -> bool:
    if re.search(rf"(?<!\w){_loose(title)}(?!\w)", text, re.IGNORECASE):
        return True
    name = _ENDING.sub("", title)
    if name == title or len(_CAPITALISED.findall(name)) < LEAST_WORDS:
        return False
    return bool(re.search(rf"(?<!\w){_loose(name)}{_POLICY_AFTER}", text))


def _loose(name: str) -> str:
    """Allow any white space, and "&" for "and"."""
    words = (r"(?:and|&)" if word in ("and", "&") else re.escape(word) for word in name.split())
    return r"\s+".join(words)
