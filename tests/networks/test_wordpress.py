"""WordPress, spoken to on a real WordPress."""

import hashlib
import html
import urllib.request
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from oyez.networks.base import Picture, Publish, Read, Refused
from oyez.networks.wordpress import WordPress
from oyez.networks.wordpress.content import slug_of
from tests.networks.pictures import picture
from tests.networks.site import SINCE, As, is_public, media, message, page, posts
from tests.servers.wordpress import WordPressServer

pytestmark = pytest.mark.xdist_group("wordpress")


def test_it_can_publish_and_read(author: WordPress) -> None:
    assert isinstance(author, Publish)
    assert isinstance(author, Read)


def test_profile_says_whom_the_password_speaks_for(author: WordPress) -> None:
    assert author.profile().name == "Fernwell author"


@pytest.mark.parametrize("role", ["author", "nobody"])
def test_a_bad_password_is_refused_in_plain_words(signed_in: As, role: str) -> None:
    stranger = signed_in(role, word="not the password")
    attempts: list[Callable[[], object]] = [
        stranger.profile,
        lambda: stranger.publish(message()),
        lambda: stranger.delete("1"),
        lambda: stranger.edit("1", message()),
    ]
    for attempt in attempts:
        with pytest.raises(Refused, match="application password") as caught:
            attempt()
        assert "not the password" not in str(caught.value)


@pytest.mark.parametrize("role", ["contributor", "subscriber"])
def test_a_user_without_the_right_to_publish_is_found_out_before_and_when_publishing(
    signed_in: As, role: str
) -> None:
    weak, one = signed_in(role), message(pictures=(picture(),))
    with pytest.raises(Refused, match="role"):
        weak.profile()
    with pytest.raises(Refused, match="role"):
        weak.publish(one)
    assert posts(signed_in, one) == []


def test_what_is_published_reads_as_it_was_written(author: WordPress) -> None:
    one = message(
        "The walk is open.\nStep-free paths.\n\nMap: https://fernwell.example/walk?a=1&b=2.",
        link="https://www.fernwell.example/news",
        title="The wildflower walk is open",
        pictures=(picture(alt_text='Poppies & a "gate"'),),
    )
    receipt = author.publish(one)
    shown = page(receipt.url)
    assert "<h1>The wildflower walk is open</h1>" in shown
    assert "<p>The walk is open.<br>Step-free paths.</p>" in shown
    assert 'href="https://fernwell.example/walk?a=1&amp;b=2"' in shown
    assert '<a href="https://www.fernwell.example/news">' in shown
    assert 'alt="Poppies &amp; a &quot;gate&quot;"' in shown
    assert abs(receipt.at - datetime.now(UTC)) < timedelta(minutes=1)


def test_the_picture_on_the_site_is_the_picture_sent_with_its_alt_text(
    author: WordPress, signed_in: As
) -> None:
    sent = picture("red", alt_text="Red flowers")
    receipt = author.publish(message(pictures=(sent,)))
    (item,) = media(signed_in, receipt)
    assert item["alt_text"] == "Red flowers"
    with urllib.request.urlopen(item["source_url"]) as answer:
        assert hashlib.sha256(answer.read()).hexdigest() == sent.sha256


def test_nothing_in_a_message_runs_on_the_site(signed_in: As) -> None:
    nasty = (
        "<script>alert(1)</script> [gallery] [caption]x[/caption] <!--more--> --> <!-- wp:html -->"
    )
    for role in ("author", "administrator"):  # the second may post raw HTML
        source = page(signed_in(role).publish(message(nasty, title=nasty)).url)
        assert "<script>alert" not in source
        assert "gallery]" not in source
        shown = html.unescape(source)
        assert shown.count("<script>alert(1)</script> [gallery] [caption]x[/caption]") >= 2


@pytest.mark.parametrize(
    "text", ["😀 Grüße, naïve café — “quoted”", "a" * 20_000, "'; DROP TABLE wp_posts; --"]
)
def test_any_text_can_be_published(author: WordPress, text: str) -> None:
    assert is_public(author.publish(message(text)).url)


def test_the_first_picture_is_the_featured_image_unless_the_account_says_no(signed_in: As) -> None:
    for featured in (True, False):
        one = message(pictures=(picture(),))
        signed_in(featured=featured).publish(one)
        (post,) = posts(signed_in, one)
        assert bool(post["featured_media"]) is featured


def test_publishing_twice_publishes_once(author: WordPress, signed_in: As) -> None:
    one = message(pictures=(picture(), picture("blue")))
    first = author.publish(one)
    assert author.find(one, since=SINCE, known=()) == first
    assert author.publish(one) == first
    assert len(posts(signed_in, one)) == 1
    assert len(media(signed_in, first)) == 2


def test_a_post_that_belongs_to_another_delivery_is_not_found(author: WordPress) -> None:
    one = message()
    receipt = author.publish(one)
    assert author.find(one, since=SINCE, known=(receipt.remote_id,)) is None
    assert author.find(message(), since=SINCE, known=()) is None


def test_a_slug_that_somebody_elses_private_post_has_is_refused_and_leaves_nothing(
    signed_in: As,
) -> None:
    one = message()
    signed_in("administrator")._api.write(
        "POST", "posts", json_body={"status": "private", "slug": slug_of(one.key), "title": "Mine"}
    )
    with pytest.raises(Refused, match="already has the address") as caught:
        signed_in().publish(one)
    assert caught.value.code == "slug_taken"
    assert len(posts(signed_in, one)) == 1


