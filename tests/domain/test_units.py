from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.domain.message import Refusal
from thrust_gui.domain.units import (
    ForceUnit,
    Units,
    clock_text,
    frames,
    length_text,
    milliseconds,
    mm_text,
    parse_force,
    parse_length_cm,
    parse_mm,
)


@pytest.mark.parametrize(
    ("text", "units", "cm"),
    [
        ("170", Units.METRIC, 170.0),
        ("170 cm", Units.METRIC, 170.0),
        ("1,70 m", Units.METRIC, 170.0),
        ("5'7\"", Units.METRIC, 170.18),
        ("5 ft 7 in", Units.IMPERIAL, 170.18),
        ("5 ft", Units.IMPERIAL, 152.4),
        ("67", Units.IMPERIAL, 170.18),
        ("16.5 in", Units.METRIC, 41.91),
        ("1.70", Units.METRIC, 170.0),
        ("0,42", Units.METRIC, 42.0),
        ("3", Units.METRIC, 3.0),
        ("1.70", Units.IMPERIAL, 4.318),
        ("420 mm", Units.METRIC, 42.0),
        (" 170CM ", Units.METRIC, 170.0),
        ("67 in", Units.IMPERIAL, 170.18),
        ('67"', Units.IMPERIAL, 170.18),
        ("5’7”", Units.IMPERIAL, 170.18),
        ("5′ 7″", Units.IMPERIAL, 170.18),
        ("5 feet 7 inches", Units.IMPERIAL, 170.18),
        ("5 ft. 7 in.", Units.IMPERIAL, 170.18),
        ("5'7", Units.IMPERIAL, 170.18),
        ("5'", Units.IMPERIAL, 152.4),
        ("5'7.5\"", Units.IMPERIAL, 171.45),
        ("5'11.9\"", Units.IMPERIAL, 182.626),
    ],
)
def test_lengths_as_people_type_them(text: str, units: Units, cm: float) -> None:
    assert parse_length_cm(text, units) == pytest.approx(cm)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tall",
        "-170",
        "1e3",
        "5 ft 7 lb",
        "170 kg",
        "5 7",
        "5'7'",
        "1.7.0",
        "9" * 5000,
        "nan",
        "'",
    ],
)
@pytest.mark.parametrize(("units", "hint"), [(Units.METRIC, "170 cm"), (Units.IMPERIAL, "5 ft 7")])
def test_no_length(text: str, units: Units, hint: str) -> None:
    with pytest.raises(Refusal, match="is no length") as caught:
        parse_length_cm(text, units)
    assert hint in str(caught.value)
    assert len(str(caught.value)) < 100


@pytest.mark.parametrize("units", list(Units))
@pytest.mark.parametrize("text", ["5'13\"", "5 ft 12 in", "5'12", "0'99\""])
def test_more_inches_than_a_foot_has(text: str, units: Units) -> None:
    with pytest.raises(Refusal, match=r"inches, but a foot has only 12\. Write it like 5 ft 7 in"):
        parse_length_cm(text, units)


@given(st.integers(140, 210), st.sampled_from(Units))
def test_what_is_shown_reads_back(cm: int, units: Units) -> None:
    assert parse_length_cm(length_text(cm, units), units) == pytest.approx(cm, abs=1.3)


@pytest.mark.parametrize(
    ("text", "units", "mm"),
    [
        ("1040", Units.METRIC, 1040),
        ("104 cm", Units.METRIC, 1040),
        ("1.04 m", Units.IMPERIAL, 1040),
        ("41", Units.IMPERIAL, 1041),
        ("41 in", Units.METRIC, 1041),
        ("29 mm", Units.IMPERIAL, 29),
    ],
)
def test_lengths_of_bands(text: str, units: Units, mm: int) -> None:
    assert parse_mm(text, units) == mm


@pytest.mark.parametrize(("units", "hint"), [(Units.METRIC, "1040 mm"), (Units.IMPERIAL, "41 in")])
@pytest.mark.parametrize("text", ["", "long", "5'7\"", "-1", "9" * 400])
def test_no_length_of_a_band(text: str, units: Units, hint: str) -> None:
    with pytest.raises(Refusal, match=f"is no length. Write it like {hint}"):
        parse_mm(text, units)


@given(st.integers(100, 3000), st.sampled_from(Units))
def test_a_length_of_a_band_reads_back(mm: int, units: Units) -> None:
    assert parse_mm(mm_text(mm, units), units) == pytest.approx(mm, abs=1.5)


def test_inches_alone() -> None:
    assert length_text(41.91, Units.IMPERIAL, feet=False) == "16.5 in"


def test_frames_and_milliseconds() -> None:
    assert frames(500) == 24_000
    assert milliseconds(24_000) == 500
    assert milliseconds(1) == 0
    assert milliseconds(24) == 1


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (54, "0:54"), (199, "3:19"), (3600, "1:00:00"), (-5, "0:00")]
)
def test_clock_text(seconds: int, text: str) -> None:
    assert clock_text(seconds) == text


@pytest.mark.parametrize(
    ("text", "unit", "newtons"),
    [
        ("200", ForceUnit.N, 200.0),
        ("200 N", ForceUnit.KGF, 200.0),
        ("20", ForceUnit.KGF, 196.133),
        ("20,5 kg", ForceUnit.N, 201.036),
        ("20kgf", ForceUnit.LBF, 196.133),
        ("44", ForceUnit.LBF, 195.722),
        ("44 lb", ForceUnit.N, 195.722),
        (" 44 LBS ", ForceUnit.N, 195.722),
    ],
)
def test_what_a_scale_shows(text: str, unit: ForceUnit, newtons: float) -> None:
    assert parse_force(text, unit) == pytest.approx(newtons, abs=0.001)


@pytest.mark.parametrize("text", ["", "strong", "-3", "20 cm", "1e9", "9" * 20, "²"])
def test_no_force(text: str) -> None:
    with pytest.raises(Refusal, match=r"is no force\. Write it like 20 kgf"):
        parse_force(text, ForceUnit.KGF)
