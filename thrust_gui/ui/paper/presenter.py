"""Guide, body, plan -> what stands on the sheet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.guide import CAUTION, NoteKind, SectionName
from thrust_gui.domain.units import length_text
from thrust_gui.ui.cards.card import card_props, words
from thrust_gui.ui.figure.props import Surface
from thrust_gui.ui.paper.props import MistakeProps, SheetProps, StepProps

if TYPE_CHECKING:
    from thrust_gui.domain.band import OwnBand
    from thrust_gui.domain.figure import Body
    from thrust_gui.domain.guide import Card, Guide, Poses
    from thrust_gui.domain.plan import Plan
    from thrust_gui.domain.units import Units
    from thrust_gui.ui.figure.props import FigureProps

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetInputs:
    """What the sheet is derived from."""

    guide: Guide
    poses: Poses
    body: Body
    units: Units
    plan: Plan
    band: OwnBand | None = None


def derive_sheet(inputs: SheetInputs) -> SheetProps:
    """Everything that stands on the sheet."""
    plan, tempo = inputs.plan, inputs.plan.tempo
    caution = inputs.guide.card(CAUTION)
    return SheetProps(
        title=translate("paper", "Banded hip thrust"),
        whose=translate("paper", "For a height of {height} and a bench of {bench}").format(
            height=length_text(inputs.body.height_m * 100, inputs.units),
            bench=length_text(inputs.body.bench_m * 100, inputs.units, feet=False),
        ),
        setup=translate("paper", "Setup"),
        steps=tuple(
            _step(number, card, inputs)
            for number, card in enumerate(_cards(inputs.guide, SectionName.SETUP), 1)
        ),
        repetition=translate("paper", "One repetition"),
        tempo=tempo,
        parts=tuple(
            (tone, name, ms)
            for tone, name, ms in (
                ("lift", translate("paper", "Lift"), tempo.concentric_ms),
                ("hold", translate("paper", "Hold"), tempo.top_ms),
                ("lower", translate("paper", "Lower"), tempo.eccentric_ms),
                ("bottom", translate("paper", "Pause"), tempo.bottom_ms),
            )
            if ms
        ),
        plan=translate(
            "paper", "Tempo {tempo} · {sets} × {reps} repetitions · {rest} s rest between sets"
        ).format(tempo=tempo, sets=plan.sets, reps=plan.reps, rest=plan.rest_s),
        mistakes_title=translate("paper", "Mistakes, wrong beside right"),
        mistakes=tuple(
            _mistake(card, inputs) for card in _cards(inputs.guide, SectionName.MISTAKES)
        ),
        caution=words(caution.text) if caution else "",
        source=translate(
            "paper", "After “Banded Hip Thrust”, inspireusafoundation.org. Drawn by Thrust."
        ),
    )


def _cards(guide: Guide, name: SectionName) -> tuple[Card, ...]:
    return next((each.cards for each in guide.sections if each.name is name), ())


def _step(number: int, card: Card, inputs: SheetInputs) -> StepProps:
    props = card_props(card, inputs.poses, inputs.body, inputs.units, inputs.band)
    return StepProps(
        number=number,
        name=words(card.name),
        text=" ".join((words(card.text), *props.yours[:1])).replace("± ", "±\u00a0"),
        figure=_bare(props.views[-1].figure),
    )


def _mistake(card: Card, inputs: SheetInputs) -> MistakeProps:
    props = card_props(card, inputs.poses, inputs.body, inputs.units, inputs.band)
    return MistakeProps(
        name=words(card.name),
        text=_note(card),
        wrong=_bare(props.views[0].figure),
        right=_bare(props.views[-1].figure),
    )


def _note(card: Card) -> str:
    """What to do instead; the card's own text where it says nothing of that."""
    for note in card.notes:
        if note.kind is NoteKind.CORRECTION:
            return words(note.text)
    return words(card.text)


def _bare(figure: FigureProps | None) -> FigureProps | None:
    """The picture without labels, which would be too small to read on paper."""
    if figure is None:
        return None
    return replace(figure, callouts=(), distance="", surface=Surface.SURFACE)
