"""The player over fake devices: what leads, where we are, what is heard."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import numpy as np
import pytest

from tests.helpers.fakes import FakeClock
from tests.helpers.pulse import onsets
from tests.helpers.speakers import RING, FakeSpeaker
from thrust_gui.app.ports import Source
from thrust_gui.audio.mixing import render
from thrust_gui.audio.player import SetPlayer
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import Timeline, compile_set

SCREEN_S: Final = 1 / 60
SET: Final = compile_set(Tempo.parse("1-0-1-1"), 4, 3)
SECOND: Final = 48_000


class Gym:
    """A player, its devices, its clock, and what the screen read."""

    def __init__(self, *devices: str, on: bool = True) -> None:
        self.clock = FakeClock()
        self.speaker = FakeSpeaker(self.clock, list(devices))
        self.player = SetPlayer(self.clock, lambda: self.speaker)
        self.player.set_sound(on=on, level=80)
        self.read: list[int] = []

    def run(self, seconds: float) -> int:
        """Let time pass with the screen looking; where we are then."""
        for _ in range(round(seconds / SCREEN_S)):
            self.clock.advance(SCREEN_S)
            self.read.append(self.player.position())
        return self.read[-1]

    def play(self, timeline: Timeline = SET, frame: int = 0, *, paused: bool = False) -> None:
        self.read.clear()
        self.player.play(timeline, frame, paused=paused)

    @property
    def late_ms(self) -> float:
        """By how much the screen is behind what is heard."""
        lead = self.player._lead
        assert lead is not None
        self.speaker.sink.catch_up()
        return (lead.offset + self.speaker.sink.heard - self.player.position()) / 48

    def heard(self) -> list[int]:
        """The timeline's frames at which the last stream has onsets."""
        lead = self.player._lead
        assert lead is not None
        assert lead.sink is self.speaker.sink
        return [lead.offset + place for place in onsets(self.speaker.sink.samples)]


def cues_from(frame: int) -> list[int]:
    return [cue.frame for cue in SET.cues if cue.frame >= frame]


def even(read: list[int]) -> bool:
    """Without a step back or a leap."""
    return all(0 <= later - sooner <= SECOND * SCREEN_S * 2 for sooner, later in pairwise(read))


# --- a device that does what it should ------------------------------------------------------------


def test_nothing_is_loaded_before_it_is_needed() -> None:
    made: list[FakeSpeaker] = []

    def make() -> FakeSpeaker:
        made.append(FakeSpeaker(clock))
        return made[-1]

    clock = FakeClock()
    player = SetPlayer(clock, make)
    player.set_sound(on=True, level=50)
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


# --- sound off and on ---------------------------------------------------------------------------


def test_without_sound_the_clock_leads_and_no_device_is_touched() -> None:
    gym = Gym("speaker", on=False)
    gym.play()
    assert gym.player.source() is Source.MUTED
    assert gym.run(2) == pytest.approx(2 * SECOND, abs=2)
    assert not gym.speaker.sinks


def test_sound_off_within_a_set_is_silence_and_nothing_else() -> None:
    gym = Gym("speaker")
    gym.play()
    gym.run(2)
    gym.player.set_sound(on=False, level=80)
    assert gym.speaker.sink.volume == 0
    assert gym.player.source() is Source.MUTED
    gym.run(2)
    gym.player.set_sound(on=True, level=30)
    assert gym.speaker.sink.volume == pytest.approx(0.3)
    assert gym.player.source() is Source.DEVICE
    assert len(gym.speaker.sinks) == 1
    assert even(gym.read)


def test_sound_on_within_a_silent_set_joins_at_the_right_sample() -> None:
    gym = Gym("speaker", on=False)
    gym.play()
    gym.run(2)
    gym.player.set_sound(on=True, level=80)
    gym.run(3)
    assert gym.player.source() is Source.DEVICE
    assert abs(gym.late_ms) < 10
    assert even(gym.read)
    heard = gym.heard()
    assert heard == cues_from(heard[0])
    assert heard[0] < 3 * SECOND + 0.4 * SECOND + RING + 2 * SECOND


def test_sound_off_while_it_was_about_to_join() -> None:
    gym = Gym("speaker", on=False)
    gym.play()
    gym.player.set_sound(on=True, level=80)
    gym.run(0.2)
    assert gym.speaker.playing
    gym.player.set_sound(on=False, level=80)
    assert not gym.speaker.playing
    gym.run(3)
    assert gym.player.source() is Source.MUTED
    assert even(gym.read)


def test_a_pause_while_it_was_about_to_join() -> None:
    gym = Gym("speaker", on=False)
    gym.play()
    gym.player.set_sound(on=True, level=80)
    where = gym.run(0.2)
    gym.player.pause()
    assert not gym.speaker.playing
    assert gym.run(2) == where
    gym.player.resume()
    gym.run(2)
    assert gym.heard() == cues_from(where)


# --- devices come and go ------------------------------------------------------------------------


