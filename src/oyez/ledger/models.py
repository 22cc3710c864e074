"""The tables of the ledger. Their form is fixed: immutable rows cannot migrate (DESIGN section 4)."""

from django.db import models


class Entry(models.Model):
    """One act. `body` is the canonical JSON (RFC 8785), exactly the bytes that were hashed.

    `leaf` is SHA-256(0x00 || body), as in RFC 6962. Triggers refuse UPDATE and DELETE.
    """

    sequence = models.PositiveBigIntegerField(primary_key=True)
    body = models.BinaryField()
    leaf = models.BinaryField(max_length=32)

    class Meta:
        db_table = "ledger_entry"
        ordering = ["sequence"]


class PrivateFact(models.Model):
    """Personal text that an entry commits to by SHA-256(salt || text), and that can be erased.

    Erasing the row leaves the entry and every proof whole; only the words are gone.
    """

    entry = models.ForeignKey(
        Entry, on_delete=models.PROTECT, related_name="private_facts", db_column="sequence"
    )
    name = models.CharField(max_length=60)
    salt = models.BinaryField(max_length=32)
    text = models.TextField()

    class Meta:
        db_table = "ledger_private_fact"
        constraints = [
            models.UniqueConstraint(fields=["entry", "name"], name="ledger_private_fact_once")
        ]
