"""POL3: people shown or children named, and no permission said."""

import pytest

from oyez.checks.conduct.people_shown import CHECK
from tests.checks.fernwell import hits, words


@pytest.mark.parametrize(
    "alt_text",
    [
        "Two children hold up gold medals in front of a bookcase",
        "A woman in a red coat smiles at the camera",
        "Volunteers plant bulbs by the river",
        "A crowd of families wave from the flower bed",
        "Photo of a toddler splashing in a puddle",
        "Our gritting crew standing beside the new lorry",
    ],
)
def test_people_in_the_alternative_text_are_found(alt_text: str) -> None:
    (hit,) = hits(CHECK, "Look!", alt_text=alt_text)
    assert (hit.kind, hit.field) == ("people_shown", "alt_text")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We filmed the residents at chair yoga", "filmed the residents"),
        ("Pictured: some of the kids with their kites", "Pictured: some of the kids"),
        ("If this is your toddler, tag yourself!", "tag yourself"),
        ("Caught on camera: our splash pad customers", "Caught on camera: our splash pad customers"),
        ("Well done to Ella Marsh (8)", "Ella Marsh (8)"),
        ("Poem by Noah Grant of 3B at Whiteby Primary", "Noah Grant of 3B at Whiteby Primary"),
    ],
)  # fmt: skip
def test_pictures_of_people_and_named_children_are_found(text: str, expected: str) -> None:
    assert words(CHECK, text) == [expected]


@pytest.mark.parametrize(
    ("text", "alt_text"),
    [
        ("Thank you to the families who agreed to this picture", "Children crouch round a log"),
        ("Shared with his mother's permission", "A boy on a swing"),
        ("Planting day", "Children in a ring, backs to the camera"),
        ("Planting day", "Hands planting a bulb"),
        ("New mural", "A mural of a woman holding a lamp"),
        ("From the archive", "Men in flat caps stand on a bridge, 1912"),
        ("Tree planted", "A young oak in a wire cage"),
        ("Open day", "A poster with the words Family Fun Day and a drawing of a child"),
        ("Send us your photos of children's drawings for the competition", None),
        ("Photo ID: people need it to vote", None),
        ("Photos must show the child's face, not the dog", None),
        ("Picture framing for families at the library, Saturday", None),
        ("Film club for teenagers: Fridays at 6pm", None),
        ("Hi Mrs Lee, Corey's place at Thornwell High is safe", None),
        ("Children's storytime, ages 4 to 7", None),
        ("Meet our new park ranger on Sunday", None),
    ],
)
def test_permission_and_what_shows_nobody_pass(text: str, alt_text: str | None) -> None:
    assert [hit.message for hit in hits(CHECK, text, alt_text=alt_text)] == []


def test_comments_by_the_public_are_never_asked() -> None:
    assert CHECK.roles == ("draft",)
