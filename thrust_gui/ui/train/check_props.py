"""The setup check: from the guide's steps and where the check is to what is shown."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.app.setup_check import STEP_MS
from thrust_gui.domain.still import stepped_share
from thrust_gui.ui.figure.props import FigureProps, Surface
from thrust_gui.ui.widgets.floor_header import HeaderProps
from thrust_gui.ui.widgets.key_hint import Hint
from thrust_gui.ui.widgets.rep_pips import RepPipsProps
from thrust_gui.ui.widgets.set_pips import SetPipsProps
from thrust_gui.ui.widgets.slab_content import SlabProps, Tone
from thrust_gui.ui.widgets.slab_shapes import Shape

if TYPE_CHECKING:
    from thrust_gui.app.setup_check import SetupCheck

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckStep:
    """One step: a few words to be read from afar, and its picture."""

    name: str
    hint: str
    figure: FigureProps


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckProps:
    """Everything that is shown of the check."""

    slab: SlabProps
    header: HeaderProps
    figure: FigureProps
    pips: RepPipsProps
    name: str
    hint: str
    hints: tuple[Hint, Hint]
    spoken: str


def derive_check(
    check: SetupCheck, steps: tuple[CheckStep, ...], now_ms: int, *, still: bool = False
) -> CheckProps:
    """What is shown of a check that is not done yet; still, its ring steps once a second."""
    step = steps[check.step]
    number, count = str(check.step + 1), str(len(steps))
    last = check.step + 1 == len(steps)
    left = check.left(now_ms)
    if still:
        left = stepped_share(left, STEP_MS / 1000)
    return CheckProps(
        slab=SlabProps(
            tone=Tone.NEUTRAL,
            shape=Shape.RING,
            word=translate("check", "CHECK"),
            cue=translate("check", "Set 1 is next")
            if last
            else translate("check", "Goes on by itself"),
            number=number,
            widest=count,
            share=round(left, 3),
        ),
        header=HeaderProps(
            title=translate("check", "Setup"),
            detail=translate("check", "{number} of {count}").format(number=number, count=count),
            pips=SetPipsProps(total=0, done=0),
            elapsed="",
        ),
        figure=replace(step.figure, surface=Surface.BG, callouts=()),
        pips=RepPipsProps(total=len(steps), done=check.step, current=Tone.NEUTRAL),
        name=step.name,
        hint=step.hint,
        hints=(
            Hint(
                translate("check", "Space"),
                translate("check", "Start") if last else translate("check", "Next"),
            ),
            Hint(translate("check", "Esc"), translate("check", "Leave")),
        ),
        spoken=translate("check", "Check {number} of {count}: {name}, {hint}").format(
            number=number, count=count, name=step.name, hint=step.hint
        ),
    )
