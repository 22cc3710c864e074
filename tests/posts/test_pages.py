"""The pages of a message, without JavaScript: what a form sends and what comes back."""

import io
import re
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from oyez.media.models import MediaAsset
from oyez.posts.models import Post
from oyez.posts.services import submit
from tests.council import Council

pytestmark = pytest.mark.django_db
CLEAN = "Green bins in Thornwell move from Monday to Tuesday next week."
PRIVATE = "Not sure about your bin day? Ring Dawn on 07700 900142."


def signed_in(person: Any) -> Client:
    client = Client()
    client.force_login(person.user)
    return client


def form(council: Council, **changes: Any) -> dict[str, Any]:
    return {
        "text": CLEAN,
        "category": "new_information",
        "other_route": "The website",
        "link": "https://www.fernwell.example/bins",
        "accounts": [str(council.news.pk)],
        "when": "now",
        "kept_picture": "",
    } | changes


def picture() -> SimpleUploadedFile:
    file = io.BytesIO()
    Image.new("RGB", (30, 20), "teal").save(file, "JPEG")
    return SimpleUploadedFile("IMG_0001.jpg", file.getvalue(), "image/jpeg")


def test_no_account_is_ticked_beforehand(council: Council) -> None:
    page = signed_in(council.tom).get("/messages/write/").content.decode()
    boxes = re.findall(r'<input[^>]*name="accounts"[^>]*>', page)
    assert len(boxes) == 2
    assert not any("checked" in box for box in boxes)


def test_the_question_about_people_has_no_answer_beforehand(council: Council) -> None:
    page = signed_in(council.asha).get("/messages/write/").content.decode()
    radios = re.findall(r'<input[^>]*name="shows_people"[^>]*>', page)
    assert len(radios) == 2
    assert not any("checked" in radio for radio in radios)


def test_before_it_goes_out_one_sees_whom_one_is_posting_as(council: Council) -> None:
    client = signed_in(council.asha)
    answer = client.post("/messages/write/", form(council), follow=True)
    page = answer.content.decode()
    assert answer.redirect_chain[-1][0].endswith("/confirm/")
    assert "You are posting as" in page
    assert "Fernwell Borough Council" in page
    assert "oz-colour-1" in page
    assert Post.objects.get().state == "draft"


def test_a_clean_message_goes_out_after_the_confirmation(council: Council) -> None:
    client = signed_in(council.asha)
    client.post("/messages/write/", form(council))
    post = Post.objects.get()
    client.post(f"/messages/{post.pk}/confirm/", {"content_hash": post.content_hash})
    post.refresh_from_db()
    assert post.state == "scheduled"


def test_a_confirmation_of_another_wording_sends_nothing(council: Council) -> None:
    client = signed_in(council.asha)
    client.post("/messages/write/", form(council))
    post = Post.objects.get()
    client.post(f"/messages/{post.pk}/confirm/", {"content_hash": "0" * 64})
    post.refresh_from_db()
    assert post.state == "draft"


def test_a_private_number_is_stopped_with_words_clause_and_what_to_do(council: Council) -> None:
    answer = signed_in(council.asha).post("/messages/write/", form(council, text=PRIVATE))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "There is a problem" in page
    assert "POL2" in page
    assert PRIVATE.split("?", maxsplit=1)[0] in page
    assert Post.objects.get().text == PRIVATE, "what was written is kept"


