"""Words that say that the people shown or named agreed to it."""

from oyez.checks.grammar.shapes import Alternatives

PERMITTED = Alternatives(
    r"\b(?:permission|consent(?:ed|s)?|agreed|agreement|blessing|say-?so|go-?ahead|thumbs[\s-]up\sfrom|ok(?:ay)?'?d|ok(?:ay)?\sfrom|said\s(?:yes|we\s(?:can|could|may))|says\swe\s(?:can|may)|may\sshare"
    r"|happy\s(?:for\sus\s)?(?:to\s(?:share|be\s(?:shown|pictured|photographed|filmed|in)))|(?:kindly|happily)\s(?:let|posed|volunteered)|let\sus\s(?:share|use|show|take|film|photograph)|gave\sus\sleave|signed\s(?:the|a|our)\s(?:\w{2,12}\s)?(?:form|release|photo|picture|forms)|chose\s(?:which|the|this|these)|asked\sus\sto\s(?:share|post|show)"
    r"|with\stheir\sparents|parents?(?:'|'s|s')\s(?:ok|okay|nod)|allowed\sus|picked\sthis\s(?:picture|photo)|approved\sby)\b",
)
