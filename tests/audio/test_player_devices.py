"""The player while sound is switched, and devices come and go: what leads, and from where on."""

from __future__ import annotations

import pytest

from tests.helpers.gym import SCREEN_S, SECOND, Gym, cues_from, even
from tests.helpers.speakers import RING
from thrust_gui.app.ports import Source
from thrust_gui.app.settings import SoundMode

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
    gym.player.set_sound(mode=SoundMode.OFF, level=80)
    assert gym.speaker.sink.volume == 0
    assert gym.player.source() is Source.MUTED
    gym.run(2)
    gym.player.set_sound(mode=SoundMode.BOTH, level=30)
    assert gym.speaker.sink.volume == pytest.approx(0.3)
    assert gym.player.source() is Source.DEVICE
    assert len(gym.speaker.sinks) == 1
    assert even(gym.read)


def test_sound_on_within_a_silent_set_joins_at_the_right_sample() -> None:
    gym = Gym("speaker", on=False)
    gym.play()
    gym.run(2)
    gym.player.set_sound(mode=SoundMode.BOTH, level=80)
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
    gym.player.set_sound(mode=SoundMode.BOTH, level=80)
    gym.run(0.2)
    assert gym.speaker.playing
    gym.player.set_sound(mode=SoundMode.OFF, level=80)
    assert not gym.speaker.playing
    gym.run(3)
    assert gym.player.source() is Source.MUTED
    assert even(gym.read)


def test_a_pause_while_it_was_about_to_join() -> None:
    gym = Gym("speaker", on=False)
    gym.play()
    gym.player.set_sound(mode=SoundMode.BOTH, level=80)
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
    gym.run(2.5)
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


def test_a_stream_that_the_system_moves_is_left_to_it() -> None:
    gym = Gym("speaker")
    gym.speaker.moves_streams = True
    gym.play()
    gym.run(2)
    gym.speaker.plug("headphones")
    gym.run(1)
    assert [sink.on for sink in gym.speaker.sinks] == ["headphones"]
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
    gym.player.set_sound(mode=SoundMode.OFF, level=80)
    gym.speaker.plug()
    gym.run(2)
    assert gym.player.source() is Source.MUTED
    assert gym.run(1) > 4 * SECOND


def test_another_mode_is_heard_from_the_first_sample_not_on_its_way() -> None:
    gym = Gym("speaker")
    gym.play()
    gym.run(2)
    taken = gym.speaker.sink.taken()
    gym.player.set_sound(mode=SoundMode.VOICE, level=80)
    assert gym.heard() == [frame for frame in cues_from(0) if frame < taken]
    gym.player.set_sound(mode=SoundMode.OFF, level=80)
    gym.player.set_sound(mode=SoundMode.TONES, level=80)
    assert gym.heard() == cues_from(0)
    before = gym.player.position()
    assert gym.run(1) > before
