from __future__ import annotations

from itertools import pairwise

import pytest

from thrust_gui.domain.figure import BOTTOM, TOP, BandPlace, Hands, Pose, Posture
from thrust_gui.domain.timeline import PhaseKind
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
