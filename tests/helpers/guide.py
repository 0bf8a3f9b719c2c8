"""A small guide with a card of every kind, so that tests of the page do not hang on what ships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.helpers.fakes import FakeClock
from thrust_gui.domain.figure import BOTTOM, TOP, BandPlace, Body, Hands, Part, Pose, Posture
from thrust_gui.domain.guide import (
    CAUTION,
    Callout,
    Card,
    Figure,
    Guide,
    Mark,
    Motion,
    Note,
    NoteKind,
    Poses,
    Section,
    SectionName,
    View,
)
from thrust_gui.domain.units import Units
from thrust_gui.ui.guide.page import GuidePage
from thrust_gui.ui.guide.presenter import GuideInputs
from thrust_gui.ui.guide.props import Place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

POSES: Final = Poses(
    known={
        "bench": Pose(posture=Posture.ABSENT, hands=Hands.FLOOR, band=BandPlace.BENCH),
        "feet": Pose(
            posture=Posture.SEATED,
            hands=Hands.FLOOR,
            band=BandPlace.NONE,
            highlights=(Part.DISTANCE,),
        ),
        "low": BOTTOM,
        "high": TOP,
    }
)


def alone(pose: str, caption: str = "A lifter.", motion: Motion | None = None) -> tuple[View, ...]:
    """The one picture of a card."""
    return (View(pose=pose, caption=caption, motion=motion),)


def moves(lift_ms: int, lower_ms: int) -> Motion:
    """From low to high and back."""
    return Motion(
        low="low", high="high", lift_ms=lift_ms, hold_ms=500, lower_ms=lower_ms, bottom_ms=500
    )


def pair(wrong: Motion | None = None, right: Motion | None = None) -> tuple[View, ...]:
    """A wrong picture and a right one."""
    return (
        View(
            pose="low",
            caption="The hips stay low.",
            title="Wrong",
            hint="Not like this",
            mark=Mark.BAD,
            motion=wrong,
        ),
        View(
            pose="high",
            caption="The hips are level.",
            callouts=(Callout(at=Part.HIP, text="One line", offset=(0.0, 0.2), mark=Mark.GOOD),),
            title="Right",
            hint="Like this",
            mark=Mark.GOOD,
            motion=right,
        ),
    )


SETUP: Final = Section(
    name=SectionName.SETUP,
    cards=(
        Card(
            id="setup.bench",
            name="The bench",
            hint="So it cannot slide",
            title="Place the bench",
            text="Stand it where it cannot slide.",
            views=alone("bench", "A bench from the side."),
            facts=(),
        ),
        Card(
            id="setup.feet",
            name="Your feet",
            hint="A measured distance",
            title="Find the place for your feet",
            text="They stand right when your shins are upright at the top.",
            views=alone("feet", "A lifter sits against the bench."),
            facts=("E07",),
            figures=(Figure.HEEL_DISTANCE,),
        ),
        Card(
            id="setup.brace",
            name="Brace",
            hint="Press and tighten",
            title="Press the band, then brace",
            text="Tighten your belly.",
            views=alone("low", "Both hands press the band."),
            facts=("E09",),
        ),
    ),
)
REP: Final = Section(
    name=SectionName.REP,
    cards=(
        Card(
            id="rep.lift",
            name="Lift",
            hint="At least one second",
            title="Drive your hips up",
            text="Squeeze your glutes.",
            views=alone("high", "The hips rise.", moves(1000, 1000)),
            facts=("E09",),
        ),
        Card(
            id="rep.lower",
            name="Lower",
            hint="Slowly",
            title="Lower slowly",
            text="Let your hips sink.",
            views=alone("low", "The hips sink."),
            facts=("E10",),
        ),
    ),
)
MISTAKES: Final = Section(
    name=SectionName.MISTAKES,
    cards=(
        Card(
            id="mistakes.short-range",
            name="Short range",
            hint="Hips stop too early",
            title="Short range of motion",
            text="Begin with the hips low; finish flat from knee to chest.",
            views=pair(),
            facts=("E20",),
            notes=(
                Note(NoteKind.FEEL, "The glutes work all the way."),
                Note(NoteKind.CAUSE, "Too much band, or hurry."),
                Note(NoteKind.CORRECTION, "Start from hip flexion."),
            ),
        ),
        Card(
            id="mistakes.too-fast",
            name="Too fast",
            hint="No control",
            title="Too fast",
            text="One second for each half at least.",
            views=pair(moves(400, 400), moves(1000, 1000)),
            facts=("E21",),
        ),
    ),
)
VARIATIONS: Final = Section(
    name=SectionName.VARIATIONS,
    cards=(
        Card(
            id="variations.glute-bridge",
            name="Glute bridge",
            hint="Upper back on the floor",
            title="Glute bridge",
            text="The same lift from the floor.",
            views=alone("high", "A lifter on the floor."),
            facts=("E27",),
            notes=(Note(NoteKind.WHEN, "There is no bench."),),
        ),
    ),
)
SAFETY: Final = Section(
    name=SectionName.SAFETY,
    cards=(
        Card(
            id=CAUTION,
            name="Injuries",
            hint="Back, glutes, pelvis",
            title="Injured before? Ask first",
            text="See a medical professional first.",
            views=alone("low", "A lifter at the bottom."),
            facts=("E05",),
        ),
        Card(
            id="safety.band",
            name="The band",
            hint="Any band can break",
            title="Look after the band",
            text="Look it over before each use.",
            views=alone("bench", "The band hangs over the bench."),
            facts=(),
        ),
    ),
)
QUESTIONS: Final = Section(
    name=SectionName.QUESTIONS,
    cards=(
        Card(
            id="questions.sources",
            name="Sources",
            hint="What it rests on",
            title="Where does it come from?",
            text="From an article, and three papers.",
            views=alone("high", "A lifter with the hips up."),
            facts=("E32", "E33"),
            references=(
                "Neto, Vieira, Gama 2019. J Sports Sci Med 18(2):198–206.",
                "González-García et al. 2019. Sports 7(4):80.",
            ),
        ),
    ),
)
GUIDE: Final = Guide((SETUP, REP, MISTAKES, VARIATIONS, SAFETY, QUESTIONS))
CARDS: Final = tuple(card for section in GUIDE.sections for card in section.cards)


def page_inputs(guide: Guide = GUIDE, poses: Poses = POSES, *, moving: bool = True) -> GuideInputs:
    """The guide at its first card."""
    return GuideInputs(
        guide=guide,
        poses=poses,
        body=Body(),
        units=Units.METRIC,
        place=Place(guide.sections[0].name, 0),
        moving=moving,
    )


def opened(
    qtbot: QtBot,
    inputs: GuideInputs | None = None,
    size: tuple[int, int] = (1352, 900),
    clock: FakeClock | None = None,
) -> GuidePage:
    """The page, shown and with the focus."""
    page = GuidePage(inputs or page_inputs(), clock or FakeClock())
    page.setAutoFillBackground(True)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    return page
