"""Who acts: a person, or the system itself by name."""

from dataclasses import dataclass

from oyez.people.models import Person


@dataclass(frozen=True)
class System:
    """The system as a named actor: `System("publishing")`. It holds no role and decides nothing."""

    name: str

    @property
    def actor_id(self) -> str:
        """Return `system:<name>`."""
        return f"system:{self.name}"


Actor = Person | System
