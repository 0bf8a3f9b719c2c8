from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from tests.helpers.bodies import GLUTE_BRIDGE, SIDE_STEP
from thrust_gui.domain.figure import BOTTOM, TOP, VARIATIONS, BandPlace, Hands, Pose, Posture
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.figure import variation_words
from thrust_gui.ui.figure.props import FigureProps
from thrust_gui.ui.figure.words import describe, stage

LYING = (
    "A lifter, seen from the side, has the upper back on the bench and both feet flat on the floor."
)
SITTING = "A lifter, seen from the side, sits on the floor with the back against the bench."
ON = (
    "The band runs from under the heels to the crease of the hips. "
    "Both hands press the band against the pelvis."
)


@pytest.mark.parametrize(
    ("props", "words"),
    [
        (FigureProps(pose=BOTTOM), f"{LYING} The hips are low. {ON}"),
        (
            FigureProps(pose=TOP),
            f"{LYING} The hips are up: trunk and thighs in one line, shins upright. {ON}",
        ),
        (
            FigureProps(pose=Pose(rise=0.5), phase=PhaseKind.LIFT),
            f"{LYING} The hips are on their way up. {ON}",
        ),
        (
            FigureProps(pose=Pose(rise=0.5, phase=PhaseKind.LOWER)),
            f"{LYING} The hips are on their way down. {ON}",
        ),
        (FigureProps(pose=Pose(rise=0.5)), f"{LYING} The hips are between bottom and top. {ON}"),
        (
            FigureProps(pose=Pose(posture=Posture.SEATED, hands=Hands.FLOOR, band=BandPlace.NONE)),
            f"{SITTING} The hands are on the floor.",
        ),
        (
            FigureProps(pose=Pose(posture=Posture.SEATED, hands=Hands.LAP, band=BandPlace.HEELS)),
            f"{SITTING} The band is under the heels. The hands are over the thighs.",
        ),
        (
            FigureProps(pose=Pose(posture=Posture.ABSENT, hands=Hands.FLOOR, band=BandPlace.BENCH)),
            "A bench, seen from the side. The band hangs over the bench.",
        ),
        (
            FigureProps(pose=Pose(rise=1.0, arch_deg=18.0)),
            f"{LYING} The hips are up. The lower back is arched. {ON}",
        ),
        (
            FigureProps(pose=Pose(pelvis_deg=18.0)),
            (
                f"{LYING} The hips are low. "
                f"The top of the pelvis is tipped forward, the lower back is hollow. {ON}"
            ),
        ),
        (
            FigureProps(pose=Pose(rise=1.0, beyond_deg=12.0, arch_deg=8.0)),
            (
                f"{LYING} The hips are pushed up past the line of trunk and thighs. "
                f"The lower back is arched. {ON}"
            ),
        ),
        (
            FigureProps(pose=Pose(rise=1.0, beyond_deg=-24.0)),
            f"{LYING} The hips stop short of the line of trunk and thighs. {ON}",
        ),
        (
            FigureProps(pose=Pose(rise=1.0, feet=-0.06)),
            (
                f"{LYING} The hips are up: trunk and thighs in one line, but the shins lean. "
                f"The feet are too near the bench, so the knees are ahead of them. {ON}"
            ),
        ),
        (
            FigureProps(pose=Pose(rise=0.5, feet=0.06)),
            (
                f"{LYING} The hips are between bottom and top. "
                f"The feet are too far from the bench, so they are ahead of the knees. {ON}"
            ),
        ),
        (
            FigureProps(pose=Pose(forefoot_deg=18.0)),
            (
                "A lifter, seen from the side, has the upper back on the bench and only the heels "
                f"on the floor: the front of the feet is lifted. The hips are low. {ON}"
            ),
        ),
        (
            FigureProps(pose=Pose(arch_deg=2.0, pelvis_deg=2.0, feet=0.01, forefoot_deg=2.0)),
            f"{LYING} The hips are low. {ON}",
        ),
        (FigureProps(caption="Both heels on the band."), "Both heels on the band."),
    ],
)
def test_a_picture_says_what_it_shows(props: FigureProps, words: str) -> None:
    assert describe(props) == words


