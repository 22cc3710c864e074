"""Every message that once led the fuzzer to new code is checked again."""

import json
from pathlib import Path

import pytest

from tests.checks.any_message import examine, message_of

SEEDS = Path(__file__).with_name("seeds.jsonl").read_text(encoding="ascii").splitlines()


@pytest.mark.parametrize("first", range(0, len(SEEDS), 100))
def test_no_seed_crashes_a_check_or_makes_it_point_at_nothing(first: int) -> None:
    for row in SEEDS[first : first + 100]:
        examine(message_of(json.loads(row).encode("latin-1")))
