"""The model policy that comes with the product, written in our own words."""

from importlib.resources import files

NAME = "model_policy.md"


def model_policy() -> tuple[str, bytes]:
    """Return its file name and content, as `import_document` takes them."""
    return NAME, files("oyez.policy").joinpath(NAME).read_bytes()
