"""The player on a device that does what it should: where we are, what is heard."""

from __future__ import annotations

import numpy as np
import pytest

from tests.helpers.fakes import FakeClock
from tests.helpers.gym import SCREEN_S, SECOND, SET, Gym, cues_from, even
from tests.helpers.speakers import FakeSpeaker
from thrust_gui.app.ports import Source
from thrust_gui.app.settings import SoundMode
from thrust_gui.audio.mixing import render
from thrust_gui.audio.player import SetPlayer

# --- a device that does what it should ------------------------------------------------------------


def test_nothing_is_loaded_before_it_is_needed() -> None:
    made: list[FakeSpeaker] = []

    def make() -> FakeSpeaker:
        made.append(FakeSpeaker(clock))
        return made[-1]

    clock = FakeClock()
    player = SetPlayer(clock, make)
    player.set_sound(mode=SoundMode.BOTH, level=50)
    player.play(SET, paused=True)
    assert not made
    player.resume()
    assert made
    player.close()


def test_a_set_is_one_stream_with_every_cue_at_its_frame() -> None:
    gym = Gym("speaker")
    gym.play()
    samples = gym.speaker.sink.samples
    assert np.array_equal(samples[: SET.length], render(SET))
    assert samples.size > SET.length
    assert not samples[SET.length :].any()
    assert gym.heard() == cues_from(0)


def test_the_position_waits_for_the_device_to_begin() -> None:
    gym = Gym("speaker")
    gym.play()
    assert gym.run(0.39) == 0
    assert gym.run(0.5) > 0
    assert gym.player.source() is Source.DEVICE


def test_the_position_waits_while_sound_is_loaded_that_then_is_not_there() -> None:
    clock = FakeClock()

    def make() -> FakeSpeaker:
        clock.advance(4)
        return FakeSpeaker(clock, devices=[])

    player = SetPlayer(clock, make)
    player.play(SET)
    assert (player.position(), player.source()) == (0, Source.NO_DEVICE)
    clock.advance(0.5)
    assert player.position() == SECOND // 2


@pytest.mark.parametrize("begins_ms", [0, 60, 120, 180, 240, 400])
def test_the_position_never_runs_ahead_of_a_device_that_takes_its_time(begins_ms: int) -> None:
    gym = Gym("speaker")
    gym.speaker.begins_ms = begins_ms
    gym.play()
    for _ in range(60):
        gym.run(SCREEN_S)
        assert gym.late_ms > -10
    assert even(gym.read)


def test_the_position_is_that_of_what_is_heard() -> None:
    gym = Gym("speaker")
    gym.play()
    gym.run(1)
    for _ in range(300):
        gym.run(SCREEN_S)
        assert abs(gym.late_ms) < 10
    assert even(gym.read)


def test_a_set_is_played_to_its_very_end() -> None:
    gym = Gym("speaker")
    gym.play()
    assert gym.run(SET.length / SECOND + 1) == SET.length
    assert gym.player.source() is Source.DEVICE


def test_a_set_ends_also_when_nobody_looked() -> None:
    gym = Gym("speaker")
    gym.play()
    gym.run(2)
    gym.clock.advance(60)
    assert gym.run(0.5) == SET.length
    assert gym.player.source() is Source.DEVICE


def test_an_interface_that_hung_finds_the_right_place() -> None:
    gym = Gym("speaker")
    gym.play()
    gym.run(2)
    gym.clock.advance(0.9)
    gym.run(SCREEN_S)
    assert abs(gym.late_ms) < 25
    assert gym.player.source() is Source.DEVICE


def test_it_starts_anywhere_and_leaves_out_half_a_cue() -> None:
    gym = Gym("speaker")
    within = cues_from(0)[3] + 100
    gym.play(SET, within)
    assert gym.heard() == cues_from(within)
    assert gym.player.position() == within


@pytest.mark.parametrize(("frame", "where"), [(-5, 0), (10**9, SET.length)])
def test_a_place_outside_is_the_nearest_inside(frame: int, where: int) -> None:
    gym = Gym("speaker")
    gym.play(SET, frame)
    assert gym.player.position() == where


def test_another_timeline_takes_over_at_once() -> None:
    gym = Gym("speaker")
    gym.play()
    gym.run(3)
    gym.play()
    first, second = gym.speaker.sinks
    assert first.stopped
    assert second.started
    assert gym.player.position() == 0


def test_stopped_it_is_nowhere_and_silent() -> None:
    gym = Gym("speaker")
    gym.play()
    gym.run(3)
    gym.player.stop()
    assert not gym.speaker.playing
    assert gym.run(1) == 0
    gym.player.resume()
    gym.player.pause()
    assert gym.run(1) == 0


def test_closed_it_lets_go_of_everything() -> None:
    gym = Gym("speaker")
    gym.player.close()
    gym.play()
    gym.player.close()
    assert gym.speaker.closed
    assert not gym.speaker.playing


# --- pause ---------------------------------------------------------------------------------------


def test_a_pause_is_silent_at_once_and_goes_on_where_it_was() -> None:
    gym = Gym("speaker")
    gym.play()
    where = gym.run(3)
    gym.player.pause()
    assert not gym.speaker.moving
    assert gym.run(5) == where
    gym.player.resume()
    assert gym.speaker.moving
    gym.run(2)
    assert abs(gym.late_ms) < 10
    assert even(gym.read)
    assert gym.heard() == cues_from(0)


def test_a_pause_while_the_device_begins() -> None:
    gym = Gym("speaker")
    gym.play()
    gym.run(0.2)
    gym.player.pause()
    assert gym.run(10) == 0
    gym.player.resume()
    gym.run(2)
    assert abs(gym.late_ms) < 10


def test_it_stands_ready_until_resumed() -> None:
    gym = Gym("speaker")
    gym.play(SET, 50_000, paused=True)
    assert gym.run(2) == 50_000
    assert not gym.speaker.sinks
    gym.player.resume()
    gym.run(2)
    assert gym.heard() == cues_from(50_000)
