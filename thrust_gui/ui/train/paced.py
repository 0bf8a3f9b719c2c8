"""What slab and keys say while the lifter sets the pace: time counts up against the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.figure import rise_at
from thrust_gui.domain.tempo import MOVE_MIN_MS
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.key_hint import Hint
from thrust_gui.ui.widgets.slab_content import SlabProps, Tone
from thrust_gui.ui.widgets.slab_shapes import Shape

if TYPE_CHECKING:
    from thrust_gui.domain.records import RepRecord
    from thrust_gui.domain.tempo import Tempo
    from thrust_gui.domain.timeline import Moment

translate = QCoreApplication.translate

TENTHS_UNTIL_S: Final = 10
"""From here on whole seconds: the box of the number stays the same."""


def paced_slab(moment: Moment, tempo: Tempo, before: RepRecord | None) -> SlabProps:
    """The slab in a phase that the lifter ends.

    Args:
        moment: within it.
        tempo: as planned.
        before: the last repetition that is complete; a part of it that was too quick is kindly
            said when that part comes again.
    """
    match moment.phase.kind:
        case PhaseKind.LIFT:
            quick = before is not None and before.lift_ms < MOVE_MIN_MS
            return SlabProps(
                tone=Tone.LIFT,
                shape=Shape.ARROW_UP,
                word=translate("train", "LIFT"),
                cue=translate("train", "Slower") if quick else translate("train", "Drive up"),
                level=rise_at(moment),
            )
        case PhaseKind.LOWER:
            quick = before is not None and before.lower_ms < MOVE_MIN_MS
            return SlabProps(
                tone=Tone.LOWER,
                shape=Shape.ARROW_DOWN,
                word=translate("train", "LOWER"),
                cue=translate("train", "Slower") if quick else translate("train", "Slowly"),
                number=str(int(moment.elapsed_s)),
                widest="0" if moment.elapsed_s < TENTHS_UNTIL_S else "00",
                number_role=Role.FLOOR_LOWER,
                level=rise_at(moment),
            )
        case PhaseKind.HOLD:
            return _pause(moment, Tone.HOLD, translate("train", "HOLD"), tempo.top_ms)
        case _:
            return _pause(moment, Tone.NEUTRAL, translate("train", "BOTTOM"), tempo.bottom_ms)


def paced_hints(kind: PhaseKind) -> tuple[Hint, Hint]:
    """What a press says in each phase, and how to pause, which Space does not do here."""
    match kind:
        case PhaseKind.LIFT:
            says = translate("train", "At the top")
        case PhaseKind.HOLD:
            says = translate("train", "Leaving the top")
        case PhaseKind.LOWER:
            says = translate("train", "At the bottom")
        case _:
            says = translate("train", "Lifting again")
    return Hint("Space", says), Hint("P", translate("train", "Pause"))


def _pause(moment: Moment, tone: Tone, word: str, planned_ms: int) -> SlabProps:
    """Seconds passed in the ring that fills; it is full, and ticked, once they are enough."""
    done = moment.frame - moment.phase.start >= (moment.phase.target or 0)
    return SlabProps(
        tone=tone,
        shape=Shape.RING,
        word=word,
        cue=translate("train", "Reached")
        if done
        else translate("train", "of {seconds} s").format(seconds=f"{planned_ms / 1000:g}"),
        number=_tenths(moment.elapsed_s),
        widest="0.0",
        share=1.0 if done else moment.progress,
        ticked=done,
    )


def _tenths(seconds: float) -> str:
    """Cut, not rounded: what was not reached yet is not shown."""
    if seconds >= TENTHS_UNTIL_S:
        return str(int(seconds))
    return f"{int(seconds * 10) / 10:.1f}"
