"""The player on a device that was chosen: there while it is, on the system's while it is not."""

from __future__ import annotations

from typing import Final

import pytest

from tests.helpers.gym import SECOND, SET, Gym, cues_from, even
from thrust_gui.app.devices import Device, Devices
from thrust_gui.app.ports import Source

HEADSET: Final = ("headset", "Headset")
moving = pytest.mark.parametrize("moves", [True, False], ids=["moves streams", "leaves them"])


def gym_with(*devices: str, moves: bool = False, choice: tuple[str, str] | None = HEADSET) -> Gym:
    gym = Gym(*devices)
    gym.speaker.moves_streams = moves
    gym.player.choose_device(choice)
    gym.play()
    gym.run(2)
    return gym


def played_on(gym: Gym) -> list[str]:
    return [sink.on for sink in gym.speaker.playing]


def is_exact(gym: Gym) -> bool:
    """Whether the position never leapt, and what is heard is where the screen says."""
    heard = gym.heard()
    return even(gym.read) and abs(gym.late_ms) < 10 and heard == cues_from(heard[0])


def test_the_chosen_device_is_played_on_and_not_the_system_s() -> None:
    gym = gym_with("speaker", "headset")
    assert played_on(gym) == ["headset"]
    assert gym.player.device() == "headset"
    assert gym.player.source() is Source.DEVICE
    assert gym.heard() == cues_from(0)


def test_without_it_the_system_s_is_and_that_is_said() -> None:
    gym = gym_with("speaker", "dock")
    assert played_on(gym) == ["speaker"]
    assert gym.player.source() is Source.OTHER_DEVICE


def test_without_any_device_that_is_said_first() -> None:
    gym = gym_with()
    assert gym.player.source() is Source.NO_DEVICE


@moving
@pytest.mark.parametrize("said", [True, False], ids=["said", "unsaid"])
def test_it_is_returned_to_at_the_right_sample(*, moves: bool, said: bool) -> None:
    gym = gym_with("speaker", "headset", moves=moves)
    gym.speaker.plug("speaker", said=said)
    gym.run(3.5)
    assert played_on(gym) == ["speaker"]
    assert gym.player.source() is Source.OTHER_DEVICE
    gym.speaker.plug("speaker", "headset", said=said)
    gym.run(3.5)
    assert played_on(gym) == ["headset"]
    assert gym.player.source() is Source.DEVICE
    assert is_exact(gym)


@pytest.mark.parametrize("said", [True, False], ids=["said", "unsaid"])
def test_a_system_that_moves_it_away_does_not_have_its_way(*, said: bool) -> None:
    gym = gym_with("headset", "speaker", moves=True)
    gym.speaker.plug("speaker", "headset", said=said)
    assert played_on(gym) != ["headset"]
    assert gym.player.devices().default == "speaker"
    gym.run(3)
    assert played_on(gym) == ["headset"]
    assert is_exact(gym)


def test_the_system_s_own_changes_are_no_concern_of_the_chosen_one() -> None:
    gym = gym_with("speaker", "headset")
    gym.speaker.plug("dock", "speaker", "headset")
    gym.run(2)
    assert len(gym.speaker.sinks) == 1


@moving
def test_another_choice_is_heard_within_the_set(*, moves: bool) -> None:
    gym = gym_with("speaker", "headset", moves=moves, choice=None)
    assert played_on(gym) == ["speaker"]
    gym.player.choose_device(HEADSET)
    gym.run(2)
    assert played_on(gym) == ["headset"]
    assert is_exact(gym)
    gym.player.choose_device(None)
    gym.run(2)
    assert played_on(gym) == ["speaker"]
    assert is_exact(gym)


def test_the_same_choice_changes_nothing() -> None:
    gym = gym_with("speaker", "headset")
    gym.player.choose_device(HEADSET)
    assert len(gym.speaker.sinks) == 1


def test_a_choice_within_a_pause_is_heard_after_it() -> None:
    gym = gym_with("speaker", "headset", choice=None)
    gym.player.pause()
    where = gym.player.position()
    gym.player.choose_device(HEADSET)
    assert gym.run(1) == where
    gym.player.resume()
    assert gym.player.position() == where
    gym.run(2)
    assert played_on(gym) == ["headset"]
    assert gym.heard() == cues_from(where)


def test_a_device_that_comes_back_within_a_pause_is_played_on_after_it() -> None:
    gym = gym_with("speaker")
    gym.player.pause()
    gym.speaker.plug("speaker", "headset")
    gym.player.resume()
    gym.run(2)
    assert played_on(gym) == ["headset"]


def test_a_choice_while_another_device_begins_to_join() -> None:
    gym = gym_with()
    gym.speaker.plug("speaker", "headset")
    gym.run(0.2)
    gym.player.choose_device(None)
    gym.run(2)
    assert played_on(gym) == ["speaker"]
    assert is_exact(gym)


def test_a_choice_between_sets_is_for_the_next() -> None:
    gym = gym_with("speaker", "headset", choice=None)
    gym.player.stop()
    gym.player.choose_device(HEADSET)
    assert not gym.speaker.playing
    gym.play(SET, SECOND)
    assert played_on(gym) == ["headset"]


def test_the_devices_are_those_of_the_system_and_changes_are_told() -> None:
    gym = Gym("speaker", "headset")
    told: list[Devices] = []
    gym.player.watch_devices(lambda: told.append(gym.player.devices()))
    assert gym.player.devices() == Devices(
        (Device("speaker", "Speaker"), Device("headset", "Headset")), "speaker"
    )
    gym.speaker.plug("headset")
    assert told == [Devices((Device("headset", "Headset"),), "headset")]
