"""Reading the register of related policies."""

from collections import defaultdict
from collections.abc import Mapping

from django.db.models import QuerySet

from oyez.policy.models import RelatedPolicy


def related_policies() -> QuerySet[RelatedPolicy]:
    """Return every related policy by title, retired ones last."""
    return RelatedPolicy.objects.order_by("retired_on", "title", "pk")


def related_in_use() -> QuerySet[RelatedPolicy]:
    """Return those that are not retired: what a finding or a case may cite."""
    return RelatedPolicy.objects.filter(retired_on__isnull=True)


def related_by_clause() -> Mapping[str, list[RelatedPolicy]]:
    """Return clause code -> the policies that cite it; one query."""
    found = defaultdict[str, list[RelatedPolicy]](list)
    for row in related_in_use():
        for code in row.clauses:
            found[code].append(row)
    return found
