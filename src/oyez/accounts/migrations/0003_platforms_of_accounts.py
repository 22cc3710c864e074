from datetime import timedelta

from django.db import migrations
from django.utils.timezone import localdate, now

from oyez.accounts.addresses import look_of, presence
from oyez.accounts.platforms import BY_NETWORK, PLATFORMS


def describe(apps, schema_editor):
    """What stood in the register before it knew platforms existed before: it is marked so."""
    Account = apps.get_model("accounts", "Account")
    AccountMove = apps.get_model("accounts", "AccountMove")
    today = localdate()
    for account in Account.objects.all():
        account.platform = BY_NETWORK.get(account.network, "other")
        place = PLATFORMS[account.platform]
        account.presence = presence(place, account.handle, account.address)
        account.look = look_of(account.handle or account.presence.partition(":")[2] or account.name)
        account.legacy = True
        if account.state in ("active", "suspended", "orphaned"):
            account.next_check = today
            account.post_due = today + timedelta(days=14)
            account.active_since = today
        account.save()
        AccountMove.objects.create(
            account=account, old="", new=account.state, at=now(), actor="system:setup",
            reason="It was in the register before it kept a history.",
        )


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0002_governance'),
    ]

    operations = [migrations.RunPython(describe, migrations.RunPython.noop, elidable=True)]
