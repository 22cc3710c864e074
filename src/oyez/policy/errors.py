class ClauseIsFinal(Exception):
    """Raised on any attempt to change what an approved version says; make a new version instead."""

    def __init__(self) -> None:
        super().__init__(
            "An approved policy version cannot be changed: import the new text as a new version."
        )
