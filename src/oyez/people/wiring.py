"""What the room of people registers when everything is loaded."""

import oyez.people.sign_in.signals  # noqa: F401  (its receivers connect when it is imported)