def test_without_a_device_the_clock_leads_and_it_is_said() -> None:
    gym = Gym()
    gym.play()
    assert gym.player.source() is Source.NO_DEVICE
    assert gym.run(2) == pytest.approx(2 * SECOND, abs=2)


def test_a_device_that_comes_joins_the_running_set() -> None:
    gym = Gym()
    gym.play()
    gym.run(2)
    gym.speaker.plug("headphones")
    gym.run(3)
    assert gym.player.source() is Source.DEVICE
    assert abs(gym.late_ms) < 10
    assert even(gym.read)
    heard = gym.heard()
    assert heard == cues_from(heard[0])


def test_a_device_that_comes_unannounced_is_found_too() -> None:
    gym = Gym()
    gym.play()
    gym.run(1)
    gym.speaker.plug("headphones", said=False)
    gym.run(8)
    assert gym.player.source() is Source.DEVICE


def test_a_device_that_stops_is_left_where_it_stopped() -> None:
    gym = Gym("speaker")
    gym.play()
    where = gym.run(3)
    gym.speaker.plug(said=False)
    lost = gym.run(0.45)
    assert gym.player.source() is Source.LOST
    assert where <= lost < where + 0.3 * SECOND
    assert not gym.speaker.playing
    assert gym.run(2) == pytest.approx(lost + 2 * SECOND, abs=0.02 * SECOND)
    assert even(gym.read)


def test_a_stop_shorter_than_a_third_of_a_second_is_no_loss() -> None:
    gym = Gym("speaker")
    gym.play()
    gym.run(3)
    gym.speaker.plug(said=False)
    gym.run(0.25)
    gym.speaker.plug("speaker", said=False)
    gym.run(2)
    assert gym.player.source() is Source.DEVICE
    assert abs(gym.late_ms) < 10
    assert even(gym.read)


def test_a_lost_device_that_comes_back_is_heard_at_the_right_sample() -> None:
    gym = Gym("speaker")
    gym.play()
    gym.run(3)
    gym.speaker.plug()
    gym.run(1)
    gym.speaker.plug("speaker")
    gym.run(3)
    assert gym.player.source() is Source.DEVICE
    assert abs(gym.late_ms) < 10
    assert even(gym.read)
    heard = gym.heard()
    assert heard == cues_from(heard[0])


def test_a_device_that_never_begins_is_given_three_seconds() -> None:
    gym = Gym("speaker")
    gym.speaker.begins_ms = 10**6
    gym.play()
    assert gym.run(2.9) == 0
    gym.run(0.2)
    assert gym.player.source() is Source.LOST
    assert gym.run(1) > 0.9 * SECOND


def test_after_a_loss_the_next_timeline_does_not_wait_for_the_device() -> None:
    gym = Gym("speaker")
    gym.speaker.begins_ms = 10**6
    gym.play()
    gym.run(4)
    gym.play()
    assert gym.run(1) == pytest.approx(SECOND, abs=2)
    assert gym.player.source() is Source.LOST


def test_a_device_that_begins_to_join_and_fails_is_tried_again() -> None:
    gym = Gym("speaker")
    gym.play()
    gym.run(2)
    gym.speaker.begins_ms = 10**6
    gym.speaker.plug(said=False)
    gym.speaker.plug("other", said=True)
    gym.run(4)
    assert gym.player.source() is Source.LOST
    assert not [sink for sink in gym.speaker.playing if sink.device == "speaker"]
    gym.speaker.begins_ms = 100
    gym.run(7)
    assert gym.player.source() is Source.DEVICE
    assert even(gym.read)


def test_a_device_that_reports_an_error_is_lost_at_once() -> None:
    gym = Gym("speaker")
    gym.play()
    gym.run(2)
    gym.speaker.sink.broken = True
    gym.run(SCREEN_S)
    assert gym.player.source() is Source.LOST


def test_another_default_device_is_followed() -> None:
    gym = Gym("speaker")
    gym.play()
    gym.run(2)
    gym.speaker.plug("headphones", "speaker")
    gym.run(3)
    assert [sink.device for sink in gym.speaker.playing] == ["headphones"]
    assert gym.player.source() is Source.DEVICE
    assert abs(gym.late_ms) < 10
    assert even(gym.read)


def test_another_device_that_is_not_the_default_is_left_alone() -> None:
    gym = Gym("speaker")
    gym.play()
    gym.run(2)
    gym.speaker.plug("speaker", "headphones")
    gym.run(1)
    assert len(gym.speaker.sinks) == 1


def test_devices_that_change_between_sets_begin_afresh() -> None:
    gym = Gym()
    gym.play()
    gym.run(1)
    gym.player.stop()
    gym.speaker.plug("speaker")
    gym.play()
    assert gym.speaker.playing
    assert gym.run(0.3) == 0
    assert gym.player.source() is Source.DEVICE


def test_a_loss_is_not_said_while_sound_is_off() -> None:
    gym = Gym("speaker")
    gym.play()
    gym.run(2)
    gym.player.set_sound(on=False, level=80)
    gym.speaker.plug()
    gym.run(2)
    assert gym.player.source() is Source.MUTED
    assert gym.run(1) > 4 * SECOND
