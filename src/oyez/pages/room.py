"""How a room joins the product: `wiring.py` says what it registers, once every model is loaded."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.module_loading import module_has_submodule


class RoomConfig(AppConfig):
    """The configuration of a room. Its `wiring` module, where it has one, runs when all is loaded.

    Navigation entries, event subscriptions and panels are registered there, at module level.
    """

    # Django takes the one configuration in `apps.py` that is the default: never this base.
    default = False

    def __init_subclass__(cls, **kwargs: object) -> None:
        super().__init_subclass__(**kwargs)
        cls.default = True

    def ready(self) -> None:
        """Import the room's wiring."""
        assert self.module is not None  # noqa: S101  (for the type checker)
        if module_has_submodule(self.module, "wiring"):
            import_module(f"{self.name}.wiring")
