"""Brings rows that are older than the rules of governance into line with them.

Every older row came from a register file, so the file knows it by its own start.
"""

from django.db import migrations
from django.db.models import Exists, F, Max, OuterRef


def bring_into_line(apps, schema_editor):
    get = apps.get_model
    engagement, nomination = get("people", "Engagement"), get("people", "Nomination")
    role, person = get("people", "RoleAssignment"), get("people", "Person")
    for model in (engagement, nomination, role):
        model.objects.update(file_start=F("start"), file_end=F("end"))
    nomination.objects.filter(nominated_by=F("person")).update(nominated_by=None)
    # Acting up without a last day is a role like any other.
    role.objects.filter(acting=True, end=None).update(acting=False)
    twice = (
        nomination.objects.filter(end=None)
        .values("person", "service_area")
        .annotate(last=Max("start"))
    )
    for row in list(twice):
        nomination.objects.filter(
            person=row["person"], service_area=row["service_area"], end=None, start__lt=row["last"]
        ).update(end=F("start"))
    of_person = {"person": OuterRef("pk")}
    person.objects.filter(
        Exists(role.objects.filter(role="auditor", **of_person)),
        ~Exists(role.objects.exclude(role="auditor").filter(**of_person)),
        ~Exists(engagement.objects.filter(**of_person)),
        ~Exists(nomination.objects.filter(**of_person)),
    ).update(kind="external")


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0003_governance'),
    ]

    operations = [migrations.RunPython(bring_into_line, migrations.RunPython.noop, elidable=True)]
