"""What a clause is about, found by its meaning and not by its number.

Each topic has words of its own: a *key* says nearly everything, a *hint* only together with
others. A council may number and order its clauses as it likes: checks still cite the right one.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from oyez.policy.document.headings import LISTED, Part
from oyez.policy.document.shape import Clause

KEY, HINT, ENOUGH = 3, 1, 3
AT_HOME = 0.5
"""What a clause in the part where a topic usually stands has ahead of others."""


@dataclass(frozen=True)
class Topic:
    """One subject of a policy. `keys` and `hints` are alternatives of regular expressions.

    With `whole`, the topic is a part that is one clause, and its words are not looked at.
    """

    name: str
    title: str
    home: Part
    keys: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    whole: bool = False

    def score(self, clause: Clause) -> float:
        """Say how much a clause is about this topic; 0 where it is not."""
        if self.whole:
            return KEY if clause.part is self.home and clause.number in (0, 1) else 0
        if clause.part not in LISTED:
            return 0
        text = "\n".join((clause.text, *clause.items))
        points = sum(KEY for key in self.keys if _found(key, text))
        points += sum(HINT for hint in self.hints if _found(hint, text))
        if points < ENOUGH:
            return 0
        return points + (AT_HOME if clause.part is self.home else 0)


def _found(pattern: str, text: str) -> bool:
    return re.search(rf"\b(?:{pattern})", text, re.IGNORECASE) is not None


_PUR, _PRI, _PRO, _POL = Part.PURPOSE, Part.PRINCIPLES, Part.PROCEDURE, Part.POLICY

TOPICS: Mapping[str, Topic] = {
    topic.name: topic
    for topic in (
        Topic("purpose", "Purpose", _PUR, whole=True),
        Topic("related", "Related policies", Part.RELATED, whole=True),
        Topic("scope", "Scope", Part.SCOPE, whole=True),
        Topic(
            "benefit",
            "Benefit of social media",
            _PRI,
            (
                "recognis\\w+ the (?:benefit|value)",
                "(?:benefits?|value) of (?:the )?(?:use|using|social)",
            ),
            (
                "benefits?|value",
                "powerful|valuable|useful|effective",
                "tool|way to reach",
                "recognis",
            ),
        ),
        Topic(
            "enhance_not_replace",
            "Enhance, not replace",
            _PRI,
            (
                r"not (?:\w+ ){0,3}(?:replac|instead of|a substitute)|never (?:\w+ )?replac",
                "(?:enhance|complement|supplement|add to|adds to) ",
            ),
            ("alongside|as well as|in addition|additional", "existing|other (?:channels|ways)"),
        ),
        Topic(
            "awareness",
            "Awareness, not restriction",
            _PRI,
            (
                r"not (?:\w+ ){0,3}(?:restrict|stop|ban|prevent|forbid)",
                "aware(?:ness)? of (?:the |any )?(?:\\w+ )?risks?|know the risks",
            ),
            ("restrict", "risks?", "at home|outside work|own time|private life"),
        ),
        Topic(
            "nominated_representatives",
            "Nominated Representatives",
            _PRO,
            ("nominat", "communications? representatives?"),
            ("each service|every service", "representatives?", "job vacanc|vacancies", "events"),
        ),
        Topic(
            "one_corporate_account",
            "One council account",
            _PRO,
            (
                r"(?:one|a single|only one) (?:[\w’'-]+ ){0,4}(?:profile|account|handle|feed)",
                r"(?:all|every) (?:[\w’'-]+ ){0,4}(?:has|have|having|with|will have) access",
            ),
            ("twitter|X", "access", "profile|account"),
        ),
        Topic(
            "page_purposes",
            "What pages are for",
            _PRO,
            (
                "events?,? (?:or |and )?(?:an )?activit",
                "established groups?",
                (
                    r"(?:not|no) (?:\w+ ){0,4}(?:page|account)s? (?:\w+ ){0,3}"
                    "(?:(?:authority|council) as a whole|whole (?:council|authority))"
                ),
            ),
            ("facebook|page", "projects?", "only"),
        ),
        Topic(
            "page_permission",
            "Permission for a page",
            _PRO,
            (
                r"(?:permission|approval|agreement) to (?:set up|create|open|start)",
                "head of service",
            ),
            ("consult", "set up|create|open", "permission|agree|approv", "page"),
        ),
        Topic(
            "creator_monitors",
            "Creators monitor their pages",
            _PRO,
            (
                r"creators?",
                (
                    r"(?:sets? up|opens?|creates?|runs?|owners? of) (?:\w+ ){0,4}(?:page|group|account)"
                    r"s? .{0,60}(?:monitor|watch|responsible|look after)"
                ),
            ),
            ("monitor|watch", "responsible", "content|what is posted", "compl(?:y|ies)|keeps? to"),
        ),
        Topic(
            "checked_regularly",
            "Checked and updated regularly",
            _PRO,
            (
                r"(?:check|updat|review)\w* .{0,60}(?:regular|often|routine)",
                r"regular\w* .{0,40}(?:check|updat|review)",
                "quality information",
            ),
            ("up to date|updated", "check", "benefit", "first"),
        ),
        Topic(
            "disparaging",
            "Disparaging remarks",
            _POL,
            ("disparag|derogatory|belittl|demean|run down|insult", r"criticis\w+ .{0,60}colleague"),
            ("colleagues?", "partners?", "service users?|customers?|residents?", "remarks?"),
        ),
        Topic(
            "data_protection",
            "Data protection",
            _POL,
            ("data protection|gdpr", "personal,? (?:data|information|details|sensitive|or)"),
            ("confidential", "sensitive", "disclos|reveal|share"),
        ),
        Topic(
            "picture_permission",
            "Permission for pictures",
            _POL,
            (
                r"(?:permission|consent|agree\w*) .{0,80}(?:photo|video|image|picture|film)",
                r"(?:photo|video|image|picture|film)\w* .{0,120}(?:permission|consent|agree[ds]?\b)",
            ),
            ("photo|image|picture", "video|film", "upload|before", "person|people|organisation"),
        ),
        Topic(
            "conflict_of_interest",
            "Conflicts of interest",
            _POL,
            ("conflicts? of interest|conflicting interest", "friend requests?|befriend"),
            ("follow", "vulnerable", "like|likes|liking"),
        ),
        Topic(
            "approved_page",
            "Approved pages for work contacts",
            _POL,
            (
                "(?:approved|official|council|agreed) (?:page|account|profile|group)s?",
                r"(?:work|business|professional) (?:contacts?|networks?|networking)",
            ),
            ("personal (?:profile|account|page)s?", "networks?", "contacts?"),
        ),
        Topic(
            "personal_opinion",
            "Personal opinions",
            _POL,
            (
                "(?:personal|own|private) (?:opinion|view)s?",
                "(?:views?|opinions?) of the (?:council|authority)",
            ),
            ("opinions?|views?", "mindful|careful", "speak(?:ing)? for|on behalf"),
        ),
        Topic(
            "offensive_language",
            "Offensive language",
            _POL,
            ("offensive|abusive|discriminat|offend", "race,|racis|protected characteristic"),
            ("language|words", "disability", "gender|sex", "religion|belief", "age,|age or|age\\b"),
        ),
        Topic(
            "disrepute",
            "Disrepute",
            _POL,
            ("disrepute", "embarrass", "reputation|good name"),
            ("code of conduct", "present themselves|behave|conduct"),
        ),
        Topic(
            "duty_to_report",
            "Reporting concerns",
            _POL,
            (
                r"(?:report|raise|tell) (?:\w+ ){0,8}concern",
                r"(?:concern|worr)\w* (?:\w+ ){0,12}(?:report|raise|tell)",
                "misuse",
            ),
            ("disciplinary", "concerns?", "report"),
        ),
        Topic(
            "monitoring",
            "Monitoring of use",
            _POL,
            (
                r"(?:use|usage|access)\b.{0,60}(?:may|will|can|could|might) be monitored",
                r"monitor\w* (?:\w+ ){0,4}(?:use|usage)\b",
                "excessive",
            ),
            ("ICT|IT\\b", "work(?:ing)? (?:time|hours)", "monitor", "inappropriate use"),
        ),
        Topic(
            "cyber_bullying",
            "Cyber-bullying",
            _POL,
            ("cyber[- ]?bull", "online bullying|bull(?:y|ied|ying) online"),
            ("bullying", "harass", "complain"),
        ),
        Topic("closing", "Closing words", Part.CLOSING, whole=True),
        Topic(
            "accessibility",
            "Accessible messages",
            _POL,
            ("accessib", "alt(?:ernative)? text", "screen[- ]readers?"),
            ("captions?", "subtitles?", "plain english"),
        ),
        Topic(
            "safeguarding",
            "Safeguarding",
            _POL,
            ("safeguarding", "child protection|adults? at risk|at risk of (?:harm|abuse)"),
            ("danger|emergency|threats?", "child(?:ren)?", "vulnerable", "self[- ]harm|suicid"),
        ),
        Topic(
            "pre_election",
            "Before elections",
            _POL,
            (
                "pre-?election|purdah|notice of election",
                "(?:run-?up to|before) (?:an |any )?elections?",
            ),
            ("elections?|polling", "candidates?", "party[- ]political|politic", "publicity"),
        ),
        Topic(
            "links",
            "Links",
            _POL,
            ("short(?:ened|ening)? (?:links?|urls?|addresses)|link shorteners?", "hyperlinks?"),
            ("links?\\b", "phishing|spam", "web ?sites?|web address|urls?\\b", "shown?|see where"),
        ),
        Topic(
            "length",
            "Length of messages",
            _PRO,
            ("character limit", "length of (?:a )?(?:mess|post)"),
        ),
    )
}

INSTEAD: Mapping[str, str] = {"length": "nominated_representatives"}
"""Where a topic that no clause names may go before it falls back to the purpose."""


def clause_of(topic: str, clauses: Sequence[Clause]) -> str | None:
    """Return the code of the clause that is most about a topic, or None."""
    subject = TOPICS.get(topic)
    if subject is None:
        return None
    best = max(clauses, key=subject.score, default=None)
    if best is not None and subject.score(best) > 0:
        return best.code
    return clause_of(INSTEAD[topic], clauses) if topic in INSTEAD else None


def topics_of(clauses: Sequence[Clause]) -> dict[str, Topic]:
    """Return code -> topic, each used once, the surest pairs first; some codes have none."""
    pairs = sorted(
        (
            (-topic.score(clause), position, clause.code, topic)
            for position, clause in enumerate(clauses)
            for topic in TOPICS.values()
            if topic.score(clause) > 0
        ),
        key=lambda pair: pair[:2],
    )
    chosen: dict[str, Topic] = {}
    used: set[str] = set()
    for _, _, code, topic in pairs:
        if code not in chosen and topic.name not in used:
            chosen[code] = topic
            used.add(topic.name)
    return chosen
