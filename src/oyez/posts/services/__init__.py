"""Acts on messages: one service is permission, change and evidence in one transaction."""

from oyez.posts.services.delivered import objections, record_deliveries
from oyez.posts.services.emergencies import ask_to_look, look_at
from oyez.posts.services.reviewing import approve, reject, release, submit
from oyez.posts.services.sending import recall, reschedule, send, withdraw
from oyez.posts.services.visiting import forget_old_visits, has_links, visit_links
from oyez.posts.services.writing import Content, discard, save

__all__ = [
    "Content",
    "approve",
    "ask_to_look",
    "discard",
    "forget_old_visits",
    "has_links",
    "look_at",
    "objections",
    "recall",
    "record_deliveries",
    "reject",
    "release",
    "reschedule",
    "save",
    "send",
    "submit",
    "visit_links",
    "withdraw",
]
