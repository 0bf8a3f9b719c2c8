"""Each trend in a line of words, and what is missing from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.ui.progress.trends.names import gear_name, work_name
from thrust_gui.ui.progress.trends.periods import period_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QLocale

    from thrust_gui.app.trends import TrendsAnswer
    from thrust_gui.domain.trends import Gear, Holds, Phases, Series, Work

translate = QCoreApplication.translate


def best(
    answer: TrendsAnswer,
    every: Sequence[Series[Gear]],
    shown: Sequence[Series[Gear]],
    locale: QLocale,
) -> str:
    """The most repetitions with the gear that has the most sets, and how it began."""
    if not shown:
        return _no_set(answer)
    line = shown[0]
    at, most = max(line.known, key=lambda each: each[1])
    said = translate("Progress", "{gear}: {reps} at most ({when}).").format(
        gear=gear_name(line.key, answer.bands),
        reps=translate("Progress", "%Ln repetition(s)", None, round(most)),
        when=period_name(answer, answer.starts[at], locale),
    )
    return _joined(said, _left_out(len(every), len(shown)))


def effort(
    answer: TrendsAnswer,
    every: Sequence[Series[Work]],
    shown: Sequence[Series[Work]],
    locale: QLocale,
) -> str:
    """How the effort of the work with the most rated sets went, and how many sets were rated."""
    sets = sum(each.sets for each in answer.sums)
    if not sets:
        return _no_set(answer)
    rated = sum(each.rated for each in answer.sums)
    if not rated:
        return translate(
            "Progress", "No effort was rated in this time. It can be rated in the rest after a set."
        )
    if not shown:
        return translate("Progress", "Of the sets that were rated the tempo is not known.")
    line = shown[0]
    (first, begun), (last, now) = line.known[0], line.known[-1]
    name = work_name(line.key, answer.bands)
    if first == last:
        said = translate("Progress", "{work}: RPE {now} ({when}).").format(
            work=name,
            now=locale.toString(now, "f", 1),
            when=period_name(answer, answer.starts[last], locale),
        )
    else:
        said = translate("Progress", "{work}: RPE {begun} ({first}), then {now} ({last}).").format(
            work=name,
            begun=locale.toString(begun, "f", 1),
            first=period_name(answer, answer.starts[first], locale),
            now=locale.toString(now, "f", 1),
            last=period_name(answer, answer.starts[last], locale),
        )
    how_many = translate("Progress", "Rated: {rated} of %Ln set(s).", None, sets).format(
        rated=locale.toString(rated)
    )
    return _joined(said, how_many, _left_out(len(every), len(shown)))


def hold(answer: TrendsAnswer, found: Holds, locale: QLocale) -> str:
    """What was held of what was planned, at least and at most."""
    known = [share for share in found.shares if share is not None]
    sets = sum(each.sets for each in answer.sums)
    if not sets:
        return _no_set(answer)
    if not known:
        return translate(
            "Progress", "Of no set in this time are both a planned hold and its length known."
        )
    least, most = round(min(known)), round(max(known))
    said = (
        translate("Progress", "Held {least} % of the planned time.")
        if least == most
        else translate("Progress", "Held {least}–{most} % of the planned time.")
    ).format(least=locale.toString(least), most=locale.toString(most))
    missing = sets - found.sets
    return _joined(
        said,
        translate(
            "Progress", "Left out: %Ln set(s) without a planned hold or known times.", None, missing
        )
        if missing
        else "",
    )


def phases(answer: TrendsAnswer, found: Phases, locale: QLocale) -> str:
    """The newest mean repetition, and how it is known."""
    sets = sum(each.sets for each in answer.sums)
    if not sets:
        return _no_set(answer)
    newest = [
        (lift, held, lower)
        for lift, held, lower in zip(found.lift, found.hold, found.lower, strict=True)
        if lift is not None and held is not None and lower is not None
    ]
    if not newest:
        return translate("Progress", "Of no set in this time are both tempo and times known.")
    lift, held, lower = (locale.toString(each / 1000, "f", 1) for each in newest[-1])
    said = translate(
        "Progress",
        "Newest: lift {lift} s, hold {hold} s, lower {lower} s. "
        "Lift and lower are measured together and shared out by the tempo; in self-paced sets "
        "each is measured.",
    ).format(lift=lift, hold=held, lower=lower)
    missing = sets - found.sets
    return _joined(
        said,
        translate("Progress", "Left out: %Ln set(s) without tempo or times.", None, missing)
        if missing
        else "",
    )


def _no_set(answer: TrendsAnswer) -> str:
    if answer.first is None:
        return translate("Progress", "No workout in the log yet.")
    return translate("Progress", "No set in this time.")


def _left_out(every: int, shown: int) -> str:
    if every == shown:
        return ""
    return translate(
        "Progress", "The most frequent {shown} of %Ln kind(s) are shown.", None, every
    ).format(shown=shown)


def _joined(*sentences: str) -> str:
    return " ".join(each for each in sentences if each)
