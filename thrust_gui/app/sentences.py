"""What was done by hand, in a sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message
from thrust_gui.domain.revision import minute_of

if TYPE_CHECKING:
    from thrust_gui.app.transfer import BatchRecord
    from thrust_gui.domain.records import SetRecord, WorkoutRecord

    Pair = tuple[WorkoutRecord | None, WorkoutRecord | None]

HOUR_MINUTES: Final = 60


def sentence_for(pairs: list[Pair]) -> Message:
    """What was done to workouts, as exactly as one short sentence can say it."""
    if len(pairs) == 1:
        return _of_one(*pairs[0])
    count: dict[str, int] = {"count": len(pairs)}
    if all(new is None for _, new in pairs):
        return Message(QT_TRANSLATE_NOOP("messages", "{count} workouts deleted"), count)
    moves = {_days(old, new) for old, new in pairs}
    if moves == {0}:
        return Message(QT_TRANSLATE_NOOP("messages", "Band of {count} workouts changed"), count)
    by = moves.pop()
    if by > 0:
        words = QT_TRANSLATE_NOOP("messages", "{count} workouts moved later, by days: {days}")
    else:
        words = QT_TRANSLATE_NOOP("messages", "{count} workouts moved earlier, by days: {days}")
    return Message(words, {**count, "days": abs(by)})


def imported(batch: BatchRecord) -> Message:
    """That an import was made."""
    values: dict[str, str | int] = {"file": _file(batch), "count": batch.sets}
    match batch.sets:
        case 0:
            return Message(QT_TRANSLATE_NOOP("messages", "{file} imported"), values)
        case 1:
            return Message(QT_TRANSLATE_NOOP("messages", "1 set from {file} imported"), values)
        case _:
            words = QT_TRANSLATE_NOOP("messages", "{count} sets from {file} imported")
            return Message(words, values)


def turned(batch: BatchRecord) -> Message:
    """That an import is taken back, or put back where it was."""
    if batch.deleted:
        words = QT_TRANSLATE_NOOP("messages", "Import of {file} put back")
    else:
        words = QT_TRANSLATE_NOOP("messages", "Import of {file} taken back")
    return Message(words, {"file": _file(batch)})


def _file(batch: BatchRecord) -> str:
    return batch.info.source or "–"


def _of_one(old: WorkoutRecord | None, new: WorkoutRecord | None) -> Message:
    if new is None:
        return _dated(QT_TRANSLATE_NOOP("messages", "Workout of {date} deleted"), old)
    if old is None:
        return _dated(QT_TRANSLATE_NOOP("messages", "Workout of {date} added"), new)
    sets, own = old.sets != new.sets, replace(old, sets=()) != replace(new, sets=())
    if own and old.local_date != new.local_date and _same_sets(old, new) and old.note == new.note:
        return Message(
            QT_TRANSLATE_NOOP("messages", "Workout of {date} moved to {day}"),
            {"date": old.local_date, "day": new.local_date},
        )
    if own and not sets:
        return _dated(QT_TRANSLATE_NOOP("messages", "Note of {date} changed"), old)
    if own and old.note == new.note and old.local_date == new.local_date and _same_sets(old, new):
        return Message(
            QT_TRANSLATE_NOOP("messages", "Workout of {date} now began at {time}"),
            {"date": old.local_date, "time": _time(new)},
        )
    return (None if own else _of_sets(old, new)) or _dated(
        QT_TRANSLATE_NOOP("messages", "Workout of {date} changed"), old
    )


def _of_sets(old: WorkoutRecord, new: WorkoutRecord) -> Message | None:
    """Where one set was added, taken away or changed, or one thing in all: say which."""
    before, after = ({each.id: each for each in one.sets} for one in (old, new))
    gone = [each for each in old.sets if each.id not in after]
    came = [each for each in new.sets if each.id not in before]
    changed = [(before[each.id], each) for each in new.sets if each.id in before]
    changed = [(one, other) for one, other in changed if one != other]
    match gone, came, changed:
        case [one], [], []:
            template = QT_TRANSLATE_NOOP("messages", "Set {ordinal} of {date} deleted")
            return _dated(template, old, ordinal=one.ordinal)
        case [], [one], []:
            template = QT_TRANSLATE_NOOP("messages", "Set {ordinal} of {date} added")
            return _dated(template, old, ordinal=one.ordinal)
        case [], [], [(one, other)]:
            return _of_set(old, one, other)
        case _:
            return None


def _of_set(workout: WorkoutRecord, old: SetRecord, new: SetRecord) -> Message | None:
    single = len(workout.sets) == 1
    what: list[tuple[str, str, object, object]] = [
        (
            QT_TRANSLATE_NOOP("messages", "Effort on {date} changed from {old} to {new}"),
            QT_TRANSLATE_NOOP(
                "messages", "Effort of set {ordinal} on {date} changed from {old} to {new}"
            ),
            old.effort,
            new.effort,
        ),
        (
            QT_TRANSLATE_NOOP("messages", "Reps on {date} changed from {old} to {new}"),
            QT_TRANSLATE_NOOP(
                "messages", "Reps of set {ordinal} on {date} changed from {old} to {new}"
            ),
            old.completed_reps,
            new.completed_reps,
        ),
        (
            QT_TRANSLATE_NOOP("messages", "Tempo on {date} changed from {old} to {new}"),
            QT_TRANSLATE_NOOP(
                "messages", "Tempo of set {ordinal} on {date} changed from {old} to {new}"
            ),
            old.tempo,
            new.tempo,
        ),
    ]
    values = [entry for entry in what if entry[2] != entry[3]]
    banded = (old.band, old.rigging) != (new.band, new.rigging)
    noted = old.note != new.note
    if len(values) == 1 and not banded and not noted:
        ((alone, of_several, was, now),) = values
        template = alone if single else of_several
        return _dated(template, workout, ordinal=old.ordinal, old=_said(was), new=_said(now))
    if values or banded == noted:
        template = QT_TRANSLATE_NOOP("messages", "Set {ordinal} of {date} changed")
    elif banded:
        template = QT_TRANSLATE_NOOP("messages", "Band of set {ordinal} on {date} changed")
    else:
        template = QT_TRANSLATE_NOOP("messages", "Note of set {ordinal} on {date} changed")
    return _dated(template, workout, ordinal=old.ordinal)


def _dated(template: str, workout: WorkoutRecord | None, **values: str | int) -> Message:
    assert workout is not None  # noqa: S101 - a pair has at least one of the two
    return Message(template, {"date": workout.local_date, **values})


def _said(value: object) -> str:
    """A number as lifters write it; a dash for none."""
    if value is None:
        return "–"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _days(old: WorkoutRecord | None, new: WorkoutRecord | None) -> int:
    return (new.local_date - old.local_date).days if old and new else 0


def _same_sets(old: WorkoutRecord, new: WorkoutRecord) -> bool:
    """Whether the sets differ in nothing but when they began."""
    one, other = (
        tuple(replace(each, started_at=0) for each in workout.sets) for workout in (old, new)
    )
    return one == other


def _time(workout: WorkoutRecord) -> str:
    hour, minute = divmod(minute_of(workout), HOUR_MINUTES)
    return f"{hour:02}:{minute:02}"
