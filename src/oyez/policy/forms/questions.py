"""The form of a question of the quiz."""

from typing import Any

from django import forms

from oyez.pages.forms import GovukForm, WrittenField
from oyez.policy.models import Question
from oyez.policy.quiz.sheet import MOST
from oyez.policy.services import QuestionFacts

_PLACES = range(1, MOST + 1)


class QuestionForm(GovukForm):
    """A question with its clause, two to five answers, the right one, and why it is right."""

    clause = forms.ChoiceField(label="Which clause does it belong to?")
    text = WrittenField(
        label="Question",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Write the question"},
    )

    def __init__(self, *args: Any, clauses: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["clause"].choices = clauses  # type: ignore[attr-defined]
        for place in _PLACES:
            self.fields[f"option_{place}"] = forms.CharField(
                label=f"Answer {place}",
                max_length=500,
                required=place <= 2,  # noqa: PLR2004  (the fewest)
                help_text="" if place <= 2 else "May be left empty.",  # noqa: PLR2004
                error_messages={"required": f"Write answer {place}"},
            )
        self.fields["right"] = forms.TypedChoiceField(
            label="Which answer is right?",
            choices=[(place, f"Answer {place}") for place in _PLACES],
            coerce=int,
            widget=forms.RadioSelect,
            error_messages={"required": "Say which answer is right"},
        )
        self.fields["explanation"] = WrittenField(
            label="Why is it right?",
            help_text="Whoever answers wrongly reads this, with the clause.",
            max_length=1000,
            widget=forms.Textarea(attrs={"rows": 3}),
            error_messages={"required": "Explain the right answer"},
        )

    def clean(self) -> dict[str, Any]:
        """Refuse an answer that is called right and empty, and a gap between answers."""
        given: dict[str, Any] = super().clean() or self.cleaned_data
        options = [given.get(f"option_{place}", "").strip() for place in _PLACES]
        filled = [place for place, option in zip(_PLACES, options, strict=True) if option]
        if filled and filled != list(range(1, len(filled) + 1)):
            self.add_error(f"option_{filled[-1]}", "Leave no answer empty before this one")
        elif (right := given.get("right")) and right > len(filled):
            self.add_error("right", f"Answer {right} is empty, so it cannot be the right one")
        return given

    def facts(self) -> QuestionFacts:
        """Return what a valid form says."""
        given = self.cleaned_data
        options = (given.get(f"option_{place}", "").strip() for place in _PLACES)
        return QuestionFacts(
            clause=given["clause"],
            text=given["text"],
            options=tuple(option for option in options if option),
            right=given["right"] - 1,
            explanation=given["explanation"],
        )


def question_initial(question: Question) -> dict[str, Any]:
    """Return what stands in the boxes for a question."""
    options = {f"option_{place}": text for place, text in enumerate(question.options, start=1)}
    return {
        "clause": question.clause_code,
        "text": question.text,
        "right": question.right + 1,
        "explanation": question.explanation,
        **options,
    }
