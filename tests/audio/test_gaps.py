"""The longest time without the sound that was due, on devices that stall, go and come back."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.gym import SCREEN_S, Gym
from tests.helpers.speakers import HELD, RING
from thrust_gui.app.settings import SoundMode
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import compile_set

LONG = compile_set(Tempo.parse("3-0-1-2"), 4, 3)
NEAR_MS = 4.0
RING_MS = (RING + HELD) / 48


def playing(*devices: str) -> Gym:
    gym = Gym(*(devices or ("speaker",)))
    gym.play(LONG)
    gym.run(4)
    return gym


def gap_ms(gym: Gym) -> float:
    found = gym.player.gap_ms()
    assert found is not None
    return found


def stall(gym: Gym, seconds: float) -> None:
    """The device plays nothing for a while; what comes after comes so much later."""
    gym.speaker.sink.catch_up()
    gym.speaker.sink.stalled = True
    gym.run(seconds)
    gym.speaker.sink.catch_up()
    gym.speaker.sink.stalled = False


def test_a_device_that_does_what_it_should_has_no_gap() -> None:
    gym = playing()
    gym.run(15)
    assert gap_ms(gym) < NEAR_MS


def test_waiting_for_a_device_to_begin_is_no_gap() -> None:
    gym = Gym("speaker")
    gym.speaker.begins_ms = 2_500
    gym.play(LONG)
    gym.run(10)
    assert gap_ms(gym) < NEAR_MS


@pytest.mark.parametrize("ms", [20, 50, 150, 250])
def test_a_stall_is_a_gap_of_its_length(ms: int) -> None:
    gym = playing()
    stall(gym, ms / 1000)
    gym.run(3)
    stalled_ms = round(ms / 1000 / SCREEN_S) * SCREEN_S * 1000
    assert gap_ms(gym) == pytest.approx(stalled_ms, abs=NEAR_MS)


def test_of_several_the_longest_counts() -> None:
    gym = playing()
    for ms in (50, 200, 100):
        stall(gym, ms / 1000)
        gym.run(3)
    assert gap_ms(gym) == pytest.approx(200, abs=NEAR_MS)


@given(st.lists(st.integers(1, 400), min_size=3, max_size=8))
def test_an_interface_that_hangs_hears_no_gap(hangs_ms: list[int]) -> None:
    gym = playing()
    for ms in hangs_ms:
        gym.clock.advance(ms / 1000)
        gym.player.position()
        gym.run(0.7)
    assert gap_ms(gym) < NEAR_MS


def test_a_pause_is_no_gap() -> None:
    gym = playing()
    gym.player.pause()
    gym.clock.advance(60)
    gym.player.resume()
    gym.run(5)
    assert gap_ms(gym) < NEAR_MS


def test_a_device_that_is_lost_is_missed_until_the_first_sample_of_the_next_one() -> None:
    gym = playing()
    gym.speaker.plug(said=False)
    gym.run(2)
    assert gap_ms(gym) == pytest.approx(2000, abs=30)
    gym.speaker.plug("headphones")
    before_ms = gym.clock.monotonic_ns() / 1e6
    while gym.player._lead is None:
        gym.run(SCREEN_S)
    joined_ms = gym.clock.monotonic_ns() / 1e6
    gym.run(4)
    assert gap_ms(gym) == pytest.approx(2000 + joined_ms - before_ms + RING_MS, abs=120)
    longest = gap_ms(gym)
    gym.run(3)
    assert gap_ms(gym) == longest


def test_without_any_device_all_of_it_is_a_gap() -> None:
    gym = Gym()
    gym.play(LONG)
    gym.run(7)
    assert gap_ms(gym) == pytest.approx(7000, abs=30)


def test_a_pause_in_a_silence_is_not_counted_with_it() -> None:
    gym = Gym()
    gym.play(LONG)
    gym.run(2)
    gym.player.pause()
    gym.clock.advance(60)
    gym.player.resume()
    gym.run(3)
    assert gap_ms(gym) == pytest.approx(3000, abs=30)


def test_a_device_that_goes_in_a_pause_is_missed_from_the_resumption() -> None:
    gym = playing()
    gym.player.pause()
    gym.speaker.plug()
    gym.clock.advance(60)
    gym.player.resume()
    gym.run(5)  # three of which it is waited for, and the position stands
    assert gap_ms(gym) == pytest.approx(2000, abs=60)


def test_what_is_turned_off_is_not_missed() -> None:
    gym = Gym()
    gym.play(LONG)
    gym.run(2)
    gym.player.set_sound(mode=SoundMode.OFF, level=80)
    assert gym.player.gap_ms() is None
    gym.run(6)
    gym.player.set_sound(mode=SoundMode.BOTH, level=80)
    gym.run(1)
    assert gap_ms(gym) == pytest.approx(2000, abs=40)


def test_each_timeline_is_listened_to_afresh() -> None:
    gym = playing()
    stall(gym, 0.2)
    gym.run(3)
    assert gap_ms(gym) > 100
    gym.play(LONG)
    gym.run(5)
    assert gap_ms(gym) < NEAR_MS


def test_another_device_chosen_by_the_system_is_a_gap_until_it_is_heard() -> None:
    gym = playing("speaker", "headphones")
    gym.speaker.plug("headphones", "speaker")
    gym.run(5)
    assert 500 < gap_ms(gym) < 3000


@given(st.lists(st.sampled_from(["pause", "plug", "pull", "stall", "off", "on"]), max_size=8))
def test_a_gap_only_grows_and_is_never_longer_than_the_time_that_ran(acts: list[str]) -> None:
    gym = playing()
    found = [gap_ms(gym)]
    for act in acts:
        match act:
            case "pause":
                gym.player.pause()
                gym.clock.advance(30)
                gym.player.resume()
            case "plug":
                gym.speaker.plug("speaker")
            case "pull":
                gym.speaker.plug()
            case "stall":
                stall(gym, 0.2)
            case _:
                mode = SoundMode.OFF if act == "off" else SoundMode.BOTH
                gym.player.set_sound(mode=mode, level=80)
        gym.run(0.8)
        found.append(gym.player.gap_ms() or found[-1])
    assert all(sooner <= later for sooner, later in pairwise(found))
    assert found[-1] <= 1000 * len(acts) + 100
