"""What is read out for each word."""

from __future__ import annotations

import pytest

from thrust_gui.domain.voice import vocabulary
from thrust_gui.domain.wording import spelling, text


@pytest.mark.parametrize(
    ("clip", "read"),
    [
        ("count_1", "one."),
        ("count_14", "fourteen."),
        ("count_40", "forty."),
        ("count_27", "twenty seven."),
        ("set_2", "set two,"),
        ("of_10", "of ten."),
        ("last_one", "last one."),
        ("lift", "lift."),
    ],
)
def test_a_word_is_read_as_it_is_said(clip: str, read: str) -> None:
    assert text(clip) == read


def test_every_word_of_the_voice_has_its_own_text() -> None:
    assert len({text(clip) for clip in vocabulary()}) == len(vocabulary())
    assert len({spelling(number) for number in range(1, 60)}) == 59
