"""A card of the guide -> what is shown of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.figure import Posture
from thrust_gui.domain.guide import Figure, Mark, NoteKind
from thrust_gui.domain.message import Refusal
from thrust_gui.ui.cards.props import CardProps, Layout, NoteProps, ViewProps
from thrust_gui.ui.cards.yours import heel_distance, sentences
from thrust_gui.ui.figure.gear import strap_of
from thrust_gui.ui.figure.moving import Movement, moved
from thrust_gui.ui.figure.props import FigureProps, Surface
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from thrust_gui.domain.band import OwnBand
    from thrust_gui.domain.figure import Body, Pose
    from thrust_gui.domain.guide import Card, Poses, Problem, View
    from thrust_gui.domain.units import Units

translate = QCoreApplication.translate


def words(text: str) -> str:
    """A text of the guide in the language of the interface."""
    return translate("guide", text)


def card_props(
    card: Card, poses: Poses, body: Body, units: Units, band: OwnBand | None = None
) -> CardProps:
    """What is shown of a card."""
    distance = ""
    if Figure.HEEL_DISTANCE in card.figures:
        distance = translate("Guide", "about {length}").format(length=heel_distance(body, units)[0])
    shown = FigureProps(
        body=body,
        surface=Surface.SURFACE,
        strap=strap_of(band),
        distance=distance,
        alongside=_side_by_side(card, poses),
    )
    return CardProps(
        id=card.id,
        title=words(card.title),
        text=words(card.text),
        layout=_layout(card),
        views=tuple(_view(view, card, poses, shown) for view in card.views),
        yours=sentences(card.figures, body, units, band),
        notes=tuple(NoteProps(note_heading(each.kind), words(each.text)) for each in card.notes),
        references=tuple(words(each) for each in card.references),
    )


def note_heading(kind: NoteKind) -> str:
    """What stands above a note."""
    match kind:
        case NoteKind.FEEL:
            return translate("Guide", "What to feel")
        case NoteKind.CAUSE:
            return translate("Guide", "Why it happens")
        case NoteKind.CORRECTION:
            return translate("Guide", "How to fix it")
        case NoteKind.WHEN:
            return translate("Guide", "When to choose it")
        case NoteKind.WHOSE:
            return translate("Guide", "Whose advice it is")


def place_of(problem: Problem) -> str:
    """A problem with the place it is at."""
    what = say(problem.what)
    if problem.line is None:
        return translate("Guide", "{file}: {what}").format(file=problem.file, what=what)
    return translate("Guide", "{file}, line {line}: {what}").format(
        file=problem.file, line=problem.line, what=what
    )


def _layout(card: Card) -> Layout:
    if len(card.views) > 1:
        return Layout.PAIR
    return Layout.BESIDE if card.references else Layout.ALONE


def _side_by_side(card: Card, poses: Poses) -> tuple[Pose, ...]:
    """The poses of a pair, so that wrong and right are drawn at one scale; none of one picture."""
    if len(card.views) < 2:  # noqa: PLR2004 - a pair
        return ()
    return tuple(poses.known[view.pose] for view in card.views if view.pose in poses.known)


def _view(view: View, card: Card, poses: Poses, shown: FigureProps) -> ViewProps:
    """One picture; where it cannot be drawn or cannot move, why. It stands still then."""
    pose = poses.known.get(view.pose)
    figure = None
    if pose is not None:
        callouts = tuple(replace(each, text=words(each.text)) for each in view.callouts)
        figure = replace(shown, pose=pose, callouts=callouts, caption=words(view.caption))
    movement, stiff = _movement(view, poses, figure)
    ends = (view.motion.low, view.motion.high) if view.motion is not None else ()
    missing = dict.fromkeys(name for name in (view.pose, *ends) if name not in poses.known)
    return ViewProps(
        title=words(view.title) if view.title else "",
        hint=words(view.hint) if view.hint else "",
        mark=view.mark,
        name=_name(view, card),
        figure=figure,
        movement=movement,
        tempo=_tempo(movement) if movement is not None else "",
        trouble=" ".join((*_no_picture(tuple(missing), poses), *stiff)),
    )


def _movement(
    view: View, poses: Poses, figure: FigureProps | None
) -> tuple[Movement | None, tuple[str, ...]]:
    """How a picture moves, and why it cannot."""
    if view.motion is None or figure is None:
        return None, ()
    low, high = poses.known.get(view.motion.low), poses.known.get(view.motion.high)
    if low is None or high is None:
        return None, ()
    movement = Movement(low, high, view.motion)
    try:
        moved(figure, movement, 0.0)
    except Refusal as refusal:
        return None, (say(refusal.message),)
    return movement, ()


def _name(view: View, card: Card) -> str:
    match view.mark:
        case Mark.BAD:
            return translate("Guide", "Wrong: {title}").format(title=words(view.title))
        case Mark.GOOD:
            return translate("Guide", "Right: {title}").format(title=words(view.title))
        case Mark.NOTE:
            return words(card.title)


def _tempo(movement: Movement) -> str:
    """How fast it moves, and which way."""
    match movement.high.posture:
        case Posture.STANDING:
            said = translate("Guide", "{lift} s forward, {lower} s back")
        case Posture.SIDE_STEP:
            said = translate("Guide", "{lift} s out, {lower} s in")
        case _:
            said = translate("Guide", "{lift} s up, {lower} s down")
    motion = movement.motion
    return said.format(lift=f"{motion.lift_ms / 1000:g}", lower=f"{motion.lower_ms / 1000:g}")


def _no_picture(missing: tuple[str, ...], poses: Poses) -> tuple[str, ...]:
    if not missing:
        return ()
    said = (translate("Guide", "There is no picture “{name}”.").format(name=n) for n in missing)
    return (*said, *(f"{place_of(each).rstrip('.')}." for each in poses.problems))
