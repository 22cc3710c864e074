"""Forms in the manner of GOV.UK: `GovukForm` gives each field its classes, ids and words.

`pages/components/field.html` renders one field, `error_summary.html` what is wrong with the form.
Buttons are never disabled and the browser checks nothing: what is missing is said in words, in
the error summary and beside the field.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from django import forms
from django.forms.boundfield import BoundField
from django.utils.safestring import SafeString

from oyez.lib.complaint import Complaint
from oyez.pages.date_fields import DayWidget, MomentWidget

_KINDS: tuple[tuple[type[forms.Widget], str, str], ...] = (
    (MomentWidget, "moment", ""),
    (DayWidget, "day", ""),
    (forms.CheckboxSelectMultiple, "checkboxes", "govuk-checkboxes__input"),
    (forms.RadioSelect, "radios", "govuk-radios__input"),
    (forms.CheckboxInput, "checkbox", "govuk-checkboxes__input"),
    (forms.Select, "select", "govuk-select"),
    (forms.Textarea, "textarea", "govuk-textarea"),
    (forms.FileInput, "file", "govuk-file-upload"),
    (forms.HiddenInput, "", ""),
    (forms.widgets.Input, "input", "govuk-input"),
)

_NO_WORDS = "---------"


@dataclass(frozen=True)
class Option:
    """One radio or checkbox of a field: its tag, and the words that belong to it."""

    tag: SafeString
    id: str
    label: str
    hint: str
    hint_id: str


class GovukBoundField(BoundField):
    """A field with what its component needs: `kind`, `options`, `target_id`."""

    @property
    def kind(self) -> str:
        """Say which component renders it: input, select, radios, moment …; "" for others."""
        return self._kind_and_class[0]

    @property
    def _kind_and_class(self) -> tuple[str, str]:
        for widget, kind, css in _KINDS:
            if isinstance(self.field.widget, widget):
                return kind, css
        return "", ""

    @property
    def target_id(self) -> str:
        """The id that a link in the error summary leads to: the first thing one can type into."""
        if self.kind in {"radios", "checkboxes"}:
            return f"{self.auto_id}_0"
        if self.kind in {"day", "moment"}:
            return f"{self.auto_id}_day"
        return str(self.auto_id)

    @property
    def options(self) -> list[Option]:
        """The radios or checkboxes in order, with the hints that the form gives for them."""
        hints = getattr(self.form, "option_hints", {}).get(self.name, {})
        found = []
        for widget in self.subwidgets:
            name = str(widget.data["attrs"].get("id", ""))
            hint = str(hints.get(str(widget.data["value"]), ""))
            if hint:
                widget.data["attrs"]["aria-describedby"] = f"{name}_hint"
            found.append(Option(widget.tag(), name, widget.choice_label, hint, f"{name}_hint"))
        return found

    def build_widget_attrs(
        self, attrs: dict[str, Any], widget: forms.Widget | None = None
    ) -> dict[str, Any]:
        built: dict[str, Any] = super().build_widget_attrs(attrs, widget)
        kind, css = self._kind_and_class
        wrong = (
            f" {css}--error"
            if self.errors and kind in {"input", "select", "textarea", "file"}
            else ""
        )
        own = self.field.widget.attrs.get("class", "")
        if classes := f"{css}{wrong} {own}".strip():
            built["class"] = classes
        return built


class GovukForm(forms.Form):
    """A form whose fields `field.html` can render.

    `option_hints` maps a field's name to hints by the option's value.
    """

    bound_field_class = GovukBoundField
    use_required_attribute = False
    option_hints: ClassVar[Mapping[str, Mapping[str, str]]] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            label = field.label or name.replace("_", " ").capitalize()
            if str(field.error_messages.get("required")) == str(
                forms.Field.default_error_messages["required"]
            ):
                field.error_messages["required"] = missing(str(label), field)
            if isinstance(field, forms.ModelChoiceField) and field.empty_label == _NO_WORDS:
                field.empty_label = "Choose" if field.required else "None"

    def complain(self, complaint: Complaint, field: str | None = None) -> None:
        """Show a complaint of a service beside `field`, or at the head of the form."""
        self.add_error(field, str(complaint))


def missing(label: str, field: forms.Field) -> str:
    """Return what to say when a required field was left empty."""
    if isinstance(field.widget, forms.CheckboxInput):
        return f"Tick “{label}” if it is so"
    if label.endswith("?"):
        return f"Answer “{label}”"
    if isinstance(field.widget, (forms.Select, forms.RadioSelect, forms.CheckboxSelectMultiple)):
        return f"Make a choice under “{label}”"
    return f"Fill in “{label}”"


class WrittenField(forms.CharField):
    """What people write in a textarea.

    Line ends become LF and nothing is stripped, so that positions counted in it are those of the
    box on the screen. Only white space counts as empty.
    """

    widget = forms.Textarea

    def __init__(self, **kwargs: Any) -> None:
        kwargs["strip"] = False
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> str:
        """Return the text with LF line ends, "" where there is only white space."""
        text = str(super().to_python(value) or "").replace("\r\n", "\n").replace("\r", "\n")
        return text if text.strip() else ""


@dataclass(frozen=True)
class ErrorRow:
    """A line of the error summary; `target` is the id to lead to, "" where there is none."""

    text: str
    target: str


def error_rows(
    form: forms.BaseForm | None, page_errors: Iterable[tuple[str, str]] = ()
) -> list[ErrorRow]:
    """Return the lines of the error summary, in the order of the fields."""
    rows = [ErrorRow(str(text), target) for text, target in page_errors]
    if form is None or not form.is_bound:
        return rows
    rows += [ErrorRow(str(error), "") for error in form.non_field_errors()]
    for field in form:
        target = getattr(field, "target_id", field.auto_id)
        rows += [ErrorRow(str(error), "" if field.is_hidden else target) for error in field.errors]
    return rows
