"""How well, how fast and with how much memory the checks read, beside tools a council could install.

    python benchmarks/checks.py [--part heldout|development]

The peers run in an environment of their own, made once below .cache. Every tool reads the same
lines, on one core, in one run. Only totals are printed: nobody reads the held-out lines.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from corpus_lines import (
    COUNCIL,
    IDENTIFIERS,
    PARTS,
    PERSONAL,
    Line,
    Raised,
    Score,
    Span,
    Tried,
    abusive,
    any_of,
    personal,
    read,
    read_functions,
    recall_by_kind,
    score,
    span_f1,
)

ROOT = Path(__file__).resolve().parents[1]
PEERS = ROOT / ".cache" / "peers"
PACKAGES = ("presidio-analyzer", "alt-profanity-check", "better-profanity")
STARTS, SPEED_LINES = 3, 1500
OYEZ = (str(Path(sys.executable).with_name("oyez")), "check", "--council", str(COUNCIL))


@dataclass(frozen=True)
class Tool:
    """A command that reads JSON Lines; `clauses` are those it can raise at all."""

    name: str
    command: tuple[str, ...]
    about: frozenset[str]


@dataclass(frozen=True)
class Cost:
    """Seconds to the first answer, posts a second on one core after it, and megabytes at most."""

    start: float
    speed: float
    memory: float


def main() -> None:
    """Measure every tool, print one table and one JSON line for each goal."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=PARTS, default="heldout")
    parser.add_argument("--without-peers", action="store_true")
    given = parser.parse_args()
    lines = read(given.part)
    tools = [*_ours(), *([] if given.without_peers else _peers())]
    said = {tool.name: _said(tool, lines) for tool in tools}
    costs = {tool.name: _cost(tool, lines) for tool in tools}
    print(
        f"{len(lines):,} lines, part “{given.part}”, {sum(bool(line.hard) for line in lines)} of them hard\n"
    )
    rows = {tool.name: _figures(lines, said[tool.name], tool.about) for tool in tools}
    for tool in tools:
        if "abuse" in tool.about:
            rows[tool.name] |= _functional(tool)
    _print_table(rows, costs)
    _print_kinds(lines, said)
    for goal in _goals(rows, costs):
        print(json.dumps(goal, ensure_ascii=False))


def _ours() -> list[Tool]:
    every = frozenset(("personal", "clauses", "abuse"))
    return [
        Tool("Oyez", OYEZ, every),
        Tool("Oyez, rules alone", (*OYEZ, "--no-model"), every),
    ]


