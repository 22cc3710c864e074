class UnknownAction(Exception):
    """An act that nobody registered: evidence without a meaning is refused, never skipped."""


class PersonalDataInFacts(Exception):
    """A fact that looks like personal data: it belongs in `private`, where it can be erased."""
