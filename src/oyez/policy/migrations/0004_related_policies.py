"""The related policies that every council has: the six the policy names, and five beside them."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SEEDS = (
    ("Equalities Policy", ["REL1", "POL7"]),
    ("Data Protection Policy", ["REL2", "POL2", "POL3"]),
    ("Communication Policy", ["REL3", "PRO1", "PRO2"]),
    ("Bullying and Harassment Policy", ["REL4", "POL11"]),
    ("Internet and Email Policy", ["REL5", "POL10"]),
    ("Customer Service Policy", ["REL6", "PRO6"]),
    ("Code of Conduct", ["POL8"]),
    ("Disciplinary Policy", ["POL9"]),
    ("Whistleblowing Policy", ["POL1", "POL9"]),
    ("Safeguarding Policy", ["POL3", "POL4"]),
    ("Retention Policy", ["POL2"]),
)


def seed(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Add each that is not there; owner, link and review date are the council's to say."""
    del schema_editor
    related = apps.get_model("policy", "RelatedPolicy")
    for title, clauses in SEEDS:
        related.objects.get_or_create(title=title, defaults={"clauses": clauses})


class Migration(migrations.Migration):
    dependencies = [("policy", "0003_acknowledgement")]
    operations = [migrations.RunPython(seed, migrations.RunPython.noop)]
