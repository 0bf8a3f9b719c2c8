from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.app.settings import BENCH_CM, HEIGHT_CM, Settings
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.units import Units
from thrust_gui.ui.settings.entries import LENGTHS, NUMBERS, Entry, read, step, unit_of, written

METRIC = Settings()
IMPERIAL = Settings(units=Units.IMPERIAL)


@pytest.mark.parametrize(
    ("settings", "entry", "text", "unit"),
    [
        (METRIC, Entry.TEMPO, "3-0-1-2", ""),
        (METRIC, Entry.SETS, "3", ""),
        (METRIC, Entry.REPS, "12", ""),
        (METRIC, Entry.REST, "90 s", "s"),
        (METRIC, Entry.GET_READY, "10 s", "s"),
        (METRIC, Entry.HEIGHT, "170 cm", "cm"),
        (METRIC, Entry.BENCH, "42 cm", "cm"),
        (IMPERIAL, Entry.HEIGHT, "5 ft 7 in", ""),
        (IMPERIAL, Entry.BENCH, "16.5 in", "in"),
    ],
)
def test_a_setting_is_written_with_its_unit(
    settings: Settings, entry: Entry, text: str, unit: str
) -> None:
    assert (written(settings, entry), unit_of(settings, entry)) == (text, unit)


@pytest.mark.parametrize("settings", [METRIC, IMPERIAL])
@pytest.mark.parametrize("entry", list(Entry))
def test_what_is_written_can_be_read_again(settings: Settings, entry: Entry) -> None:
    assert written(read(settings, entry, written(settings, entry)), entry) == written(
        settings, entry
    )


@pytest.mark.parametrize(
    ("entry", "text", "expected"),
    [
        (Entry.TEMPO, " 2-1-1.5-2.5 ", "2-1-1.5-2.5"),
        (Entry.SETS, "5", "5"),
        (Entry.SETS, "5 sets", "5"),
        (Entry.REPS, " 20 reps", "20"),
        (Entry.REPS, "+8", "8"),
        (Entry.REST, "120s", "120 s"),
        (Entry.REST, "1 2 0 S", "120 s"),
        (Entry.GET_READY, "3", "3 s"),
        (Entry.HEIGHT, "1.82 m", "182 cm"),
        (Entry.HEIGHT, "5'10\"", "178 cm"),
        (Entry.HEIGHT, "6 ft", "183 cm"),
        (Entry.BENCH, "40,4", "40 cm"),
    ],
)
def test_people_type_in_their_own_ways(entry: Entry, text: str, expected: str) -> None:
    assert written(read(METRIC, entry, text), entry) == expected


@pytest.mark.parametrize(
    ("settings", "entry", "text", "sentence"),
    [
        (METRIC, Entry.REPS, "0", "0 repetitions: choose from 1 to 50."),
        (METRIC, Entry.REPS, "-1", "-1 repetitions: choose from 1 to 50."),
        (METRIC, Entry.REPS, "−1", "-1 repetitions: choose from 1 to 50."),
        (METRIC, Entry.REPS, "10 000", "10000 repetitions: choose from 1 to 50."),
        (METRIC, Entry.SETS, "11", "11 sets: choose from 1 to 10."),
        (METRIC, Entry.REST, "9", "9 s of rest: choose from 10 to 600 s."),
        (METRIC, Entry.GET_READY, "61", "61 s to get ready: choose from 3 to 60 s."),
        (METRIC, Entry.SETS, "", "“” is no whole number. Write it like 12."),
        (METRIC, Entry.SETS, "2.5", "“2.5” is no whole number. Write it like 12."),
        (METRIC, Entry.SETS, "three", "“three” is no whole number. Write it like 12."),
        (METRIC, Entry.SETS, "٣", "“٣” is no whole number. Write it like 12."),
        (
            METRIC,
            Entry.REPS,
            "9" * 40,
            f"“{'9' * 20}” is no whole number. Write it like 12.",
        ),
        (
            METRIC,
            Entry.HEIGHT,
            "300",
            "300 cm is outside what the figure can show: 140 cm to 210 cm.",
        ),
        (
            IMPERIAL,
            Entry.HEIGHT,
            "3 ft",
            "3 ft 0 in is outside what the figure can show: 4 ft 8 in to 6 ft 10 in.",
        ),
        (
            IMPERIAL,
            Entry.BENCH,
            "30",
            "30.0 in is outside what the figure can show: 11.9 in to 19.6 in.",
        ),
        (METRIC, Entry.HEIGHT, "tall", "“tall” is no length. Write it like 170 cm."),
        (IMPERIAL, Entry.HEIGHT, "tall", "“tall” is no length. Write it like 5 ft 7 in."),
    ],
)
def test_bad_input_is_refused_in_one_sentence(
    settings: Settings, entry: Entry, text: str, sentence: str
) -> None:
    with pytest.raises(Refusal) as refused:
        read(settings, entry, text)
    assert str(refused.value) == sentence


@pytest.mark.parametrize("text", ["0-0-0-0", "X", "3-0-X-2", "3-0-0.5-2", "text", "", "3-0-1"])
def test_bad_tempos_are_refused(text: str) -> None:
    with pytest.raises(Refusal):
        read(METRIC, Entry.TEMPO, text)


@pytest.mark.parametrize(
    ("settings", "entry", "steps", "expected"),
    [
        (METRIC, Entry.SETS, 1, "4"),
        (METRIC, Entry.SETS, 99, "10"),
        (METRIC, Entry.REPS, -99, "1"),
        (METRIC, Entry.REST, 1, "95 s"),
        (METRIC, Entry.GET_READY, -1, "9 s"),
        (METRIC, Entry.HEIGHT, 1, "171 cm"),
        (METRIC, Entry.HEIGHT, 99, "210 cm"),
        (METRIC, Entry.BENCH, -99, "30 cm"),
        (IMPERIAL, Entry.HEIGHT, 1, "5 ft 8 in"),
        (IMPERIAL, Entry.HEIGHT, -99, "4 ft 8 in"),
        (IMPERIAL, Entry.BENCH, 1, "17.0 in"),
        (IMPERIAL, Entry.BENCH, 99, "19.6 in"),
    ],
)
def test_steps_go_no_further_than_the_ends(
    settings: Settings, entry: Entry, steps: int, expected: str
) -> None:
    assert written(step(settings, entry, steps), entry) == expected


@given(
    units=st.sampled_from(Units),
    entry=st.sampled_from([*NUMBERS, *LENGTHS]),
    steps=st.lists(st.integers(-50, 50), max_size=6),
)
def test_no_steps_lead_out_of_the_limits(units: Units, entry: Entry, steps: list[int]) -> None:
    settings = replace(METRIC, units=units)
    for by in steps:
        settings = step(settings, entry, by)
    assert HEIGHT_CM[0] <= settings.height_cm <= HEIGHT_CM[1]
    assert BENCH_CM[0] <= settings.bench_cm <= BENCH_CM[1]
    assert isinstance(settings.plan, Plan)
    assert written(read(settings, entry, written(settings, entry)), entry)


@given(entry=st.sampled_from(Entry), text=st.text(max_size=30), units=st.sampled_from(Units))
def test_whatever_is_typed_is_taken_or_refused(entry: Entry, text: str, units: Units) -> None:
    settings = replace(METRIC, units=units)
    taken: Settings | None = None
    with suppress(Refusal):
        taken = read(settings, entry, text)
    assert taken is None or replace(taken, plan=settings.plan, height_cm=0, bench_cm=0) == replace(
        settings, height_cm=0, bench_cm=0
    )
