from django.apps import AppConfig


class LedgerConfig(AppConfig):
    name = "oyez.ledger"
    label = "ledger"
    verbose_name = "Evidence"
