"""`stats`: weekly volume against the recommended frequency."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from thrust_gui.app.review import Review, WeeksAnswer
from thrust_gui.domain.frequency import RECOMMENDED, over
from thrust_gui.domain.units import clock_text

if TYPE_CHECKING:
    from thrust_gui.cli.tools import Tools

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def run(tools: Tools, *, weeks: int, as_json: bool) -> str:
    """The report for the terminal, or as JSON."""
    first_weekday = tools.first_weekday()
    with tools.log() as log:
        answer = Review(log, tools.clock).weeks(weeks, first_weekday)
    return _json(answer, first_weekday) if as_json else _table(answer)


def _json(answer: WeeksAnswer, first_weekday: int) -> str:
    least, most = RECOMMENDED
    return json.dumps(
        {
            "week_start": WEEKDAYS[first_weekday],
            "recommended": {"min": least, "max": most},
            "weeks": [
                {
                    "start": week.start.isoformat(),
                    "sessions": week.sessions,
                    "sets": week.sets,
                    "reps": week.reps,
                    "tut_s": week.tut_ms / 1000,
                    "hold_s": week.hold_ms / 1000,
                    "over": over(week),
                    "adjacent_days": [day.isoformat() for day in answer.adjacent_in(week)],
                }
                for week in answer.weeks
            ],
        }
    )


def _table(answer: WeeksAnswer) -> str:
    least, most = RECOMMENDED
    lines = [
        f"{'Week of':<12}{'Sessions':>9}{'Sets':>6}{'Reps':>6}{'Tension':>10}{'Hold':>9}  Note"
    ]
    for week in answer.weeks:
        times = (clock_text(ms // 1000) for ms in (week.tut_ms, week.hold_ms))
        tension, hold = times if week.timed else ("–", "–")
        notes = [f"over {most} sessions"] if over(week) else []
        notes += [f"no rest day before {day:%a %d %b}" for day in answer.adjacent_in(week)]
        lines.append(
            f"{week.start.isoformat():<12}{week.sessions:>9}{week.sets:>6}{week.reps:>6}"
            f"{tension:>10}{hold:>9}  {', '.join(notes)}".rstrip()
        )
    lines.append(f"Recommended: at most {least}–{most} sessions a week, a rest day between.")
    return "\n".join(lines)
