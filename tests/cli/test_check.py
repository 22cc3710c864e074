"""`oyez check`: JSON Lines in, JSON Lines out; or one text for people to read."""

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oyez.checks.council import dump
from oyez.cli.check import read_line, run
from oyez.lib.complaint import Complaint
from tests.checks.fernwell import FERNWELL

RUN = "import sys; from oyez.cli.check import run; sys.exit(run(sys.argv[1:]))"


def oyez_check(*arguments: str, lines: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", RUN, *arguments],
        input=lines,
        capture_output=True,
        timeout=60,
        check=False,
    )


def as_lines(*rows: dict[str, Any]) -> bytes:
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


def test_each_line_is_answered_in_the_same_order() -> None:
    rows = [{"id": n, "text": "07700 900123" * (n % 2), "role": "comment"} for n in range(9)]
    done = oyez_check(lines=as_lines(*rows))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [answer["id"] for answer in answers] == list(range(9))
    assert [len(answer["findings"]) for answer in answers] == [0, 1] * 4 + [0]


def test_a_finding_has_the_shape_of_the_contract() -> None:
    done = oyez_check(lines=as_lines({"id": "a", "text": "😀 07700 900123", "role": "draft"}))
    (answer,) = map(json.loads, done.stdout.splitlines())
    (finding,) = answer["findings"]
    assert set(finding) == {
        *("check", "kind", "clause", "effect", "field", "start", "end"),
        *("message", "why", "suggestion"),
    }
    assert (finding["effect"], finding["start"], finding["end"]) == ("block", 2, 14)


def test_an_answer_comes_before_the_next_line_is_asked_for() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", RUN], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for number in range(3):
            running.stdin.write(as_lines({"id": number, "text": "x", "role": "draft"}))
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["id"] == number
        running.stdin.close()
        assert running.wait(timeout=30) == 0


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (b"{", "not JSON"),
        (b"[]", "not an object"),
        (b'"text"', "not an object"),
        (b"\xff", "UTF-8"),
        (b'{"id": 1, "role": "draft"}', "“text” is missing"),
        (b'{"id": 1, "text": null, "role": "draft"}', "“text” is not a text"),
        (b'{"id": 1, "text": 5, "role": "draft"}', "“text” is not a text"),
        (b'{"text": "x", "role": "draft"}', "“id”"),
        (b'{"id": true, "text": "x", "role": "draft"}', "“id”"),
        (b'{"id": 1.5, "text": "x", "role": "draft"}', "“id”"),
        (b'{"id": 1, "text": "x", "role": "tweet"}', "“role” is “tweet”"),
        (b'{"id": 1, "text": "x", "role": null}', "“role”"),
        (b'{"id": 1, "text": "x", "category": "gossip"}', "“category”"),
        (b'{"id": 1, "text": "x", "media": "x.jpg"}', "“media”"),
        (b'{"id": 1, "text": "x", "media": [1]}', "“media”"),
        (b'{"id": 1, "text": "x", "alt_text": 1}', "“alt_text”"),
        (b"[" * 100_000, "not JSON"),
        (b"1" * 10_000, "not JSON"),
    ],
)
def test_a_bad_line_is_named_and_leaves_nothing_half_written(bad: bytes, words: str) -> None:
    good = as_lines({"id": "good", "text": "x", "role": "draft"})
    done = oyez_check(lines=good + b"\n" + bad + b"\n" + good)
    message = done.stderr.decode()
    assert done.returncode == 2
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["good"]
    assert message.startswith("Line 3: ")
    assert words in message
    assert "Traceback" not in message
    assert message.count("\n") == 1


def test_blank_lines_and_a_missing_last_newline_do_no_harm() -> None:
    done = oyez_check(lines=b"\n  \n" + as_lines({"id": 1, "text": "x"}).rstrip())
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 1)
    assert oyez_check(lines=b"").returncode == 0


def test_a_lone_surrogate_comes_back_as_valid_json() -> None:
    done = oyez_check(lines=b'{"id": "\\ud800", "text": "\\udc00 07700 900123", "role": "draft"}\n')
    (answer,) = map(json.loads, done.stdout.decode().splitlines())
    assert answer["id"] == "\ud800"
    assert answer["findings"][0]["start"] == 2


