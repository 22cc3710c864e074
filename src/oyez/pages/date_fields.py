"""Dates and moments in the boxes of GOV.UK: day, month, year, and a time as people write it."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError

from oyez.lib.complaint import Complaint
from oyez.lib.uk_time import local, parse_date, parse_local, parse_time, say_time

_BOXES = {"day": ("Day", "2"), "month": ("Month", "2"), "year": ("Year", "4")}


class DayWidget(forms.Widget):
    """Three boxes named `name_day`, `name_month` and `name_year`."""

    template_name = "pages/widgets/boxes.html"
    use_fieldset = True
    boxes: Mapping[str, tuple[str, str]] = _BOXES

    def parts(self, value: Any) -> list[str]:
        """Return what stands in the boxes for a value, or for what was typed."""
        if isinstance(value, date):
            return [str(value.day), str(value.month), str(value.year)]
        return [str(part) for part in value or [""] * len(self.boxes)]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(name, None, attrs)
        prefix = context["widget"]["attrs"].get("id", f"id_{name}")
        context["boxes"] = [
            {"name": f"{name}_{box}", "id": f"{prefix}_{box}", "label": label, "width": width, "value": typed}
            for (box, (label, width)), typed in zip(self.boxes.items(), self.parts(value), strict=True)
        ]  # fmt: skip
        context["wrong"] = context["widget"]["attrs"].get("aria-invalid") == "true"
        context["widget_id"] = prefix
        return context

    def value_from_datadict(
        self, data: Mapping[str, Any], files: object, name: str
    ) -> Sequence[str] | None:
        del files
        typed = [str(data.get(f"{name}_{box}", "")).strip() for box in self.boxes]
        return typed if any(typed) else None

    def value_omitted_from_data(self, data: Mapping[str, Any], files: object, name: str) -> bool:
        del files
        return not any(f"{name}_{box}" in data for box in self.boxes)


class MomentWidget(DayWidget):
    """Four boxes: the three of a day, and `name_time`."""

    boxes = {**_BOXES, "time": ("Time, like 8am", "5")}

    def parts(self, value: Any) -> list[str]:
        if isinstance(value, datetime):
            here = local(value)
            return [*super().parts(here.date()), say_time(here.time())]
        return super().parts(value)


class DayField(forms.Field):
    """A date; its value is a `date`, or None where it may be left empty."""

    widget = DayWidget

    def to_python(self, value: Any) -> date | None:
        """Read the three boxes; a `Complaint` about them becomes the field's error."""
        if not value:
            return None
        try:
            return parse_date(*value)
        except Complaint as complaint:
            raise ValidationError(str(complaint)) from None

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Say whether the boxes now hold something else."""
        boxes = cast("DayWidget", self.widget)
        return boxes.parts(initial) != boxes.parts(data)


class MomentField(DayField):
    """A date and a time in London; its value is an aware `datetime` in UTC, or None.

    The hour that does not exist in spring is refused in words, of the hour that comes twice in
    autumn the first is taken (`oyez.lib.uk_time`).
    """

    widget = MomentWidget

    def to_python(self, value: Any) -> datetime | None:
        """Read the four boxes and say everything that is wrong with them at once."""
        if not value:
            return None
        day, day_error = _tried(lambda: parse_date(*value[:3]))
        clock, clock_error = _tried(lambda: _given_time(value[3]))
        if day is None or clock is None:
            raise ValidationError([text for text in (day_error, clock_error) if text])
        try:
            return parse_local(day, clock)
        except Complaint as complaint:
            raise ValidationError(str(complaint)) from None


def _given_time(text: str) -> time:
    if not text:
        raise Complaint("The time is missing. Write a time like 8am, 8:30am, 20:30 or noon.")
    return parse_time(text)


def _tried(read: Any) -> tuple[Any, str]:
    try:
        return read(), ""
    except Complaint as complaint:
        return None, str(complaint)
