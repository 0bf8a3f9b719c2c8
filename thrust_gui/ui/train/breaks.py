"""What the floor shows between sets and after the last one."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.units import clock_text
from thrust_gui.ui.train.efforts import effort_words
from thrust_gui.ui.train.pointers import pointer
from thrust_gui.ui.train.props import (
    BreakProps,
    EffortProps,
    Face,
    LastSetProps,
    NextSetProps,
    SetLine,
    Stat,
    SummaryProps,
    TrainProps,
)
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.floor_header import HeaderProps
from thrust_gui.ui.widgets.key_hint import Hint
from thrust_gui.ui.widgets.set_pips import SetPipsProps
from thrust_gui.ui.widgets.slab_content import SlabProps, Tone
from thrust_gui.ui.widgets.slab_shapes import Shape

if TYPE_CHECKING:
    from thrust_gui.domain.workout.state import SetResult, WorkoutState
    from thrust_gui.ui.train.check_props import CheckStep

translate = QCoreApplication.translate

MINUTES_FROM_S: Final = 600
"""Sums from here on are written in minutes."""


def rest_props(state: WorkoutState, banner: str, checks: tuple[CheckStep, ...] = ()) -> TrainProps:
    """The floor while the lifter rests; of the setup it shows another step each time."""
    assert state.timeline is not None  # noqa: S101 - a rest always plays one
    last = state.sets[-1]
    upcoming = last.ordinal + 1
    slab = _rest_slab(state, upcoming)
    check = checks[(last.ordinal - 1) % len(checks)] if checks else None
    return TrainProps(
        face=Face.REST_PAUSED if state.paused else Face.REST,
        slab=slab,
        header=HeaderProps(
            title=translate("train", "Set {ordinal}").format(ordinal=last.ordinal),
            detail=f"{last.completed} {_reps(last.completed)}",
            pips=SetPipsProps(total=state.plan.sets, done=len(state.sets)),
            elapsed=clock_text(state.elapsed_ms // 1000),
        ),
        banner=banner,
        hints=(
            Hint(
                "Space",
                translate("train", "Go on") if state.paused else translate("train", "Start now"),
            ),
            Hint("Esc", translate("train", "Finish workout")),
        ),
        spoken=_spoken(slab.word, last.ordinal, check),
        right=BreakProps(
            last=_last_set(state, last),
            effort=_effort(last),
            main=translate("train", "Start set {ordinal}").format(ordinal=upcoming),
            check=check,
            next=NextSetProps(
                title=translate("train", "Next: set {ordinal} of {sets}").format(
                    ordinal=upcoming, sets=state.plan.sets
                ),
                reps=Stat(str(state.plan.reps), _reps(state.plan.reps)),
                hold=Stat(_seconds(state.plan.tempo.top_ms / 1000), translate("train", "hold")),
            ),
        ),
    )


def summary_props(state: WorkoutState, banner: str) -> TrainProps:
    """The floor when the workout is over."""
    total = sum(each.completed for each in state.sets)
    word = translate("train", "DONE")
    sets = translate("train", "%n set(s)", "", len(state.sets))
    cue = translate("train", "rep(s) in {sets}", "how many is written above", total)
    cue = cue.format(sets=sets)
    return TrainProps(
        face=Face.SUMMARY,
        slab=SlabProps(
            tone=Tone.NEUTRAL,
            shape=Shape.NONE,
            word=word,
            cue=cue,
            number=str(total),
            widest="0" * max(2, len(str(total))),
        ),
        header=HeaderProps(
            title=translate("train", "Workout"),
            detail=translate("train", "done"),
            pips=SetPipsProps(total=state.plan.sets, done=len(state.sets)),
            elapsed=clock_text(state.elapsed_ms // 1000),
        ),
        banner=banner,
        hints=(Hint("Space", translate("train", "Done")), Hint("Esc", translate("train", "Done"))),
        spoken=f"{word.capitalize()}: {total} {cue}",
        right=_summary(state) if state.sets else None,
    )


def _spoken(word: str, ordinal: int, check: CheckStep | None) -> str:
    done = translate("train", "{word}, set {ordinal} done").format(
        word=word.capitalize(), ordinal=ordinal
    )
    if check is None:
        return done
    return translate("train", "{done}. Check next: {name}").format(done=done, name=check.name)


def _rest_slab(state: WorkoutState, upcoming: int) -> SlabProps:
    assert state.timeline is not None  # noqa: S101 - a rest always plays one
    if state.paused:
        return SlabProps(
            tone=Tone.NEUTRAL,
            shape=Shape.BARS,
            word=translate("train", "PAUSED"),
            cue=translate("train", "Press a key"),
        )
    moment = state.timeline.at(state.frame)
    planned = int(moment.elapsed_s + moment.remaining_s)
    left = clock_text(min(ceil(moment.remaining_s), planned))
    return SlabProps(
        tone=Tone.NEUTRAL,
        shape=Shape.RING,
        word=translate("train", "REST"),
        cue=translate("train", "Set {ordinal}/{sets}").format(
            ordinal=upcoming, sets=state.plan.sets
        ),
        large_cue=True,
        number=left,
        widest="00:00" if planned >= MINUTES_FROM_S else "0:00",
        number_role=Role.FLOOR_CLOCK,
        share=1.0 - moment.progress,
    )


def _summary(state: WorkoutState) -> BreakProps:
    last = state.sets[-1]
    return BreakProps(
        last=_last_set(state, last),
        effort=_effort(last),
        main=translate("train", "Done"),
        read=translate("train", "Shorter hold?") if pointer(state) else "",
        summary=SummaryProps(
            title=translate("train", "All sets"),
            totals=translate("train", "{tension} under tension, {hold} held").format(
                tension=_sum(sum(each.tut_ms for each in state.sets)),
                hold=_sum(sum(each.hold_ms for each in state.sets)),
            ),
            lines=tuple(_line(each) for each in state.sets),
        ),
    )


def _line(result: SetResult) -> SetLine:
    rated = result.effort is not None
    return SetLine(
        name=translate("train", "Set {ordinal}").format(ordinal=result.ordinal),
        count=translate("train", "{done} of %n rep(s)", "", result.target_reps).format(
            done=result.completed
        ),
        tension=_sum(result.tut_ms),
        effort=translate("train", "RPE {effort}").format(effort=f"{result.effort:g}")
        if rated
        else "–",
    )


def _last_set(state: WorkoutState, last: SetResult) -> LastSetProps:
    notice = ""
    if state.back is not None and len(state.back.sets) < len(state.sets):
        notice = translate("train", "Set ended. Ctrl+Z takes it back")
    elif state.back is not None:
        notice = translate("train", "Workout ended. Ctrl+Z takes it back")
    elif last.correction:
        notice = translate("train", "{counted} counted, corrected by {by}").format(
            counted=last.counted, by=f"{last.correction:+d}".replace("-", "−")
        )
    return LastSetProps(
        title=translate("train", "Last set"),
        notice=notice,
        count=Stat(str(last.completed), _reps(last.completed)),
        tension=Stat(_sum(last.tut_ms), translate("train", "under tension")),
        hold=Stat(_sum(last.hold_ms), translate("train", "held")),
    )


def _effort(last: SetResult) -> EffortProps:
    return EffortProps(
        title=translate("train", "How hard?"),
        words=effort_words(last.effort),
        rated=last.effort,
    )


def _reps(count: int) -> str:
    return translate("train", "rep(s)", "how many is written above", count)


def _seconds(seconds: float) -> str:
    return translate("train", "{seconds} s").format(seconds=f"{seconds:g}")


def _sum(milliseconds: int) -> str:
    """A time that was added up: whole seconds, from ten minutes on minutes and seconds."""
    seconds = round(milliseconds / 1000)
    if seconds < MINUTES_FROM_S:
        return _seconds(seconds)
    return translate("train", "{minutes} min").format(minutes=clock_text(seconds))
