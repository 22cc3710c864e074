"""The model policy that comes with the product, written in our own words."""

from functools import cache
from importlib.resources import files

from oyez.policy.understanding import understand

NAME = "model_policy.md"


def model_policy() -> tuple[str, bytes]:
    """Return its file name and content, as `import_document` takes them."""
    return NAME, files("oyez.policy").joinpath(NAME).read_bytes()


@cache
def model_clauses() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Return code, text and items of each of its clauses."""
    name, content = model_policy()
    document = understand(content, name=name).document
    return tuple((clause.code, clause.text, tuple(clause.items)) for clause in document.clauses)
