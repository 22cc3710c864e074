class ClauseIsFinal(Exception):
    """Raised on any attempt to change what an approved version says; make a new version instead."""

    def __init__(self) -> None:
        super().__init__(
            "An approved policy version cannot be changed: import the new text as a new version."
        )


class AcknowledgementIsFinal(Exception):
    """Raised on any attempt to rewrite or delete who acknowledged what."""

    def __init__(self) -> None:
        super().__init__("An acknowledgement stays as it was recorded: nobody rewrites it.")


class VersionNotInForce(Exception):
    """Raised where an acknowledgement would be of a version that had not begun."""

    def __init__(self) -> None:
        super().__init__("Only a version that is in force can be acknowledged.")
