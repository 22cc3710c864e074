"""What is shown of a page request."""

from oyez.accounts.models import PageRequest
from oyez.lib.uk_time import say_date
from oyez.pages.tables import Row


def facts_of(found: PageRequest) -> list[Row]:
    """Return what is asked for, as rows."""
    rows = [
        Row("What for", found.get_purpose_display()),
        Row("Platform", found.platform_label),
        Row("What it is about", found.about),
        Row("Whom it is for", found.audience),
        Row("Why it is needed", found.need),
        Row("Service area", found.service_area),
        Row("Asked for by", found.requester),
        Row("Owner", found.owner),
        Row("Stands in", found.deputy or "Nobody"),
        Row("Looked at", found.hours),
    ]
    if found.end:
        rows.append(Row("Ends", say_date(found.end)))
    if found.members:
        rows.append(Row("Members", f"{found.members:,}"))
    if found.group_since:
        rows.append(Row("The group exists since", say_date(found.group_since)))
    if found.found:
        rows.append(Row("Live already", found.found.address))
    if found.follows:
        rows.append(Row("Goes on from", found.follows))
    return rows
