"""What the floor shows while a set runs, from getting ready to its last tone."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.figure import Pose, effort_at, rise_at
from thrust_gui.domain.timeline import ANNOUNCE_MS, MOVING, CueKind, PhaseKind
from thrust_gui.domain.units import clock_text, frames
from thrust_gui.ui.train.paced import paced_hints, paced_slab
from thrust_gui.ui.train.press import END_MS
from thrust_gui.ui.train.props import Face, SetProps, TrainProps
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.figure_view import FigureProps
from thrust_gui.ui.widgets.floor_header import HeaderProps
from thrust_gui.ui.widgets.key_hint import Hint
from thrust_gui.ui.widgets.rep_count import RepCountProps
from thrust_gui.ui.widgets.rep_pips import RepPipsProps
from thrust_gui.ui.widgets.set_pips import SetPipsProps
from thrust_gui.ui.widgets.slab_content import SlabProps, Tone
from thrust_gui.ui.widgets.slab_shapes import Shape

if TYPE_CHECKING:
    from thrust_gui.domain.figure import Body
    from thrust_gui.domain.timeline import Moment, Timeline
    from thrust_gui.domain.workout.state import SetResult, WorkoutState
    from thrust_gui.ui.figure.props import Strap

translate = QCoreApplication.translate

RISE_STEPS: Final = 720
"""Steps from bottom to top: finer is not seen on any screen, so not painted."""

TONES: Final = {PhaseKind.LIFT: Tone.LIFT, PhaseKind.HOLD: Tone.HOLD, PhaseKind.LOWER: Tone.LOWER}


@dataclass(frozen=True, slots=True)
class _Now:
    """A set at a moment; `reps` is how many it has."""

    state: WorkoutState
    timeline: Timeline
    current: SetResult
    moment: Moment

    @property
    def kind(self) -> PhaseKind:
        return self.moment.phase.kind

    @property
    def rep(self) -> int:
        """Under way, or done last; 0 before the first."""
        match self.kind:
            case PhaseKind.SET_DONE:
                return self.timeline.reps
            case PhaseKind.GET_READY:
                return self.timeline.first - 1
            case _:
                return self.moment.phase.rep

    @property
    def done(self) -> int:
        """How many are complete."""
        under_way = self.kind in TONES
        return max(0, self.rep - under_way)

    @property
    def tone(self) -> Tone:
        return TONES.get(self.kind, Tone.NEUTRAL)

    @property
    def last_said(self) -> bool:
        """Whether the last repetition has been announced, and is not over."""
        if self.timeline.self_paced:
            said = (cue.frame for cue in self.timeline.cues if cue.kind is CueKind.LAST_REP)
            return next(said, self.timeline.length) <= self.moment.frame and self.timeline.is_open
        announced = self.timeline.rep_start(self.timeline.reps) - frames(
            ANNOUNCE_MS, self.timeline.rate
        )
        return self.moment.frame >= announced and self.kind is not PhaseKind.SET_DONE


def set_props(state: WorkoutState, body: Body, strap: Strap, banner: str) -> TrainProps:
    """The floor while a set runs, or stands still in it."""
    assert state.timeline is not None  # noqa: S101 - a set always plays one
    assert state.current is not None  # noqa: S101 - and always has a result
    now = _Now(state, state.timeline, state.current, state.timeline.at(state.frame))
    slab = _paused_slab() if state.paused else _slab_of(now)
    return TrainProps(
        face=Face.PAUSED if state.paused else Face(now.kind.value),
        slab=slab,
        header=_header(now),
        banner=banner,
        hints=_hints(now),
        spoken=_spoken(now, slab.word),
        right=SetProps(figure=_figure(now, body, strap), pips=_pips(now), count=_count(now)),
    )


def countdown(moment: Moment) -> str:
    """Whole seconds left, rounded up; the silence before the first cue does not count."""
    whole = ceil(moment.remaining_s)
    if moment.phase.kind in MOVING:
        return str(whole)
    return str(min(whole, int(moment.elapsed_s + moment.remaining_s)))


def _slab_of(now: _Now) -> SlabProps:
    if now.moment.phase.target is None:
        return _slab(now)
    before = now.current.reps[-1] if now.current.reps else None
    return paced_slab(now.moment, now.current.tempo, before)


def _slab(now: _Now) -> SlabProps:
    moment = now.moment
    left = 1.0 - moment.progress
    number = countdown(moment)
    widest = "0" * len(str(ceil(moment.elapsed_s + moment.remaining_s)))
    match now.kind:
        case PhaseKind.LIFT:
            return SlabProps(
                tone=Tone.LIFT,
                shape=Shape.ARROW_UP,
                word=translate("train", "LIFT"),
                cue=translate("train", "Drive up"),
                level=rise_at(moment),
            )
        case PhaseKind.HOLD:
            return SlabProps(
                tone=Tone.HOLD,
                shape=Shape.RING,
                word=translate("train", "HOLD"),
                cue=translate("train", "Squeeze"),
                number=number,
                widest=widest,
                share=left,
            )
        case PhaseKind.LOWER:
            return SlabProps(
                tone=Tone.LOWER,
                shape=Shape.ARROW_DOWN,
                word=translate("train", "LOWER"),
                cue=translate("train", "Slowly"),
                number=number,
                widest=widest,
                number_role=Role.FLOOR_LOWER,
                level=rise_at(moment),
            )
        case PhaseKind.BOTTOM:
            return SlabProps(
                tone=Tone.NEUTRAL,
                shape=Shape.RING,
                word=translate("train", "BOTTOM"),
                cue=translate("train", "Stay tight"),
                number=number,
                widest=widest,
                share=left,
            )
        case PhaseKind.GET_READY | PhaseKind.REST:
            return SlabProps(
                tone=Tone.NEUTRAL,
                shape=Shape.RING,
                word=translate("train", "READY"),
                cue=translate("train", "Get in place"),
                number=number,
                widest=widest,
                share=left,
            )
        case PhaseKind.SET_DONE:
            return SlabProps(
                tone=Tone.NEUTRAL,
                shape=Shape.TICK,
                word=translate("train", "DONE"),
                cue=translate("train", "Set {ordinal} of {sets}").format(
                    ordinal=now.current.ordinal, sets=now.state.plan.sets
                ),
            )


def _paused_slab() -> SlabProps:
    return SlabProps(
        tone=Tone.NEUTRAL,
        shape=Shape.BARS,
        word=translate("train", "PAUSED"),
        cue=translate("train", "Press a key"),
    )


def held_slab(state: WorkoutState, share: float) -> SlabProps:
    """A key is held: the ring fills, and once it is full the set is over."""
    current, timeline = state.current, state.timeline
    ready = timeline is not None and timeline.at(state.frame).phase.kind is PhaseKind.GET_READY
    leaving = ready and not (current and current.reps)
    return SlabProps(
        tone=Tone.NEUTRAL,
        shape=Shape.RING,
        word=translate("train", "END"),
        cue=translate("train", "Hold to leave") if leaving else translate("train", "Hold to end"),
        number=str(ceil((1 - share) * END_MS / 1000)),
        widest="0",
        share=round(share, 3),
    )


def _header(now: _Now) -> HeaderProps:
    share = (now.done + (0.5 if now.kind in TONES else 0.0)) / now.timeline.reps
    return HeaderProps(
        title=translate("train", "Set {ordinal}").format(ordinal=now.current.ordinal),
        detail=translate("train", "/{total}").format(total=now.state.plan.sets),
        pips=SetPipsProps(
            total=now.state.plan.sets, done=len(now.state.sets), share=share, tone=now.tone
        ),
        elapsed=clock_text(now.state.elapsed_ms // 1000),
        spoken=translate("train", "Set {ordinal} of {sets}").format(
            ordinal=now.current.ordinal, sets=now.state.plan.sets
        ),
    )


def _figure(now: _Now, body: Body, strap: Strap) -> FigureProps:
    """The working muscle is lit only in the colours that mean lift, hold and lower."""
    effort = effort_at(now.moment) if now.kind in TONES else 0.0
    rise = round(rise_at(now.moment) * RISE_STEPS) / RISE_STEPS
    return FigureProps(
        body=body,
        pose=Pose(rise=rise),
        phase=now.kind,
        effort=round(effort, 2),
        target=now.kind in MOVING,
        strap=strap,
    )


def _pips(now: _Now) -> RepPipsProps:
    current = now.tone if now.kind in TONES else None
    return RepPipsProps(total=now.timeline.reps, done=now.done, current=current)


def _count(now: _Now) -> RepCountProps:
    return RepCountProps(
        label=translate("train", "Last") if now.last_said else translate("train", "Rep"),
        spoken=translate("train", "Last rep") if now.last_said else "",
        number=str(now.rep),
        target=translate("train", "of {total}").format(total=now.timeline.reps),
        digits=len(str(now.timeline.reps)),
        last=now.last_said,
    )


def _hints(now: _Now) -> tuple[Hint, Hint]:
    if now.moment.phase.target is not None and not now.state.paused:
        return paced_hints(now.kind)
    space = translate("train", "Go on") if now.state.paused else translate("train", "Pause")
    leaving = now.kind is PhaseKind.GET_READY and not now.current.begun
    escape = translate("train", "End workout") if leaving else translate("train", "End set")
    return Hint("Space", space), Hint("Esc", escape)


def _spoken(now: _Now, word: str) -> str:
    word = word.capitalize()
    if now.kind not in MOVING:
        return word
    return translate("train", "{phase}, repetition {rep} of {reps}").format(
        phase=word, rep=now.rep, reps=now.timeline.reps
    )
