"""Words for templates: times as people say them, findings where they stand."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django import forms, template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from oyez.checks.base import Effect
from oyez.lib.uk_time import local, say_date, say_moment, say_time
from oyez.pages.forms import ErrorRow, error_rows
from oyez.pages.highlight import TONES, WORDS, Spanned, effect_of, pieces

register = template.Library()
COLOURS = 12


@register.filter
def moment(value: datetime | None, now: datetime | None = None) -> str:
    """`{{ post.at|moment:request.now }}`: 9am today, 11:52pm on Sunday, 9am, Friday 4 December.

    Without `now` it is the whole date with its year; "" for None.
    """
    if value is None:
        return ""
    if now is None:
        return f"{say_time(value)}, {say_date(local(value).date())}"
    return say_moment(value, now)


@register.filter
def day(value: date | None, now: datetime | None = None) -> str:
    """`{{ nomination.start|day:request.now }}`: Friday 4 December, with the year if it is another.

    An aware instant is the day it is in London; "" for None.
    """
    if value is None:
        return ""
    date_only = local(value).date() if isinstance(value, datetime) else value
    return say_date(date_only, local(now).date() if now else None)


@register.filter
def clock(value: datetime | None) -> str:
    """`{{ post.at|clock }}`: 9am, 12:30pm, noon; "" for None."""
    return say_time(value) if value is not None else ""


@register.simple_tag
def when(value: datetime | None, now: datetime | None = None) -> SafeString:
    """`{% when post.at request.now %}`: the moment in words within a <time> for machines."""
    if value is None:
        return SafeString("")
    return format_html('<time datetime="{}">{}</time>', value.isoformat(), moment(value, now))


@register.filter
def marked(text: str, findings: Iterable[Spanned] | None = None) -> SafeString:
    """`{{ post.text|marked:findings }}`: the text, with what was found in <mark> where it stands."""
    return _marked(text, findings, "text")


@register.filter
def marked_alt(text: str, findings: Iterable[Spanned] | None = None) -> SafeString:
    """`{{ picture.alt_text|marked_alt:findings }}`: the same for the words with a picture."""
    return _marked(text, findings, "alt_text")


def _marked(text: str, findings: Iterable[Spanned] | None, field: str) -> SafeString:
    return format_html_join(
        "",
        "{}",
        (
            (format_html('<mark class="oz-mark-{}">{}</mark>', piece.tone, piece.text),)
            if piece.tone
            else (piece.text,)
            for piece in pieces(text, findings or (), field=field)
        ),
    )


@register.filter
def tone(effect: Effect | str) -> str:
    """Give the tone of an effect or of its word: stop, ask or tip."""
    return TONES[effect_of(effect)]


@register.filter
def effect_word(effect: Effect | str) -> str:
    """Give the word of an effect: inform, answer, review or block."""
    return effect_of(effect).word


@register.filter
def effect_says(effect: Effect | str) -> str:
    """Give what an effect does, as people say it: Stops this message."""
    return WORDS[effect_of(effect)]


@register.filter
def quoted(finding: Spanned, text: str) -> str:
    """`{{ finding|quoted:post.text }}`: the words that a finding means; "" where it has no place."""
    if finding.start is None or finding.end is None:
        return ""
    return text[finding.start : finding.end]


@register.filter
def colour_class(colour: Any) -> str:
    """Give the class of an account's colour: oz-colour-1 to oz-colour-12, 1 for anything else."""
    number = int(colour) if str(colour).isdecimal() else 1
    return f"oz-colour-{number if 1 <= number <= COLOURS else 1}"


@register.filter
def initial(name: str) -> str:
    """Give the letter that stands for a name, or ? for an empty one."""
    return next((sign.upper() for sign in str(name) if sign.isalnum()), "?")


@register.simple_tag
def error_summary(
    form: forms.BaseForm | None = None, page_errors: Iterable[tuple[str, str]] | None = None
) -> list[ErrorRow]:
    """Return the lines of the error summary, for error_summary.html."""
    return error_rows(form or None, page_errors or ())
