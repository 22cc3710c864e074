"""`oyez check`: what a text risks, without a database and without Django.

JSON Lines in, JSON Lines out, one line at a time; or one text as argument, for people to read.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

from oyez.checks.base import Basis, Context, Draft, Finding
from oyez.checks.controls import PolicyView, load_policy, shipped_policy
from oyez.checks.council import NOBODY, load_council
from oyez.checks.engine import check
from oyez.checks.meaning.model import load_model
from oyez.checks.pictures.reading.asking import PictureReader
from oyez.checks.registry import BY_NAME
from oyez.lib.complaint import Complaint

_LONGEST_LINE = 16_000_000
_ROLES = ("draft", "comment")
_CATEGORIES = (
    "",
    "events",
    "good_news",
    "jobs",
    "partners",
    "new_information",
    "emergency",
    "other",
)
_SHAPE = '{"id": "1", "text": "…", "role": "draft"}'


@dataclass(frozen=True)
class Line:
    """One line of input: its id goes back with what was found."""

    id: str | int
    draft: Draft


def run(arguments: list[str]) -> int:
    """Check one text, or every line of standard input; return 0, or 2 for bad input.

    What came before a bad line has been written, and nothing of the line itself.
    """
    given = _parser().parse_args(arguments)
    try:
        policy = load_policy(given.policy) if given.policy else shipped_policy()
        context = _context(given)
        if given.text is not None:
            _one(given, context, policy)
        else:
            with PictureReader() as pictures:
                _every_line(context, policy, pictures)
    except Complaint as complaint:
        _say(str(complaint))
        return 2
    except BrokenPipeError:
        # Whoever read our output has seen enough. Python would complain once more on closing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _context(given: argparse.Namespace) -> Context:
    model = None if given.no_model else load_model()
    if model is None and not given.no_model and sys.stderr.isatty():
        _say("The model of meaning is not installed: only the rules are asked.")
    return Context(council=load_council(given.council) if given.council else NOBODY, model=model)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="oyez check",
        description="Say which clause of the policy a text risks, where, why, and what to do.",
        epilog=f"Without TEXT, reads JSON Lines such as {_SHAPE} on standard input and writes "
        '{"id", "findings"} for each, in the same order. Further keys: alt_text, media, category, '
        "link, other_route.",
    )
    parser.add_argument("text", nargs="?", metavar="TEXT", help="one text to check")
    parser.add_argument(
        "--policy", type=Path, metavar="FILE", help="what `oyez policy show --json` prints"
    )
    parser.add_argument(
        "--council", type=Path, metavar="FILE", help="the council's profile in TOML"
    )
    parser.add_argument(
        "--no-model", action="store_true", help="ask the rules alone, not the model of meaning"
    )
    parser.add_argument("--json", action="store_true", help="print JSON for one text too")
    parser.add_argument("--role", choices=_ROLES, default="draft", help="what TEXT is (draft)")
    parser.add_argument(
        "--category", choices=_CATEGORIES[1:], default="", help="what TEXT announces"
    )
    parser.add_argument("--link", default="", help="the address that goes out with TEXT")
    return parser


def _one(given: argparse.Namespace, context: Context, policy: PolicyView) -> None:
    draft = Draft(given.text, role=given.role, category=given.category, link=given.link)
    findings = check(draft, context, policy)
    if given.json:
        _write({"id": "text", "findings": [finding.as_json() for finding in findings]})
        return
    for finding in findings:
        _print("\n".join(_readable(finding, policy)))
    _print(_summary(len(findings), policy, by_meaning=context.model is not None))


def _readable(finding: Finding, policy: PolicyView) -> Iterator[str]:
    title = policy.titles.get(finding.clause, "")
    clause = f"{finding.clause} {title}".strip()
    place = "" if finding.start is None else f", characters {finding.start + 1} to {finding.end}"
    yield f"{finding.effect.word.upper()}  {clause} ({finding.field}{place})"
    yield f"  {finding.message}"
    yield f"  Why: {finding.why}"
    yield f"  Do:  {finding.suggestion}"


def _summary(count: int, policy: PolicyView, *, by_meaning: bool) -> str:
    asked = {control.check for control in policy.controls}
    checks = sum(by_meaning or BY_NAME[name].basis is not Basis.MODEL for name in asked)
    found = "Nothing found" if not count else "1 finding" if count == 1 else f"{count} findings"
    rules = "" if by_meaning else " (the rules alone, without the model of meaning)"
    return (
        f"{found}, by {checks} checks of policy version {policy.version}{rules}. A person decides."
    )


def _every_line(context: Context, policy: PolicyView, pictures: PictureReader) -> None:
    if sys.stdin.isatty():
        _say(f"Reading JSON Lines such as {_SHAPE}; end with Ctrl-D.")
    for number, content in enumerate(_lines(sys.stdin.buffer), start=1):
        if not content.strip():
            continue
        try:
            line = read_line(content)
        except Complaint as complaint:
            raise Complaint(f"Line {number}: {complaint} Correct it and run again.") from complaint
        findings = check(_with_pictures(line.draft, pictures), context, policy)
        _write({"id": line.id, "findings": [finding.as_json() for finding in findings]})


def _with_pictures(draft: Draft, pictures: PictureReader) -> Draft:
    return replace(draft, pictures=tuple(pictures.read_file(path) for path in draft.media))


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    while content := stream.readline(_LONGEST_LINE + 1):
        yield content


def read_line(content: bytes) -> Line:
    """Return one line of input; raises `Complaint` with what is wrong, without the line's number."""
    if len(content) > _LONGEST_LINE:
        raise Complaint(f"longer than {_LONGEST_LINE:,} bytes.")
    try:
        given = json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Complaint("not text in UTF-8.") from error
    except (ValueError, RecursionError) as error:
        raise Complaint(f"not JSON. A line looks like {_SHAPE}.") from error
    if not isinstance(given, dict):
        raise Complaint(f"not an object. A line looks like {_SHAPE}.")
    return Line(_id(given), _draft(given))


