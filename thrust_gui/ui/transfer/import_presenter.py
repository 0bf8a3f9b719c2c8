"""What the import page shows, from what is known of a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from thrust_gui.app.transfer import ImportChoices, WeightUnit
from thrust_gui.ui.dates import day_month
from thrust_gui.ui.formats import format_words
from thrust_gui.ui.text import UNKNOWN, say
from thrust_gui.ui.transfer.rows import Row
from thrust_gui.ui.widgets.fact_rows import Fact

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.app.transfer import ExerciseFound, ImportPreview, Skipped
    from thrust_gui.domain.message import Message

translate = QCoreApplication.translate


class Stage(Enum):
    """How far it is with a file."""

    LOOKING = auto()
    FOUND = auto()
    ADDING = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportInputs:
    """What is known.

    Attributes:
        file: its name.
        left: how many more files wait.
        preview: what was found last; it stays while other choices are tried.
        exercises: what the file has, as the first look found it.
        choices: what the lifter decided.
        asks_unit: whether any look asked for the unit.
        problem: why it cannot be read or added.
        share: how much of the work is done, 0-1000.
    """

    stage: Stage = Stage.LOOKING
    file: str = ""
    left: int = 0
    preview: ImportPreview | None = None
    exercises: tuple[ExerciseFound, ...] = ()
    choices: ImportChoices = field(default_factory=ImportChoices)
    asks_unit: bool = False
    problem: Message | None = None
    share: int = 0

    @property
    def unreadable(self) -> bool:
        """Whether nothing can come of this file."""
        return self.stage is Stage.REFUSED and self.preview is None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportProps:
    """What the page shows.

    Attributes:
        origin: which program wrote it, how long it is, and which dates would be added.
        facts: what importing it would come to.
        unit: the key of the chosen unit; None where it is not asked.
        exercises: with ticks; `skipped`: what is left out and why, to be shown row by row.
        unreadable: why the file cannot be read, or nothing.
        said: a sentence beside the buttons; `wrong` where it says what is in the way.
        action: what the main button says, and whether it can be pressed.
        working: whether the bar and Stop are shown.
    """

    file: str
    origin: str
    facts: tuple[Fact, ...]
    unit: str | None
    exercises: tuple[Row, ...]
    skipped: tuple[Skipped, ...]
    unreadable: str
    said: str
    wrong: bool
    action: str
    can_act: bool
    can_choose: bool
    working: bool
    share: int
    more: str
    known: bool


def derive_import(inputs: ImportInputs, locale: QLocale) -> ImportProps:
    """What the page shows."""
    preview, stage = inputs.preview, inputs.stage
    unreadable = inputs.unreadable
    taken = preview.taken if preview else 0
    asked = inputs.asks_unit and preview is not None
    return ImportProps(
        file=inputs.file,
        origin=_origin(preview, locale) if preview else "",
        facts=_facts(inputs, preview, locale) if preview else (),
        unit=(inputs.choices.unit or "") if asked else None,
        exercises=tuple(_exercise(each, inputs.choices) for each in inputs.exercises),
        skipped=preview.skipped if preview else (),
        unreadable=say(inputs.problem) if unreadable and inputs.problem else "",
        said="" if unreadable else _said(inputs),
        wrong=stage is Stage.REFUSED,
        action=_action(inputs, taken),
        can_act=unreadable or (stage in (Stage.FOUND, Stage.REFUSED) and taken > 0),
        can_choose=stage is not Stage.ADDING and not unreadable,
        working=stage is Stage.ADDING or (stage is Stage.LOOKING and preview is None),
        share=inputs.share,
        more=translate("import", "Skip, %n more file(s)", "", inputs.left) if inputs.left else "",
        known=preview is not None,
    )


def ticked(exercises: tuple[ExerciseFound, ...], choices: ImportChoices) -> frozenset[str]:
    """The names that are taken; unless chosen otherwise those of the movements of the guide."""
    if choices.exercises is not None:
        return choices.exercises
    return frozenset(each.name for each in exercises if each.ticked)


def turned(
    exercises: tuple[ExerciseFound, ...], choices: ImportChoices, name: str
) -> ImportChoices:
    """The choices with one exercise ticked that was not, or the other way round."""
    return ImportChoices(choices.unit, ticked(exercises, choices) ^ {name})


def with_unit(choices: ImportChoices, key: str) -> ImportChoices:
    """The choices with another unit; nothing for none."""
    return ImportChoices(WeightUnit(key) if key else None, choices.exercises)


def skipped_row(skipped: Skipped) -> Row:
    """A row that is left out: why, and which."""
    number = translate("import", "Row {number}").format(number=skipped.row)
    why = say(skipped.why)
    return Row(why[:1].upper() + why[1:], number)


def _exercise(found: ExerciseFound, choices: ImportChoices) -> Row:
    sets = translate("import", "%n set(s)", "", found.sets)
    taken = found.name in ticked((found,), choices)
    return Row(found.name or UNKNOWN, sets, ticked=taken)


def _origin(preview: ImportPreview, locale: QLocale) -> str:
    parts = [
        translate("import", "Written by {program}").format(program=format_words(preview.format)),
        translate("import", "%n row(s)", "", preview.rows),
    ]
    if preview.first and preview.last:
        dates = _dates(preview.first, preview.last, locale)
        parts.append(translate("import", "new sets of {dates}").format(dates=dates))
    return " · ".join(parts)


def _facts(inputs: ImportInputs, preview: ImportPreview, locale: QLocale) -> tuple[Fact, ...]:
    taught = sum(each.sets for each in inputs.exercises if each.taught)
    of_guide = ((translate("import", "Hip thrusts and the like"), taught),)
    return tuple(
        Fact(label, locale.toString(number))
        for label, number in (
            *(of_guide if inputs.exercises else ()),
            (translate("import", "New sets"), preview.taken),
            (translate("import", "New workouts"), preview.workouts),
            (translate("import", "Sets in the log already"), preview.duplicates),
            (translate("import", "Rows left out"), len(preview.skipped)),
        )
    )


def _dates(first: date, last: date, locale: QLocale) -> str:
    one, other = (day_month(each, locale, year=True) for each in (first, last))
    return one if first == last else f"{one} – {other}"


def _action(inputs: ImportInputs, taken: int) -> str:
    if inputs.unreadable:
        return translate("import", "Choose another file…")
    if taken:
        return translate("import", "Import %n set(s)", "", taken)
    return translate("import", "Import")


def _said(inputs: ImportInputs) -> str:
    if inputs.problem:
        return say(inputs.problem)
    if inputs.stage is Stage.ADDING:
        return translate("import", "Adding to the log. Stopping leaves it as it was.")
    if inputs.preview is None:
        reading = inputs.stage is Stage.LOOKING
        return translate("import", "Reading the file…") if reading else ""
    return _of_preview(inputs.preview)


def _of_preview(preview: ImportPreview) -> str:
    if preview.taken:
        return translate("import", "It can be taken back whole.")
    if preview.duplicates:
        return translate(
            "import",
            "All %n set(s) are in the log already. There is nothing to add.",
            "",
            preview.duplicates,
        )
    if preview.exercises:
        return translate(
            "import", "None of its exercises is a hip thrust by name. Tick what you want."
        )
    return translate("import", "There is no set in this file that could be added.")
