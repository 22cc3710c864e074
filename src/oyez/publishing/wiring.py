"""How publishing joins the product."""

from typing import Any

from django.apps import apps
from django.db.models.signals import post_migrate

from oyez.lib.events import subscribe
from oyez.pages.navigation import NavItem
from oyez.pages.navigation import register as register_navigation
from oyez.people.permissions import Permission
from oyez.posts.events import (
    PostRecalled,
    PostRescheduled,
    PostSent,
    PostWithdrawn,
    PostWritten,
)
from oyez.posts.panels import Panel
from oyez.posts.panels import register as register_panel
from oyez.publishing import handlers
from oyez.publishing.jobs import create_tables
from oyez.publishing.panel import where_it_went
from oyez.publishing.queries import number_held_up

subscribe(PostWritten, handlers.on_written)
subscribe(PostSent, handlers.on_sent)
subscribe(PostRescheduled, handlers.on_rescheduled)
subscribe(PostRecalled, handlers.on_recalled)
subscribe(PostWithdrawn, handlers.on_withdrawn)


def prepare_job_engine(**_: Any) -> None:
    """Let the job engine bring its own tables up to date whenever ours are."""
    create_tables()


post_migrate.connect(
    prepare_job_engine,
    sender=apps.get_app_config("publishing"),
    dispatch_uid="publishing.prepare_job_engine",
)

register_navigation(
    NavItem(
        "Publishing",
        "publishing:list",
        Permission.POST_READ,
        40,
        count=lambda _request: number_held_up(),
    )
)
register_panel(Panel("publishing", 10, where_it_went))
