"""What the export page shows, from what was chosen and what the log holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from thrust_gui.app.carrier import Dates, Reach, dates_of, workouts_in
from thrust_gui.app.transfer import ExportFormat
from thrust_gui.domain.message import QT_TRANSLATE_NOOP
from thrust_gui.ui.dates import day_month
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.domain.history import DayLine
    from thrust_gui.domain.message import Message

KINDS: Final = {
    ExportFormat.CSV: (
        QT_TRANSLATE_NOOP("export", "CSV, for spreadsheets"),
        QT_TRANSLATE_NOOP(
            "export",
            "A table with a row for each set. Thrust can read it back. What you measured of your "
            "bands is in JSON alone.",
        ),
    ),
    ExportFormat.JSON: (
        QT_TRANSLATE_NOOP("export", "JSON, for keeping and moving"),
        QT_TRANSLATE_NOOP(
            "export", "Everything, each repetition and your bands. Thrust restores the log from it."
        ),
    ),
    ExportFormat.FIT: (
        QT_TRANSLATE_NOOP("export", "FIT, for Garmin and the like"),
        QT_TRANSLATE_NOOP(
            "export", "Sets, repetitions and times. FIT has no place for bands and effort."
        ),
    ),
}
"""Each format: its name and what it is for."""
REACHES: Final = {
    Reach.ALL: QT_TRANSLATE_NOOP("export", "All"),
    Reach.YEAR: QT_TRANSLATE_NOOP("export", "This year"),
    Reach.WEEKS: QT_TRANSLATE_NOOP("export", "16 weeks"),
    Reach.DATES: QT_TRANSLATE_NOOP("export", "From – to"),
}

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportInputs:
    """What is known.

    Attributes:
        typed: the dates in the two fields; None where one of them holds no date.
        days: those with a workout, newest first; None while the log is read.
        problem: why it was not written.
        share: how much is written, 0-1000.
    """

    today: date
    first_weekday: int = 0
    kind: ExportFormat = ExportFormat.CSV
    reach: Reach = Reach.ALL
    typed: Dates | None = field(default_factory=Dates)
    days: tuple[DayLine, ...] | None = None
    writing: bool = False
    problem: Message | None = None
    wrong: bool = False
    share: int = 0

    @property
    def dates(self) -> Dates | None:
        """The dates that are to be written; None where what was typed is none."""
        if self.reach is Reach.DATES and self.typed is None:
            return None
        return dates_of(self.reach, self.today, self.first_weekday, self.typed or Dates())

    @property
    def file_name(self) -> str:
        """A name for the file."""
        return f"thrust-{self.today.isoformat()}.{self.kind}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportProps:
    """What the page shows.

    Attributes:
        asks_dates: whether the two fields are shown.
        amount: how many workouts that comes to, and of when.
        said: a sentence beside the buttons; `wrong` where it says what is in the way.
    """

    asks_dates: bool
    amount: str
    said: str
    wrong: bool
    can_act: bool
    working: bool
    share: int


def derive_export(inputs: ExportInputs, locale: QLocale) -> ExportProps:
    """What the page shows."""
    dates, days = inputs.dates, inputs.days
    count = workouts_in(days, dates) if days and dates else 0
    return ExportProps(
        asks_dates=inputs.reach is Reach.DATES,
        amount=_amount(inputs, count, locale),
        said=_said(inputs),
        wrong=inputs.wrong or (dates is not None and dates.last < dates.first) or dates is None,
        can_act=count > 0 and not inputs.writing,
        working=inputs.writing,
        share=inputs.share,
    )


def _amount(inputs: ExportInputs, count: int, locale: QLocale) -> str:
    dates, days = inputs.dates, inputs.days
    if days is None:
        return translate("export", "Counting…")
    if not days:
        return translate("export", "There is no workout in the log yet.")
    if dates is None or not count:
        return translate("export", "No workout lies in these dates.")
    inside = [each.day for each in days if dates.hold(each.day)]
    first, last = (day_month(each, locale, year=True) for each in (inside[-1], inside[0]))
    workouts = translate("export", "%n workout(s)", "", count)
    return f"{workouts}, {first}" if first == last else f"{workouts}, {first} – {last}"


def _said(inputs: ExportInputs) -> str:
    dates = inputs.dates
    if inputs.writing:
        return translate("export", "Writing. Stopping leaves no file.")
    if inputs.problem:
        return say(inputs.problem)
    if dates is None:
        return translate("export", "Write both dates like the one that stood there.")
    if dates.last < dates.first:
        return translate("export", "The last day is before the first. Change one of them.")
    return translate("export", "You choose the place and the name next.")