def test_what_is_missing_is_said_beside_the_field_and_in_the_summary(council: Council) -> None:
    answer = signed_in(council.asha).post("/messages/write/", {"text": "", "when": "now"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert 'href="#id_text"' in page
    assert 'href="#id_category_0"' in page
    assert "<title>Error: " in page
    assert not Post.objects.exists()


def test_a_message_for_no_account_is_kept_and_asked_about(council: Council) -> None:
    answer = signed_in(council.asha).post("/messages/write/", form(council, accounts=[]))
    assert answer.status_code == 422
    assert "No account is chosen" in answer.content.decode()


def test_an_account_that_is_not_ones_own_cannot_be_chosen(council: Council) -> None:
    sent = form(council, accounts=[str(council.mere.pk)])
    answer = signed_in(council.asha).post("/messages/write/", sent)
    assert answer.status_code == 422
    assert not Post.objects.exists()


@pytest.mark.parametrize("day", [("29", "3", "2026", "1:30am"), ("31", "2", "2027", "9am")])
def test_a_time_that_does_not_exist_is_refused_in_words(
    council: Council, day: tuple[str, ...]
) -> None:
    names = ("send_at_day", "send_at_month", "send_at_year", "send_at_time")
    sent = form(council, when="later", **dict(zip(names, day, strict=True)))
    answer = signed_in(council.asha).post("/messages/write/", sent)
    assert answer.status_code == 422
    assert not Post.objects.exists()


@pytest.mark.parametrize(
    ("day", "clock", "utc"),
    [
        (("28", "3", "2027"), "3am", "2027-03-28T02:00:00+00:00"),
        (("31", "10", "2027"), "1:30am", "2027-10-31T00:30:00+00:00"),
        (("31", "10", "2027"), "2am", "2027-10-31T02:00:00+00:00"),
        (("1", "7", "2027"), "noon", "2027-07-01T11:00:00+00:00"),
        (("29", "2", "2028"), "8:30am", "2028-02-29T08:30:00+00:00"),
    ],
)
def test_a_time_is_meant_in_london_and_kept_in_utc(
    council: Council, day: tuple[str, str, str], clock: str, utc: str
) -> None:
    boxes = dict(zip(("send_at_day", "send_at_month", "send_at_year"), day, strict=True))
    sent = form(council, when="later", send_at_time=clock, draft="1", **boxes)
    signed_in(council.asha).post("/messages/write/", sent)
    send_at = Post.objects.get().send_at
    assert send_at is not None
    assert send_at.isoformat() == utc


def test_a_picture_that_nobody_answered_for_does_not_go_out(council: Council) -> None:
    sent = form(council, picture=picture(), alt_text="A teal sheet")
    answer = signed_in(council.asha).post("/messages/write/", sent)
    assert answer.status_code == 422
    assert "whether the picture shows anyone" in answer.content.decode()


def test_a_picture_that_shows_people_is_refused_without_consent(council: Council) -> None:
    sent = form(council, picture=picture(), alt_text="A crowd", shows_people="yes")
    answer = signed_in(council.asha).post("/messages/write/", sent)
    assert answer.status_code == 422
    assert "no consent" in answer.content.decode()


def test_a_picture_of_nobody_goes_on_and_stays_with_the_draft(council: Council) -> None:
    sent = form(council, picture=picture(), alt_text="A teal sheet", shows_people="no")
    answer = signed_in(council.asha).post("/messages/write/", sent, follow=True)
    assert answer.redirect_chain[-1][0].endswith("/confirm/")
    asset = MediaAsset.objects.get()
    assert asset.shows_people is False
    assert Post.objects.get().pictures.get().asset == asset


def test_a_replaced_picture_does_not_keep_the_old_answer(council: Council) -> None:
    client = signed_in(council.asha)
    client.post(
        "/messages/write/", form(council, picture=picture(), alt_text="x", shows_people="no")
    )
    post = Post.objects.get()
    other = io.BytesIO()
    Image.new("RGB", (31, 21), "red").save(other, "JPEG")
    new = SimpleUploadedFile("b.jpg", other.getvalue(), "image/jpeg")
    answer = client.post(f"/messages/{post.pk}/edit/", form(council, picture=new, alt_text="x"))
    assert answer.status_code == 422


@pytest.mark.parametrize("content", [b"", b"<svg onload=alert(1)>", b"MZ" + b"\x00" * 100])
def test_a_file_that_is_no_picture_is_refused_and_the_words_stay(
    council: Council, content: bytes
) -> None:
    sent = form(council, picture=SimpleUploadedFile("a.jpg", content, "image/jpeg"))
    answer = signed_in(council.asha).post("/messages/write/", sent)
    assert answer.status_code == 422
    assert CLEAN in answer.content.decode()
    assert not MediaAsset.objects.exists()


def test_the_check_as_one_types_marks_where_and_stores_nothing(council: Council) -> None:
    answer = signed_in(council.asha).post("/messages/check/", form(council, text=PRIVATE))
    page = answer.content.decode()
    assert 'data-start="42" data-end="54"' in page
    assert "POL2" in page
    assert not Post.objects.exists()


def test_marks_count_code_points_of_what_stands_in_the_box(council: Council) -> None:
    text = "  \r\n🎉 " + PRIVATE
    answer = signed_in(council.asha).post("/messages/check/", form(council, text=text))
    start = len("  \n🎉 ") + 42
    assert f'data-start="{start}"' in answer.content.decode()


def test_the_words_of_a_message_are_never_markup(council: Council) -> None:
    text = "<script>alert(1)</script> Bins move to Tuesday next week & after."
    client = signed_in(council.asha)
    client.post("/messages/write/", form(council, text=text))
    for address in ("", "confirm/", "edit/"):
        page = client.get(f"/messages/{Post.objects.get().pk}/{address}").content.decode()
        assert "<script>alert" not in page


def test_a_reviewer_agrees_and_it_goes_out(council: Council) -> None:
    post = council.draft("Honestly the council are idiots about the bins.")
    submit(council.asha, post=post, now=council.now)
    client = signed_in(council.tom)
    assert "Review" in client.get("/messages/review/").content.decode()
    sent = {"decision": "approve", "note": "", "content_hash": post.content_hash}
    client.post(f"/messages/{post.pk}/review/", sent)
    post.refresh_from_db()
    assert post.state == "scheduled"


def test_the_author_is_shown_no_form_to_agree(council: Council) -> None:
    post = council.draft("Honestly the council are idiots about the bins.")
    submit(council.asha, post=post, now=council.now)
    page = signed_in(council.asha).get(f"/messages/{post.pk}/review/").content.decode()
    assert 'name="decision"' not in page


def test_the_data_protection_officer_releases_from_the_message(council: Council) -> None:
    post = council.draft(PRIVATE)
    submit(council.asha, post=post, now=council.now)
    client = signed_in(council.idris)
    address = f"/messages/{post.pk}/release/mobile_phone/"
    assert address in client.get(f"/messages/{post.pk}/").content.decode()
    client.post(address, {"reason": "Dawn agreed in writing."})
    post.refresh_from_db()
    assert post.state == "ready"


@pytest.mark.parametrize("address", ["write/", "review/", "1/", "1/edit/", "1/review/"])
def test_nobody_signed_out_sees_a_message(council: Council, address: str) -> None:
    council.draft(CLEAN)
    answer = Client().get(f"/messages/{address}")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/sign-in/")


@pytest.mark.parametrize("address", ["write/", "review/", "", "1/"])
def test_a_worker_without_a_role_sees_no_message(council: Council, address: str) -> None:
    council.draft(CLEAN)
    assert signed_in(council.lena).get(f"/messages/{address}").status_code == 403
