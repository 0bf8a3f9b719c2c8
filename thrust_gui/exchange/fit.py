"""FIT, the format of Garmin's devices and of what reads their files: strength sets.

One activity with a session for each workout. A set has its repetitions, its exercise and its time;
band, effort and forces have no place in the profile. Times are whole seconds since the end of 1989.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fit_tool.fit_file_builder import FitFileBuilder
from fit_tool.profile.messages.activity_message import ActivityMessage
from fit_tool.profile.messages.event_message import EventMessage
from fit_tool.profile.messages.file_creator_message import FileCreatorMessage
from fit_tool.profile.messages.file_id_message import FileIdMessage
from fit_tool.profile.messages.lap_message import LapMessage
from fit_tool.profile.messages.session_message import SessionMessage
from fit_tool.profile.messages.set_message import SetMessage
from fit_tool.profile.profile_type import (
    Activity,
    BandedExercisesExerciseName,
    Event,
    EventType,
    ExerciseCategory,
    FileType,
    HipRaiseExerciseName,
    Manufacturer,
    SetType,
    Sport,
    SubSport,
)

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.domain.plan import Variation
from thrust_gui.exchange.atomic import replacing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from fit_tool.data_message import DataMessage

    from thrust_gui.domain.records import LogContents, SetRecord, WorkoutRecord

EPOCH_MS: Final = 631_065_600_000
"""FIT counts from 1989-12-31 00:00 UTC, in 32 bits: until February 2126."""
LAST_MS: Final = EPOCH_MS + 0xFFFF_FFFE * 1000
MOST_REPS: Final = 0xFFFE
MOST_SETS: Final = 0xFFF
"""Message indices have twelve bits."""
NOTHING: Final = QT_TRANSLATE_NOOP(
    "messages", "There is no workout in these dates, so there is nothing to write."
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "messages", "FIT knows no dates before 1990 or after 2125: leave out the workout of {date}."
)
_HIP, _BANDS = ExerciseCategory.HIP_RAISE, ExerciseCategory.BANDED_EXERCISES
_EXERCISES: Final[dict[str, tuple[ExerciseCategory, int]]] = {
    Variation.BANDED_HIP_THRUST: (_HIP, HipRaiseExerciseName.WEIGHTED_HIP_RAISE.value),
    Variation.SINGLE_LEG: (_HIP, HipRaiseExerciseName.WEIGHTED_SINGLE_LEG_HIP_RAISE.value),
    Variation.FLOOR_BRIDGE: (_HIP, HipRaiseExerciseName.WEIGHTED_HIP_RAISE.value),
    Variation.STANDING: (_HIP, HipRaiseExerciseName.WEIGHTED_HIP_RAISE.value),
    Variation.BARBELL: (_HIP, HipRaiseExerciseName.BARBELL_HIP_THRUST_WITH_BENCH.value),
    Variation.GLUTE_BRIDGE: (_HIP, HipRaiseExerciseName.HIP_RAISE.value),
    Variation.SIDE_STEP: (_BANDS, BandedExercisesExerciseName.LATERAL_BAND_WALKS.value),
}
"""The nearest names that the profile has: it knows no band under the heels."""


def write(
    contents: LogContents, path: Path, told: Callable[[int], None] = lambda _done: None
) -> None:
    """Write the workouts that have a set, oldest first; `told` hears how many are done.

    Raises:
        Refusal: there is none, FIT cannot hold it, or it cannot be written there.
    """
    workouts = tuple(each for each in contents.workouts if each.sets)
    if not workouts:
        raise Refusal(NOTHING)
    for workout in workouts:
        if not EPOCH_MS <= workout.started_at <= LAST_MS - 7 * 86_400_000:
            raise Refusal(OUTSIDE, date=workout.local_date)
    with replacing(path) as file:
        builder = FitFileBuilder(auto_define=True, min_string_size=16)
        for message in _head(workouts[0]):
            builder.add(message)
        for place, workout in enumerate(workouts):
            for message in _session(place, workout):
                builder.add(message)
            told(place + 1)
        builder.add(_activity(workouts))
        file.write(builder.build_bytes())


def _head(first: WorkoutRecord) -> Iterator[DataMessage]:
    file_id = FileIdMessage()
    file_id.type = FileType.ACTIVITY
    file_id.manufacturer = Manufacturer.DEVELOPMENT.value
    file_id.product = 0
    file_id.serial_number = 1
    file_id.time_created = first.started_at
    yield file_id
    creator = FileCreatorMessage(local_id=1)
    creator.software_version = 1
    yield creator


def _session(place: int, workout: WorkoutRecord) -> Iterator[DataMessage]:
    """Timer, sets, lap and session of one workout."""
    start, end = workout.started_at, _end(workout)
    yield _timer(start, EventType.START)
    for number, record in enumerate(workout.sets[:MOST_SETS]):
        yield _set(number, record)
    yield _timer(end, EventType.STOP_ALL)
    lap = LapMessage(local_id=4)
    lap.message_index = place & MOST_SETS
    lap.timestamp = end
    lap.start_time = start
    lap.total_elapsed_time = lap.total_timer_time = (end - start) / 1000
    lap.sport, lap.sub_sport = Sport.TRAINING, SubSport.STRENGTH_TRAINING
    yield lap
    session = SessionMessage(local_id=5)
    session.message_index = place & MOST_SETS
    session.timestamp = end
    session.start_time = start
    session.total_elapsed_time = session.total_timer_time = (end - start) / 1000
    session.sport, session.sub_sport = Sport.TRAINING, SubSport.STRENGTH_TRAINING
    session.first_lap_index, session.num_laps = place & MOST_SETS, 1
    session.event, session.event_type = Event.LAP, EventType.STOP
    yield session


def _set(number: int, record: SetRecord) -> SetMessage:
    message = SetMessage(local_id=3)
    message.message_index = number
    message.start_time = record.started_at
    message.timestamp = record.started_at + _length_ms(record)
    message.duration = _length_ms(record) / 1000
    message.repetitions = min(record.completed_reps, MOST_REPS)
    message.set_type = SetType.ACTIVE.value
    category, name = _EXERCISES.get(record.variation, (ExerciseCategory.UNKNOWN, 0))
    message.category = [category.value]
    message.category_subtype = [name]
    return message


def _activity(workouts: tuple[WorkoutRecord, ...]) -> ActivityMessage:
    last = workouts[-1]
    end = max(_end(each) for each in workouts)
    activity = ActivityMessage(local_id=6)
    activity.timestamp = end
    activity.local_timestamp = (end - EPOCH_MS) // 1000 + last.utc_offset_min * 60
    activity.total_timer_time = sum(_end(each) - each.started_at for each in workouts) / 1000
    activity.num_sessions = min(len(workouts), 0xFFFE)
    activity.type = Activity.AUTO_MULTI_SPORT if len(workouts) > 1 else Activity.MANUAL
    activity.event, activity.event_type = Event.ACTIVITY, EventType.STOP
    return activity


def _timer(at_ms: int, what: EventType) -> EventMessage:
    event = EventMessage(local_id=2)
    event.timestamp = at_ms
    event.event, event.event_type = Event.TIMER, what
    return event


def _length_ms(record: SetRecord) -> int:
    """How long the set took: its repetitions with their pauses; else the time under tension."""
    moved = sum(rep.tension_ms + rep.bottom_ms for rep in record.reps)
    return max(moved, record.tut_ms)


def _end(workout: WorkoutRecord) -> int:
    return max(each.started_at + _length_ms(each) for each in workout.sets)
