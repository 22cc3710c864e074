import pytest

from oyez.policy.document.related import named

TITLES = {
    "REL1": "Equalities Policy",
    "REL2": "Data Protection Policy",
    "REL4": "Bullying and Harassment Policy",
    "REL6": "Customer Service Policy",
}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("under the Bullying and Harassment Policy.", ("REL4",)),
        ("under the bullying and harassment policy", ("REL4",)),
        ("Bullying & Harassment applies", ("REL4",)),
        ("Data Protection should be considered", ("REL2",)),
        ("Data  Protection\nPolicy", ("REL2",)),
        ("the Data Protection and Equalities Policy", ("REL1", "REL2")),
        ("data protection should be considered", ()),
        ("ask the Customer Services Manager", ()),
        ("ask the Customer Service Manager", ()),
        ("ask the Data Protection Officer", ()),
        ("the Data Protection Act", ()),
        ("Equalities matter", ()),
        ("MetaData Protection", ()),
        ("", ()),
    ],
)
def test_a_clause_names_a_policy_by_whole_words(text: str, codes: tuple[str, ...]) -> None:
    assert named(text, TITLES) == codes