def test_an_edit_replaces_text_and_pictures_and_keeps_the_address(
    author: WordPress, signed_in: As
) -> None:
    one = message(pictures=(picture("red"), picture("blue")))
    receipt = author.publish(one)
    (old, _) = sorted(media(signed_in, receipt), key=lambda item: str(item["slug"]))
    changed = replace(one, text="Green bins move to Wednesday.", pictures=(picture("white"),))
    edited = author.edit(receipt.remote_id, changed)
    assert (edited.remote_id, edited.url) == (receipt.remote_id, receipt.url)
    shown = page(receipt.url)
    assert "Wednesday" in shown
    assert "Tuesday" not in shown
    (new,) = media(signed_in, receipt)
    assert new["source_url"] in shown
    assert not is_public(old["source_url"])


def test_an_edit_of_the_alt_text_alone_keeps_the_picture(author: WordPress, signed_in: As) -> None:
    one = message(pictures=(picture(alt_text="First words"),))
    receipt = author.publish(one)
    (before,) = media(signed_in, receipt)
    author.edit(receipt.remote_id, replace(one, pictures=(picture(alt_text="Better words"),)))
    (after,) = media(signed_in, receipt)
    assert (after["id"], after["alt_text"]) == (before["id"], "Better words")
    assert 'alt="Better words"' in page(receipt.url)


def test_withdrawing_takes_the_post_and_its_pictures_from_the_public(
    author: WordPress, signed_in: As
) -> None:
    one = message(pictures=(picture(), picture("blue")))
    receipt = author.publish(one)
    addresses = [receipt.url, *(str(item["source_url"]) for item in media(signed_in, receipt))]
    assert all(is_public(address) for address in addresses)
    author.delete(receipt.remote_id)
    assert not any(is_public(address) for address in addresses)
    (post,) = posts(signed_in, one)
    assert post["status"] == "trash"
    assert author.find(one, since=SINCE, known=()) is None


def test_withdrawing_twice_is_done_once_and_no_error(author: WordPress) -> None:
    receipt = author.publish(message(pictures=(picture(),)))
    author.delete(receipt.remote_id)
    author.delete(receipt.remote_id)
    author.delete("999999")


def test_pictures_go_even_where_someone_has_deleted_the_post_for_good(
    author: WordPress, signed_in: As
) -> None:
    receipt = author.publish(message(pictures=(picture(),)))
    signed_in("administrator")._api.write("DELETE", f"posts/{receipt.remote_id}?force=true")
    assert len(media(signed_in, receipt)) == 1
    author.delete(receipt.remote_id)
    assert media(signed_in, receipt) == []


def test_nobody_elses_post_can_be_changed_or_withdrawn(author: WordPress, signed_in: As) -> None:
    theirs = signed_in("editor").publish(message())
    with pytest.raises(Refused):
        author.edit(theirs.remote_id, message())
    with pytest.raises(Refused):
        author.delete(theirs.remote_id)
    assert is_public(theirs.url)


@pytest.mark.parametrize(
    ("status", "word"), [("trash", "bin"), ("private", "private"), ("pending", "review")]
)
def test_what_someone_on_the_site_did_to_the_post_is_said_and_not_undone(
    author: WordPress, signed_in: As, status: str, word: str
) -> None:
    one = message()
    receipt = author.publish(one)
    api = signed_in("administrator")._api
    if status == "trash":
        api.write("DELETE", f"posts/{receipt.remote_id}")
        with pytest.raises(Refused):
            author.edit(receipt.remote_id, one)
    else:
        api.write("POST", f"posts/{receipt.remote_id}", json_body={"status": status})
    assert author.find(one, since=SINCE, known=()) is None
    with pytest.raises(Refused, match=word):
        author.publish(one)
    assert len(posts(signed_in, one)) == 1


def test_what_is_no_picture_is_refused_and_leaves_nothing_behind(
    author: WordPress, signed_in: As
) -> None:
    fake = Picture(b"no picture", "image/jpeg", "x.jpg", hashlib.sha256(b"x").hexdigest(), "alt")
    one = message(pictures=(picture(), fake))
    with pytest.raises(Refused, match="picture"):
        author.publish(one)
    assert posts(signed_in, one) == []


@pytest.mark.parametrize("remote_id", ["", "x", "1/../2", "-1", "²", "1?force=true"])
def test_a_number_that_is_none_reaches_no_post(author: WordPress, remote_id: str) -> None:
    with pytest.raises(Refused):
        author.delete(remote_id)
    with pytest.raises(Refused):
        author.edit(remote_id, message())


def test_an_address_without_a_wordpress_is_refused_in_plain_words(
    signed_in: As, wordpress: WordPressServer
) -> None:
    with pytest.raises(Refused, match="address"):
        signed_in(site=f"{wordpress.url}/wp-content/nothing-here.txt").profile()


def test_the_address_may_be_written_as_people_copy_it(
    signed_in: As, wordpress: WordPressServer
) -> None:
    for site in (f" {wordpress.url}/ ", f"{wordpress.url}/wp-admin/"):
        assert signed_in(site=site).profile().remote_id


def test_the_slug_depends_on_the_key_alone() -> None:
    one = message()
    assert slug_of(one.key) == slug_of(replace(one, text="other").key)
    assert slug_of(one.key) != slug_of(message().key)


def test_length_counts_the_link_once(author: WordPress) -> None:
    link = "https://fernwell.example/x"
    assert author.length("Hello", "") == 5
    assert author.length("Hello", link) == 5 + 2 + len(link)
    assert author.length(f"Hello {link}", link) == 6 + len(link)
