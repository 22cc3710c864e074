"""Looking for a delivery whose outcome is open: reading only, never sending."""

import logging
from datetime import datetime, timedelta

from oyez.lib.complaint import Complaint
from oyez.networks.base import Message, NetworkError, NotSent, Picture, Receipt
from oyez.publishing.models import Attempt, Delivery
from oyez.publishing.outbox import Networks

logger = logging.getLogger("oyez.publishing")

BY_LINK = "link:"
"""How a remote id begins that is only an address which a person gave."""

Found = Receipt | NetworkError | None
"""A receipt: it is there. None: it was not seen. An error: we could not look."""


def look(delivery: Delivery, networks: Networks) -> Found:
    """Ask the network for an earlier attempt of `delivery`; returns errors, never raises them.

    Not finding it is no proof. No transaction may be open.
    """
    first = Attempt.objects.filter(delivery=delivery).order_by("number").first()
    since = first.started_at if first else delivery.created_at
    try:
        network = networks(delivery.account)
        return network.find(as_sent(delivery), since=since, known=_known(delivery, since))
    except NetworkError as error:
        return error
    except Complaint as complaint:
        return NotSent(str(complaint))
    except Exception:
        logger.exception("looking for %s failed", delivery.key)
        return NotSent("Looking failed in a way we did not expect; the log has the details.")


def as_sent(delivery: Delivery) -> Message:
    """Return what was handed to the network, without the pictures' bytes."""
    sent = delivery.sent or {}
    return Message(
        key=delivery.key,
        text=sent.get("text", ""),
        link=sent.get("link", ""),
        title=sent.get("title", ""),
        pictures=tuple(
            Picture(
                content=b"",
                media_type=picture["media_type"],
                filename=picture["filename"],
                sha256=picture["sha256"],
                alt_text=picture["alt_text"],
            )
            for picture in sent.get("pictures", ())
        ),
    )


def snapshot(message: Message) -> dict[str, object]:
    """Return what is kept of a message that is handed to a network."""
    return {
        "text": message.text,
        "link": message.link,
        "title": message.title,
        "pictures": [
            {
                "sha256": picture.sha256,
                "alt_text": picture.alt_text,
                "media_type": picture.media_type,
                "filename": picture.filename,
            }
            for picture in message.pictures
        ],
    }


def _known(delivery: Delivery, since: datetime) -> list[str]:
    """Return the ids on this account that belong to other deliveries of about that time."""
    others = Delivery.objects.filter(account_id=delivery.account_id).exclude(pk=delivery.pk)
    recent = others.filter(changed_at__gte=since - timedelta(days=1))
    return list(recent.exclude(remote_id="").values_list("remote_id", flat=True))
