"""The forms of a message."""

from datetime import datetime
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from oyez.accounts.models import Account
from oyez.lib.picture_header import LARGEST_FILE
from oyez.lib.picture_pixels import READS_HEIC
from oyez.media.models import MediaAsset
from oyez.media.queries import faces_in_words, has_live_consent
from oyez.media.services import add_picture, answer_who_is_shown
from oyez.pages.date_fields import MomentField
from oyez.pages.forms import GovukForm, WrittenField
from oyez.people.models import Person
from oyez.posts.composition import ComposedPicture, Composition
from oyez.posts.judgement import composed_part
from oyez.posts.models import Post
from oyez.posts.services import Content

ANSWER_PREFIX = "answer_"
OWN_TEXT_PREFIX = "text_for_"
_LONGEST_TEXT = 100_000
_KINDS = ("JPEG", "PNG", "WebP", "GIF", *(("HEIC",) if READS_HEIC else ()))


class MessageForm(GovukForm):
    """A message as one person writes it for the accounts that they may post as."""

    text = WrittenField(
        label="Message",
        help_text="Say what changed, for whom, and what to do.",
        max_length=_LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 6, "data-highlight": "text"}),
    )
    category = forms.ChoiceField(
        label="What is it about?", choices=Post.Category.choices, widget=forms.RadioSelect
    )
    other_reason = forms.CharField(label="What is it about, then?", max_length=200, required=False)
    other_route = forms.CharField(
        label="How else can people get to know this?",
        help_text="For example the website, the local press, a letter, a notice in the library. "
        "Not everyone is on social media.",
        max_length=300,
        required=False,
    )
    link = forms.CharField(
        label="Link", help_text="Where people can read more.", max_length=500, required=False
    )
    accounts = forms.TypedMultipleChoiceField(
        label="Where does it go?", coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )
    picture = forms.FileField(
        label="Picture",
        help_text=f"{' or '.join((', '.join(_KINDS[:-1]), _KINDS[-1]))}, 40 MB at most. "
        "Where and how it was taken is removed.",
        required=False,
        widget=forms.FileInput(attrs={"accept": ",".join(f"image/{k.lower()}" for k in _KINDS)}),
    )
    kept_picture = forms.CharField(required=False, widget=forms.HiddenInput)
    remove_picture = forms.BooleanField(label="Take the picture out", required=False)
    alt_text = forms.CharField(
        label="What does the picture show?",
        help_text="For people who cannot see it (alt text).",
        max_length=1500,
        required=False,
    )
    shows_people = forms.ChoiceField(
        label="Does it show anyone recognisable?",
        choices=(("yes", "Yes"), ("no", "No")),
        required=False,
        widget=forms.RadioSelect,
    )
    when = forms.ChoiceField(
        label="When does it go out?",
        choices=(("now", "As soon as it may"), ("later", "At a time")),
        widget=forms.RadioSelect,
        initial="now",
    )
    send_at = MomentField(label="Day and time", required=False)

    def __init__(self, *args: Any, open_accounts: list[Account], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.open_accounts = open_accounts
        field = self.fields["accounts"]
        assert isinstance(field, forms.TypedMultipleChoiceField)  # noqa: S101  (for the type checker)
        field.choices = [(account.pk, account.name) for account in open_accounts]
        for account in open_accounts:
            self.fields[f"{OWN_TEXT_PREFIX}{account.pk}"] = WrittenField(
                label=f"Different words for {account.name}",
                required=False,
                max_length=_LONGEST_TEXT,
            )
        self.asset: MediaAsset | None = None

    def clean_kept_picture(self) -> str:
        """Find the picture that was added before; an unknown one is simply not there."""
        kept: str = self.cleaned_data["kept_picture"]
        self.asset = MediaAsset.objects.filter(sha256=kept).first() if kept else None
        return kept

    def clean_picture(self) -> "UploadedFile[bytes] | None":
        """Refuse from its size alone what is too large to be looked at."""
        upload: UploadedFile[bytes] | None = self.cleaned_data["picture"]
        if upload is not None and (upload.size or 0) > LARGEST_FILE:
            raise forms.ValidationError("The picture is larger than 40 MB: make it smaller.")
        return upload

    def clean(self) -> dict[str, Any]:
        """Ask for the time where one was meant."""
        cleaned = super().clean() or self.cleaned_data
        missing = cleaned.get("when") == "later" and not cleaned.get("send_at")
        if missing and "send_at" not in self.errors:
            self.add_error("send_at", "Enter the day and the time at which it goes out")
        return cleaned

    def tell_of_faces(self, asset: MediaAsset) -> None:
        """Put the number of faces counted beside the question whom the picture shows."""
        self.fields["shows_people"].help_text = faces_in_words(asset)
        self["shows_people"].help_text = faces_in_words(asset)

    @property
    def answers(self) -> dict[str, str]:
        """The reasons given where a check asked, by the check's name."""
        return {
            name.removeprefix(ANSWER_PREFIX): str(value)[:300]
            for name, value in self.data.items()
            if name.startswith(ANSWER_PREFIX)
        }

    def composition(self) -> Composition:
        """Return what stands in the form now, finished or not, for the checks to read."""
        read = self._read
        text = read("text")
        chosen = set(self._accounts())
        return Composition(
            category=read("category"),
            other_reason=read("other_reason"),
            common_text=text,
            link=read("link").strip(),
            other_route=read("other_route"),
            parts=tuple(
                composed_part(account, read(f"{OWN_TEXT_PREFIX}{account.pk}") or text)
                for account in self.open_accounts
                if account.pk in chosen
            ),
            pictures=self._composed_pictures(),
            answers=self.answers,
        )

    @property
    def planned_at(self) -> datetime | None:
        """The time chosen so far, None for at once."""
        self.errors  # noqa: B018  (runs the cleaning)
        later = self.cleaned_data.get("when") == "later"
        return self.cleaned_data.get("send_at") if later else None

    def _read(self, name: str) -> str:
        self.errors  # noqa: B018  (runs the cleaning)
        return str(self.cleaned_data.get(name) or "")

    def _accounts(self) -> list[int]:
        self.errors  # noqa: B018
        return list(self.cleaned_data.get("accounts") or [])

    def _composed_pictures(self) -> tuple[ComposedPicture, ...]:
        if self.asset is None or self.cleaned_data.get("remove_picture"):
            return ()
        said = {"yes": True, "no": False}.get(self._read("shows_people"))
        shows = said if said is not None else self.asset.shows_people
        consented = shows is False or has_live_consent(self.asset)
        return (
            ComposedPicture(
                sha256=self.asset.sha256,
                alt_text=self._read("alt_text"),
                shows_people=shows,
                consented=consented,
                faces=self.asset.faces,
                words=self.asset.words,
            ),
        )

    def content(self, actor: Person, *, now: datetime) -> Content:
        """Return what to keep; a new picture is cleaned and kept first.

        Raises Complaint for a picture that cannot be used.
        """
        cleaned = self.cleaned_data
        if cleaned["picture"] is not None:
            self.asset = add_picture(actor, content=cleaned["picture"].read(), now=now)
        elif cleaned["remove_picture"]:
            self.asset = None
        if self.asset is not None and cleaned["shows_people"]:
            answer_who_is_shown(
                actor, asset=self.asset, shows_people=cleaned["shows_people"] == "yes", now=now
            )
        return Content(
            category=cleaned["category"],
            text=cleaned["text"],
            other_reason=cleaned["other_reason"],
            link=cleaned["link"],
            other_route=cleaned["other_route"],
            send_at=cleaned["send_at"] if cleaned["when"] == "later" else None,
            texts={pk: cleaned[f"{OWN_TEXT_PREFIX}{pk}"] for pk in cleaned["accounts"]},
            pictures=((self.asset, cleaned["alt_text"]),) if self.asset else (),
            answers=self.answers,
        )


def initial_of(post: Post) -> dict[str, Any]:
    """Return what the form shows of a stored message."""
    picture = post.pictures.select_related("asset").first()
    targets = {target.account_id: target.text for target in post.targets.all()}
    shown = {True: "yes", False: "no"}.get(picture.asset.shows_people) if picture else None  # type: ignore[arg-type]
    return {
        "text": post.text,
        "category": post.category,
        "other_reason": post.other_reason,
        "other_route": post.other_route,
        "link": post.link,
        "accounts": list(targets),
        "kept_picture": picture.asset.sha256 if picture else "",
        "alt_text": picture.alt_text if picture else "",
        "shows_people": shown,
        "when": "later" if post.send_at else "now",
        "send_at": post.send_at,
        **{f"{OWN_TEXT_PREFIX}{pk}": text for pk, text in targets.items()},
    }


class ReasonForm(GovukForm):
    """One reason, for an act that must be accounted for."""

    reason = forms.CharField(label="Why?", max_length=500, widget=forms.Textarea(attrs={"rows": 3}))


class ReviewForm(GovukForm):
    """A second person's decision about the content that they were shown."""

    decision = forms.ChoiceField(
        label="What do you decide?",
        choices=(("approve", "I agree: it may go out"), ("reject", "It may not go out like this")),
        widget=forms.RadioSelect,
    )
    note = forms.CharField(
        label="A word to the author",
        help_text="Needed when you do not agree: say what to change.",
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    content_hash = forms.CharField(widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        """A refusal needs its reason."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("decision") == "reject" and not cleaned.get("note", "").strip():
            self.add_error("note", "Say what the author should change")
        return cleaned


class WhenForm(GovukForm):
    """Another time for a message."""

    send_at = MomentField(label="New day and time")