def _peers() -> list[Tool]:
    python = PEERS / "bin" / "python"
    if not (PEERS / "ready").exists():
        venv.create(PEERS, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
        (PEERS / "ready").touch()
    scripts = ROOT / "benchmarks" / "peers"
    offence = frozenset(("clauses", "abuse"))
    profanity = str(scripts / "profanity_peer.py")
    return [
        Tool(
            "Presidio",
            (str(python), str(scripts / "presidio_peer.py")),
            frozenset(("personal", "clauses")),
        ),
        Tool("better-profanity", (str(python), profanity, "better_profanity"), offence),
        Tool("alt-profanity-check", (str(python), profanity, "profanity_check"), offence),
    ]


def _run(tool: Tool, rows: Sequence[str]) -> tuple[str, float, float]:
    """Return what a tool wrote, its seconds and its megabytes, on one core."""
    core = min(os.sched_getaffinity(0))
    with tempfile.TemporaryFile("w+") as given, tempfile.TemporaryFile("w+") as written:
        given.write("".join(f"{row}\n" for row in rows))
        given.seek(0)
        began = time.perf_counter()
        process = subprocess.Popen(
            ["taskset", "-c", str(core), *tool.command],
            stdin=given,
            stdout=written,
            stderr=subprocess.DEVNULL,
        )
        _, status, usage = os.wait4(process.pid, 0)
        took = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{tool.name} ended with {process.returncode}")
        written.seek(0)
        return written.read(), took, usage.ru_maxrss / 1024


def _said(tool: Tool, lines: Sequence[Line] | Sequence[Tried]) -> list[Raised]:
    written, _, _ = _run(tool, [json.dumps(line.as_input()) for line in lines])
    return [_raised(json.loads(row)) for row in written.splitlines()]


def _raised(row: dict[str, list[dict[str, object]]]) -> Raised:
    """Return what counts of one answer: what only informs an author flags nothing."""
    if "findings" not in row:
        spans = (Span(str(f), int(str(a)), int(str(b)), str(k)) for f, a, b, k in row["spans"])
        return Raised(frozenset(str(clause) for clause in row["clauses"]), tuple(spans))
    findings = [finding for finding in row["findings"] if finding["effect"] != "inform"]
    places = tuple(
        Span(str(f["field"]), int(str(f["start"])), int(str(f["end"])), str(f["kind"]))
        for f in findings
        if f["clause"] == "POL2" and f["start"] is not None
    )
    return Raised(frozenset(str(finding["clause"]) for finding in findings), places)


def _cost(tool: Tool, lines: Sequence[Line]) -> Cost:
    one = [json.dumps({"id": "1", "text": "The library is open until 7pm today.", "role": "draft"})]
    start = statistics.median(_run(tool, one)[1] for _ in range(STARTS))
    many = [json.dumps(line.as_input()) for line in lines]
    many = (many * (SPEED_LINES // len(many) + 1))[:SPEED_LINES]
    _, took, memory = _run(tool, many)
    return Cost(start, (len(many) - 1) / max(1e-6, took - start), memory)


Figures = dict[str, float]


def _figures(lines: Sequence[Line], said: Sequence[Raised], about: frozenset[str]) -> Figures:
    """Return the measures of one tool; a measure it does not try at is left out."""
    pairs = list(zip(lines, said, strict=True))
    ordinary = [pair for pair in pairs if not pair[0].hard]
    hard = [pair for pair in pairs if pair[0].hard]
    found: Figures = {}
    if "personal" in about:
        post = _scored(ordinary, personal)
        by_kind = recall_by_kind(lines, said)
        spans, half = span_f1(*zip(*ordinary, strict=True))
        met = sum(by_kind[kind][0] for kind in IDENTIFIERS if kind in by_kind)
        due = sum(by_kind[kind][1] for kind in IDENTIFIERS if kind in by_kind)
        found |= {
            "personal data, post F1": post.f1,
            "personal data, clean flagged": post.flagged,
            "personal data, span F1": spans,
            "personal data, spans met by half": half,
            "identifiers, recall": met / max(1, due),
        }
    clauses = _scored(ordinary, any_of)
    harder = _scored(hard, any_of)
    found |= {"any clause, F1": clauses.f1, "any clause, clean flagged": clauses.flagged}
    if "abuse" in about:
        found["abuse, F1"] = _abuse(ordinary).f1
    return found | {"harder, any F1": harder.f1, "harder, clean flagged": harder.flagged}


def _functional(tool: Tool) -> Figures:
    """Return how a tool does on the functional tests of hate: POL7 or not."""
    tried = read_functions()
    pairs = list(zip(tried, _said(tool, tried), strict=True))
    right = [(one.hate, "POL7" in said.clauses) for one, said in pairs]
    hateful = _f1(right)
    clean = _f1([(not due, not did) for due, did in right])
    counter = [said for one, said in pairs if one.function == "counter_quoted"]
    return {
        "functional tests, macro-F1": (hateful + clean) / 2,
        "functional tests, hate recall": sum(did for due, did in right if due)
        / sum(due for due, _ in right),
        "quoted counter-speech right": sum("POL7" not in said.clauses for said in counter)
        / len(counter),
    }


def _f1(pairs: Sequence[tuple[bool, bool]]) -> float:
    right = sum(due and did for due, did in pairs)
    return 2 * right / max(1, sum(due for due, _ in pairs) + sum(did for _, did in pairs))


def _scored(
    pairs: Sequence[tuple[Line, Raised]], counts: Callable[[frozenset[str]], bool]
) -> Score:
    return score([line for line, _ in pairs], [one for _, one in pairs], counts)


def _abuse(pairs: Sequence[tuple[Line, Raised]]) -> Score:
    by_role = [
        _scored([pair for pair in pairs if pair[0].role == role], abusive(role))
        for role in ("draft", "comment")
    ]
    return Score(
        *(
            sum(getattr(one, name) for one in by_role)
            for name in ("right", "wrong", "missed", "clean")
        )
    )


GOALS = {
    "personal data, post F1": 0.95, "personal data, clean flagged": 0.03, "personal data, span F1": 0.90,
    "personal data, spans met by half": 0.85, "identifiers, recall": 0.97, "any clause, F1": 0.85,
    "any clause, clean flagged": 0.04, "abuse, F1": 0.80, "functional tests, macro-F1": 0.80,
    "functional tests, hate recall": 0.70, "quoted counter-speech right": 0.95, "harder, any F1": 0.80,
    "harder, clean flagged": 0.10,
}  # fmt: skip
AT_MOST = ("clean flagged",)
COST_GOALS: tuple[tuple[str, str, Callable[[Cost], float], str, float], ...] = (
    ("cold start", "Oyez", lambda cost: cost.start, "s", 1),
    ("speed, rules", "Oyez, rules alone", lambda cost: cost.speed, "posts/s", 500),
    ("speed, rules and model", "Oyez", lambda cost: cost.speed, "posts/s", 50),
    ("memory", "Oyez", lambda cost: cost.memory, "MB", 200),
)


def _print_table(rows: dict[str, Figures], costs: dict[str, Cost]) -> None:
    width = max(len(name) for name in rows) + 2
    print(" " * 36 + "".join(f"{name:>{width}}" for name in rows) + f"{'goal':>8}")
    for measure, goal in GOALS.items():
        cells = (f"{rows[name][measure]:.3f}" if measure in rows[name] else "-" for name in rows)
        print(f"{measure:<36}" + "".join(f"{cell:>{width}}" for cell in cells) + f"{goal:>8}")
    for label, written in (
        ("cold start, s", [f"{costs[name].start:.2f}" for name in rows]),
        ("posts a second, one core", [f"{costs[name].speed:,.0f}" for name in rows]),
        ("memory, MB", [f"{costs[name].memory:.0f}" for name in rows]),
    ):
        print(f"{label:<36}" + "".join(f"{cell:>{width}}" for cell in written))


def _print_kinds(lines: Sequence[Line], said: dict[str, list[Raised]]) -> None:
    print("\nspans found of each kind")
    found = {name: recall_by_kind(lines, one) for name, one in said.items()}
    names = [name for name in found if any(hit for hit, _ in found[name].values())]
    for kind in sorted(PERSONAL):
        cells = [found[name].get(kind, (0, 0)) for name in names]
        print(
            f"  {kind:<18}"
            + "   ".join(f"{n} {hit}/{due}" for n, (hit, due) in zip(names, cells, strict=True))
        )
    print()


def _goals(rows: dict[str, Figures], costs: dict[str, Cost]) -> list[dict[str, object]]:
    peers = [name for name in rows if not name.startswith("Oyez")]
    found: list[dict[str, object]] = []
    for measure, goal in GOALS.items():
        low = measure.endswith(AT_MOST)
        value = rows["Oyez"][measure]
        others = [rows[name][measure] for name in peers if measure in rows[name]]
        peer = (min(others) if low else max(others)) if others else None
        found.append(
            _goal(measure, value, "share", goal, peer, met=value <= goal if low else value >= goal)
        )
    peer_cost = costs.get("Presidio")
    for name, tool, of, unit, goal in COST_GOALS:
        value, peer = of(costs[tool]), None if peer_cost is None else of(peer_cost)
        met = value >= goal if unit == "posts/s" else value <= goal
        found.append(_goal(name, value, unit, goal, peer, met=met))
    return found


def _goal(
    name: str, value: float, unit: str, goal: float, peer: float | None, *, met: bool
) -> dict[str, object]:
    return {
        "name": name, "value": round(value, 3), "unit": unit, "goal": goal,
        "peer": None if peer is None else round(peer, 3), "met": met,
    }  # fmt: skip


if __name__ == "__main__":
    main()
