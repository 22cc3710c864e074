"""The forms of the register of related policies."""

from typing import Any

from django import forms

from oyez.pages.date_fields import DayField
from oyez.pages.forms import GovukForm
from oyez.policy.models import RelatedPolicy
from oyez.policy.services import RelatedFacts


class RelatedForm(GovukForm):
    """A related policy."""

    title = forms.CharField(label="Title", max_length=200)
    owner = forms.CharField(
        label="Who owns it?",
        help_text="A role rather than a name, such as “HR Officer”.",
        max_length=200,
        required=False,
    )
    version = forms.CharField(label="Version", max_length=60, required=False)
    link = forms.CharField(
        label="Where can it be read?",
        help_text="A web address that begins with https://.",
        max_length=500,
        required=False,
    )
    clauses = forms.CharField(
        label="Clauses that it bears on",
        help_text="Codes with commas between them, such as POL2, POL3.",
        max_length=300,
        required=False,
    )
    review_on = DayField(label="When is it reviewed next?", required=False)

    def facts(self) -> RelatedFacts:
        """Return what a valid form says."""
        given = self.cleaned_data
        return RelatedFacts(
            title=given["title"],
            owner=given["owner"],
            version=given["version"],
            link=given["link"],
            clauses=tuple(given["clauses"].replace(",", " ").split()),
            review_on=given["review_on"],
        )


def related_initial(row: RelatedPolicy) -> dict[str, Any]:
    """Return what stands in the boxes for a related policy."""
    return {
        "title": row.title,
        "owner": row.owner,
        "version": row.version,
        "link": row.link,
        "clauses": ", ".join(row.clauses),
        "review_on": row.review_on,
    }


class RetireForm(GovukForm):
    """Why it is no longer in use."""

    reason = forms.CharField(
        label="Why is it no longer in use?",
        max_length=200,
        error_messages={"required": "Say why it is no longer in use"},
    )
