"""The player on a headset that dozes off, swallows the beginning, and is heard late."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.gym import SCREEN_S, SECOND, SET, Gym, cues_from, even
from thrust_gui.app.ports import Source
from thrust_gui.app.settings import SoundMode
from thrust_gui.audio.mixing import render
from thrust_gui.domain.delay import Delay
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import compile_set
from thrust_gui.domain.units import frames

LONG = compile_set(Tempo(), 6, 3)


def wireless(delay: Delay, device: str = "headset") -> Gym:
    gym = Gym(device)
    gym.player.set_delays((("headset", delay),))
    return gym


def late_ms(gym: Gym, delay: Delay) -> float:
    """By how much the screen is behind what the ear hears."""
    return gym.late_ms - delay.late_ms


def test_it_says_on_which_device_it_would_play() -> None:
    assert Gym("headset", "speaker").player.device() == "headset"
    assert Gym().player.device() == ""


def test_what_is_known_of_another_device_does_not_count() -> None:
    gym = wireless(Delay(2000, 300, hum=True), "speaker")
    gym.play()
    assert np.array_equal(gym.speaker.sink.samples[: SET.length], render(SET))
    gym.run(2)
    assert abs(gym.late_ms) < 10


def test_before_the_first_sound_the_headset_is_woken_and_the_position_waits() -> None:
    gym = wireless(Delay(wake_ms=1000))
    gym.play()
    lead = frames(700)
    samples = gym.speaker.sink.samples
    assert np.array_equal(samples[lead : lead + SET.length], render(SET))
    assert samples[:lead].any()
    assert np.abs(samples[:lead]).max() < 12
    assert gym.heard() == cues_from(0)
    assert gym.run(0.4 + 0.65) == 0
    assert gym.run(0.5) > 0
    gym.run(1)
    assert abs(gym.late_ms) < 10
    assert even(gym.read)


def test_half_a_cue_is_not_sounded_while_it_wakes() -> None:
    gym = wireless(Delay(wake_ms=2000))
    within = cues_from(0)[3] + 100
    gym.play(SET, within)
    assert gym.heard() == cues_from(within)
    assert gym.player.position() == within


def test_one_timeline_after_the_other_the_headset_is_still_awake() -> None:
    gym = wireless(Delay(wake_ms=1500))
    gym.play()
    gym.run(4)
    gym.play()
    assert gym.speaker.sink.samples.size == gym.speaker.sinks[0].samples.size - frames(1200)
    assert np.array_equal(gym.speaker.sink.samples[: SET.length], render(SET))


@pytest.mark.parametrize(("seconds", "woken"), [(1.5, False), (5.0, True)])
def test_after_a_pause_it_is_woken_if_it_may_have_dozed_off(seconds: float, woken: bool) -> None:
    gym = wireless(Delay(wake_ms=1000))
    gym.play()
    where = gym.run(3)
    gym.player.pause()
    assert gym.run(seconds) == where
    gym.player.resume()
    assert len(gym.speaker.sinks) == 1 + woken
    assert len(gym.speaker.moving) == 1
    gym.run(3)
    assert abs(gym.late_ms) < 10
    assert even(gym.read)
    assert gym.heard() == cues_from(where if woken else 0)


def test_stopped_and_begun_again_later_it_is_woken_again() -> None:
    gym = wireless(Delay(wake_ms=1000))
    gym.play()
    gym.run(2)
    gym.player.stop()
    gym.clock.advance(5)
    gym.play()
    assert gym.speaker.sink.samples.size == gym.speaker.sinks[0].samples.size


def test_kept_awake_it_never_gets_digital_silence() -> None:
    gym = wireless(Delay(hum=True))
    gym.play()
    samples = gym.speaker.sink.samples
    assert np.diff(np.flatnonzero(samples)).max() < SECOND // 200
    assert np.abs(samples[: SET.length].astype(int) - render(SET)).max() < 12
    gym.run(2)
    gym.player.set_sound(mode=SoundMode.VOICE, level=80)
    assert np.diff(np.flatnonzero(samples)).max() < SECOND
    assert gym.heard() == [frame for frame in cues_from(0) if frame < gym.speaker.sink.taken()]


@given(delay=st.builds(Delay, st.integers(300, 2000), st.integers(0, 1000), st.booleans()))
@settings(max_examples=25, deadline=None)
def test_the_position_is_that_of_what_the_ear_hears(delay: Delay) -> None:
    gym = wireless(delay)
    gym.play()
    gym.run(0.4 + (delay.lead_ms + delay.late_ms) / 1000 + 1)
    for _ in range(100):
        gym.run(SCREEN_S)
        assert abs(late_ms(gym, delay)) < 10
    assert even(gym.read)
    assert gym.heard() == cues_from(0)


@given(
    delay=st.builds(Delay, st.integers(300, 2000), st.integers(0, 1000), st.booleans()),
    before=st.floats(0.1, 6),
    pause=st.floats(0.1, 6),
)
@settings(max_examples=25, deadline=None)
def test_a_pause_is_exact_however_late_the_device_is(
    delay: Delay, before: float, pause: float
) -> None:
    gym = wireless(delay)
    gym.play()
    where = gym.run(before)
    gym.player.pause()
    assert gym.run(pause) == where
    gym.player.resume()
    assert gym.player.position() == where
    gym.run(5)
    assert abs(late_ms(gym, delay)) < 10
    assert even(gym.read)
    due = {*cues_from(where)}
    assert due <= {*gym.heard()}


def test_a_set_is_over_when_its_end_is_heard() -> None:
    delay = Delay(1000, 900)
    gym = wireless(delay)
    gym.play()
    begun_s, whole_s = 0.4 + 0.7 + 0.9, SET.length / SECOND
    assert gym.run(begun_s + whole_s - 0.1) < SET.length
    assert gym.run(0.2) == SET.length
    assert gym.player.source() is Source.DEVICE


def test_a_headset_that_comes_later_is_in_step_with_the_clock_by_ear() -> None:
    delay = Delay(1000, 250)
    gym = Gym()
    gym.player.set_delays((("headset", delay),))
    gym.play()
    gym.run(2)
    gym.speaker.plug("headset")
    gym.run(3)
    assert gym.player.source() is Source.DEVICE
    assert abs(late_ms(gym, delay)) < 10
    assert even(gym.read)


def test_a_headset_that_comes_later_is_woken_while_it_is_brought_in_step() -> None:
    gym = Gym()
    gym.player.set_delays((("headset", Delay(1500)),))
    gym.play()
    gym.run(2)
    gym.speaker.plug("headset")
    gym.run(3)
    samples = gym.speaker.sink.samples
    assert np.diff(np.flatnonzero(samples[: frames(1200)])).max() < SECOND // 200
    assert gym.heard() == cues_from(gym.heard()[0])


def test_a_headset_that_goes_has_what_is_in_the_air_heard_and_the_clock_goes_on_there() -> None:
    delay = Delay(1000, 400)
    gym = wireless(delay)
    gym.play()
    where = gym.run(4)
    gym.speaker.plug(said=False)
    lost = gym.run(0.45)
    assert gym.player.source() is Source.LOST
    assert where <= lost <= where + 0.45 * SECOND
    assert gym.run(2) == pytest.approx(lost + 2 * SECOND, abs=0.02 * SECOND)
    assert even(gym.read)


@given(
    delay=st.builds(Delay, st.integers(300, 2000), st.integers(0, 1000), st.booleans()),
    before=st.floats(0.1, 5),
    away=st.floats(0.1, 4),
    said=st.booleans(),
)
@settings(max_examples=40, deadline=None)
def test_lost_at_any_place_and_back_the_position_never_jumps(
    delay: Delay,
    before: float,
    away: float,
    said: bool,
) -> None:
    gym = wireless(delay)
    gym.play(LONG)
    gym.run(before)
    gym.speaker.plug(said=said)
    gym.run(away)
    gym.speaker.plug("headset", said=said)
    gym.run(7 + (delay.lead_ms + delay.late_ms) / 1000)
    assert gym.player.source() is Source.DEVICE
    assert even(gym.read)
    assert abs(late_ms(gym, delay)) < 15


@pytest.mark.parametrize("ms", [60, 180, 420, 900])
def test_moved_by_the_system_the_position_goes_to_what_is_heard_there_without_a_leap(
    ms: int,
) -> None:
    delay = Delay(late_ms=ms)
    gym = wireless(delay)
    gym.speaker.moves_streams = True
    gym.play(LONG)
    gym.run(4)
    assert abs(late_ms(gym, delay)) < 10
    gym.speaker.plug("speaker")
    gym.run(5)
    assert abs(gym.late_ms) < 10
    gym.speaker.plug("headset", "speaker")
    gym.run(5)
    assert abs(late_ms(gym, delay)) < 10
    assert len(gym.speaker.sinks) == 1
    assert even(gym.read)