def test_the_council_and_the_policy_come_from_files(tmp_path: Path) -> None:
    council, policy = tmp_path / "council.toml", tmp_path / "policy.json"
    council.write_text(dump(FERNWELL), encoding="utf-8")
    policy.write_text(
        json.dumps(
            {
                "version": 7,
                "clauses": [{"code": "POL2", "title": "Personal data", "text": "Keep it out."}],
                "controls": [{"check": "mobile_phone", "clause": "POL2", "effect": "answer"}],
            }
        ),
        encoding="utf-8",
    )
    rows = as_lines({"id": 1, "text": "07700 900100 07700 900123 x@mail.example"})
    done = oyez_check("--policy", str(policy), "--council", str(council), lines=rows)
    (answer,) = map(json.loads, done.stdout.splitlines())
    assert [(f["check"], f["effect"], f["start"]) for f in answer["findings"]] == [
        ("mobile_phone", "answer", 13)
    ]


@pytest.mark.parametrize("option", ["--policy", "--council"])
@pytest.mark.parametrize("content", [b"", b"\xff", b"{}", b"[council]\nx = 1", None])
def test_a_bad_file_stops_before_anything_is_written(
    tmp_path: Path, option: str, content: bytes | None, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = tmp_path / "given"
    if content is not None:
        file.write_bytes(content)
    assert run([option, str(file), "text"]) == 2
    out, err = capsysbinary.readouterr()
    assert out == b""
    assert b"given" in err
    assert err.count(b"\n") == 1


def test_one_text_is_answered_for_people(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["Ring Sam on 07700 900123"]) == 0
    shown = capsysbinary.readouterr().out.decode()
    assert "BLOCK  POL2" in shown
    assert "“07700 900123”" in shown
    assert "characters 13 to 24" in shown
    assert "1 finding" in shown


def test_nothing_found_is_not_called_safe(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["Bins move to Tuesday"]) == 0
    shown = capsysbinary.readouterr().out.decode()
    assert "Nothing found" in shown
    assert "A person decides" in shown
    assert "safe" not in shown.lower()


def test_one_text_is_answered_in_json_where_asked(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    assert run(["--json", "--category", "events", "Fun Day"]) == 0
    answer = json.loads(capsysbinary.readouterr().out)
    assert [f["kind"] for f in answer["findings"]] == ["date_missing", "place_missing"]


def test_a_wrong_option_exits_2_and_help_exits_0() -> None:
    assert oyez_check("--nonsense").returncode == 2
    helped = oyez_check("--help")
    assert helped.returncode == 0
    assert b"--council" in helped.stdout


def test_a_reader_that_leaves_early_causes_no_traceback() -> None:
    rows = as_lines(*({"id": n, "text": "07700 900123"} for n in range(3_000)))
    with subprocess.Popen(
        [sys.executable, "-c", RUN],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdin.write(rows[:2_000])
        running.stdin.flush()
        running.stdout.readline()
        running.stdout.close()
        with suppress(BrokenPipeError):
            running.stdin.write(rows[2_000:])
            running.stdin.close()
        assert running.stderr.read() == b""
        assert running.wait(timeout=30) in (0, 2)


def test_it_never_loads_django_or_the_database() -> None:
    probe = (
        "import sys; from oyez.cli.check import run; run(['--json', '07700 900123']); "
        "print(sorted(m for m in sys.modules if m.split('.')[0] in "
        "('django', 'dbos', 'sqlite3', 'sqlalchemy', 'cryptography')), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, check=True)
    assert done.stderr.strip() == b"[]"


@pytest.mark.parametrize(
    ("arguments", "early", "late"), [(["--no-model"], 2_000, 8_000), ([], 300, 1_200)]
)
def test_memory_does_not_grow_with_the_number_of_lines(
    arguments: list[str], early: int, late: int
) -> None:
    probe = """
import io, json, resource, sys
from oyez.cli import check
arguments, early, late = json.loads(sys.argv[1])
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
class Lines(io.RawIOBase):
    number = 0
    def readline(self, size=-1):
        self.number += 1
        if self.number in (early, late):
            print(peak(), file=sys.stderr)
        if self.number > late:
            return b""
        return b'{"id": %d, "text": "Line %d: 07700 900123, Mrs Bo, 4 Elm Row"}\\n' % (
            self.number, self.number)
class In:
    buffer = Lines()
    def isatty(self): return False
sys.stdin = In()
check.run(arguments)
"""
    given = json.dumps([arguments, early, late])
    done = subprocess.run([sys.executable, "-c", probe, given], capture_output=True, check=True)
    first, last = (int(word) for word in done.stderr.split() if word.isdigit())
    assert last - first < 5_000


@settings(max_examples=200)
@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_any_line_is_read_or_refused(content: bytes) -> None:
    with suppress(Complaint):
        assert read_line(content).draft.role in ("draft", "comment")
