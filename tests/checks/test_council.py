"""What a council publishes about itself, read from TOML and written back."""

from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oyez.checks.council import CouncilProfile, dump, load_council
from oyez.lib.complaint import Complaint
from tests.checks.fernwell import FERNWELL

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
PROFILES = st.builds(
    CouncilProfile,
    **{
        field.name: TEXTS if field.name == "name" else st.lists(TEXTS, max_size=3).map(tuple)
        for field in fields(CouncilProfile)
    },
)


@settings(max_examples=100)
@given(profile=PROFILES)
def test_what_is_written_reads_back_the_same(
    profile: CouncilProfile, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("council") / "council.toml"
    file.write_text(dump(profile), encoding="utf-8", newline="")
    assert load_council(file) == profile


def test_a_string_counts_as_a_list_of_one(tmp_path: Path) -> None:
    file = tmp_path / "council.toml"
    file.write_text('[council]\nname = "Fernwell"\nphones = "01632 960100"\n', encoding="utf-8")
    assert load_council(file) == CouncilProfile(name="Fernwell", phones=("01632 960100",))


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "council.toml"
    file.write_text("\ufeff" + dump(FERNWELL), encoding="utf-8")
    assert load_council(file) == FERNWELL


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('[council]\nphone = "1"', "“phone” is not a key.*mean “phones”"),
        ('[council]\nqqqqq = "1"', "“qqqqq” is not a key.*Keys are"),
        ("[council]\nphones = 101", "“phones” is not a text or a list"),
        ("[council]\nphones = [101]", "“phones” is not a text or a list"),
        ('[council]\nname = ["Fernwell"]', "“name” is not a text"),
        ('name = "Fernwell"', "no table"),
        ('[council]\n[other]\nx = "1"', "“other” stands outside"),
        ("council = 3", "no table"),
        ("[council\n", "not TOML"),
        ("x = " + "[" * 10_000, "not TOML"),
        ("", "no table"),
    ],
)
def test_what_is_wrong_is_said_with_the_files_name(
    tmp_path: Path, content: str, words: str
) -> None:
    file = tmp_path / "council.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(Complaint, match=words) as complaint:
        load_council(file)
    assert "council.toml" in str(complaint.value)


def test_a_file_that_is_not_text_or_not_there_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "council.toml"
    file.write_bytes(b"\xff\xfe[council]")
    with pytest.raises(Complaint, match="UTF-8"):
        load_council(file)
    with pytest.raises(Complaint, match="cannot be read"):
        load_council(tmp_path / "none.toml")
