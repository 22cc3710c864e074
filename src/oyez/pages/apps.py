from django.apps import AppConfig


class PagesConfig(AppConfig):
    """What every screen is made of."""

    name = "oyez.pages"
    label = "pages"