def test_the_words_change_only_with_their_stage() -> None:
    path = [FigureProps(pose=Pose(rise=step / 200), phase=PhaseKind.LIFT) for step in range(201)]
    assert len({stage(props) for props in path}) == len({describe(props) for props in path}) == 3
    for before, after in pairwise(path):
        assert (stage(before) == stage(after)) is (describe(before) == describe(after))


def test_a_caption_is_said_once_however_the_picture_moves() -> None:
    path = [FigureProps(pose=Pose(rise=step / 10), caption="One repetition.") for step in range(11)]
    assert {stage(props) for props in path} == {("One repetition.",)}


BARE = "A lifter, seen from the side, "
PRESSED = "Both hands press the band against the pelvis."


@pytest.mark.parametrize(
    ("pose", "rise", "phase", "words"),
    [
        (
            VARIATIONS[Posture.SINGLE_LEG],
            0.0,
            None,
            (
                f"{BARE}has the upper back on the bench and one foot flat on the floor; the other "
                f"leg is up, hip and knee bent at right angles. The hips are low. {ON}"
            ),
        ),
        (
            VARIATIONS[Posture.BRIDGE],
            1.0,
            None,
            (
                f"{BARE}has head and upper back on the floor, the knees bent and both feet flat. "
                f"The hips are up: trunk and thighs in one line. {ON}"
            ),
        ),
        (
            GLUTE_BRIDGE,
            0.0,
            None,
            (
                f"{BARE}has head and upper back on the floor, the knees bent and both feet flat. "
                "The hips are low. The hands are on the floor."
            ),
        ),
        (
            VARIATIONS[Posture.BARBELL],
            0.5,
            PhaseKind.LIFT,
            (
                f"{BARE}has the upper back on the bench, both feet flat on the floor and a bar "
                "with plates over the hips. The hips are on their way up. Both hands hold the bar."
            ),
        ),
        *(
            (
                VARIATIONS[Posture.STANDING],
                rise,
                phase,
                (
                    f"{BARE}stands with a post behind. {hips} The band runs level from the crease "
                    f"of the hips to the post. {PRESSED}"
                ),
            )
            for rise, phase, hips in (
                (
                    0.0,
                    None,
                    "The hips are back and the trunk leans forward, the knees a little bent.",
                ),
                (0.5, PhaseKind.LIFT, "The hips are on their way forward."),
                (0.5, PhaseKind.LOWER, "The hips are on their way back."),
                (0.5, None, "The hips are between back and forward."),
                (1.0, None, "The hips are forward: trunk and thighs in one line."),
            )
        ),
    ],
)
def test_a_variation_says_what_it_shows(
    pose: Pose, rise: float, phase: PhaseKind | None, words: str
) -> None:
    assert describe(FigureProps(pose=replace(pose, rise=rise), phase=phase)) == words


@pytest.mark.parametrize(
    ("rise", "feet"),
    [
        (0.0, "The feet are as wide apart as the hips."),
        (0.5, "One foot is on its way to the side."),
        (1.0, "One foot has stepped out to the side."),
    ],
)
def test_the_side_step_says_where_the_feet_are(rise: float, feet: str) -> None:
    assert describe(FigureProps(pose=replace(SIDE_STEP, rise=rise))) == (
        "A lifter, seen from the front, is in a half squat, hips and knees bent and both feet "
        f"pointing forward. {feet} The band is round both shins. "
        "The hands are together before the chest."
    )


def test_only_a_variation_has_the_words_of_one() -> None:
    with pytest.raises(ValueError, match="seated"):
        variation_words.lifter(Posture.SEATED)