def _id(given: dict[str, Any]) -> str | int:
    value = given.get("id")
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise Complaint("“id” is missing, or is neither a text nor a whole number.")
    return value


def _draft(given: dict[str, Any]) -> Draft:
    if "text" not in given:
        raise Complaint("“text” is missing.")
    alt_text = given.get("alt_text")
    return Draft(
        text=_string(given, "text"),
        role=_choice(given, "role", _ROLES, default="draft"),
        category=_choice(given, "category", _CATEGORIES, default=""),
        link=_string(given, "link"),
        other_route=_string(given, "other_route"),
        alt_text=None if alt_text is None else _string(given, "alt_text"),
        media=_paths(given),
    )


def _string(given: dict[str, Any], key: str) -> str:
    value = given.get(key, "")
    if value is None and key != "text":
        return ""
    if not isinstance(value, str):
        raise Complaint(f"“{key}” is not a text.")
    return value


def _choice(given: dict[str, Any], key: str, words: tuple[str, ...], *, default: str) -> str:
    value = _string(given, key) if key in given else default
    if value not in words:
        known = ", ".join(word for word in words if word)
        raise Complaint(f"“{key}” is “{value[:40]}”; use one of {known}.")
    return value


def _paths(given: dict[str, Any]) -> tuple[str, ...]:
    value = given.get("media")
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(path, str) for path in value):
        raise Complaint("“media” is not a list of file paths.")
    return tuple(value)


def _write(value: dict[str, Any]) -> None:
    """Write one line of JSON and send it on its way. A lone surrogate leaves as its escape."""
    line = json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace")
    sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()


def _print(text: str) -> None:
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()


def _say(text: str) -> None:
    sys.stderr.write(text.encode("utf-8", "backslashreplace").decode("utf-8") + "\n")
