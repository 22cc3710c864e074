"""What a message's own page shows of its deliveries."""

from django.template.loader import render_to_string

from oyez.people.signed_in import Request
from oyez.posts.models import Post
from oyez.publishing.queries import of_post
from oyez.publishing.story import network_label, tag_of, what_now


def where_it_went(request: Request, post: Post) -> str:
    """Return a list of the message's deliveries, "" before it was sent."""
    rows = [
        (delivery, network_label(delivery), tag_of(delivery), what_now(delivery, request.now))
        for delivery in of_post(post.pk)
    ]
    if not rows:
        return ""
    return render_to_string("publishing/_panel.html", {"rows": rows, "request": request})
