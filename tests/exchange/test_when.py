from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.exchange.months import month_of
from thrust_gui.exchange.when import parse_when

JANUARY = "jan. January janvier Januar enero gennaio janeiro januari styczeń янв. ιαν tammikuu"
YEARS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "es": "ene feb mar abr may jun jul ago sept oct nov dic",
    "it": "gen feb mar apr mag giu lug ago set ott nov dic",
    "pt": "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
    "nl": "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.",
    "da": "jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.",
    "no": "jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.",
    "sv": "jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.",
    "pl": "sty lut mar kwi maj cze lip sie wrz paź lis gru",
    "cs": "led úno bře dub kvě čvn čvc srp zář říj lis pro",
    "tr": "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara",
    "ro": "ian. feb. mar. apr. mai iun. iul. aug. sept. oct. nov. dec.",
    "hu": "jan. febr. márc. ápr. máj. jún. júl. aug. szept. okt. nov. dec.",
    "fi": "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
    "ru": "янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.",
    "uk": "січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.",
    "el": "Ιαν Φεβ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ",
    "id": "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des",
}


def read(text: str) -> datetime:
    """As it is written, an hour east of Greenwich."""
    when = parse_when(text, lambda _: 60)
    assert when.started_at == when.stamp - 3_600_000
    assert when.utc_offset_min == 60
    found = datetime.fromtimestamp(when.stamp / 1000, UTC)
    assert when.day == found.date()
    return found.replace(tzinfo=None)


@pytest.mark.parametrize(("language", "names"), YEARS.items())
def test_months_in_many_languages(language: str, names: str) -> None:
    assert [month_of(each) for each in names.split()] == list(range(1, 13)), language


@pytest.mark.parametrize("word", ["foo", "de", "a", "", "PM", "um", "Fri"])
def test_words_that_are_no_month(word: str) -> None:
    assert month_of(word) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2025-11-03 19:10:42", (2025, 11, 3, 19, 10, 42)),
        ("2025-11-03T19:10:42", (2025, 11, 3, 19, 10, 42)),
        ("2025-11-03 19:10", (2025, 11, 3, 19, 10)),
        ("2025-11-03", (2025, 11, 3, 12)),
        ("2025-01-14 6:31:07\u202fPM", (2025, 1, 14, 18, 31, 7)),
        ("2025-01-14 12:05:00\u202fam", (2025, 1, 14, 0, 5)),
        ("2025-01-14 12:05:00 p. m.", (2025, 1, 14, 12, 5)),
        ("30 Jun 2025, 19:56", (2025, 6, 30, 19, 56)),
        ("May 15, 2026, 7:26 PM", (2026, 5, 15, 19, 26)),
        ("May 15, 2026 at 7:26\u202fAM", (2026, 5, 15, 7, 26)),
        ("3 févr. 2026, 18:00", (2026, 2, 3, 18)),
        ("3 févr. 2026 à 18:00", (2026, 2, 3, 18)),
        ("3. März 2026 um 18:00", (2026, 3, 3, 18)),
        ("3 de fev. de 2026, 18:00", (2026, 2, 3, 18)),
        ("1 мая 2026 г., 18:00", (2026, 5, 1, 18)),
        ("05.06.2026, 07:30", (2026, 6, 5, 7, 30)),
        ("05/06/2026, 07:30", (2026, 6, 5, 7, 30)),
        ("05/06/2026, 7:30 PM", (2026, 5, 6, 19, 30)),
        ("05/16/2026, 07:30", (2026, 5, 16, 7, 30)),
        ("2026/5/16 07:30", (2026, 5, 16, 7, 30)),
        ("2026年5月16日 07:30", (2026, 5, 16, 7, 30)),
        ("2026. 5. 16. 07:30", (2026, 5, 16, 7, 30)),
    ],
)
def test_dates_in_the_wild(text: str, found: tuple[int, ...]) -> None:
    assert read(text) == datetime(*found)  # type: ignore[arg-type] # noqa: DTZ001 - local


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-03-01T22:30:00.000Z", "2026-03-01T22:30"),
        ("2026-03-01T23:30:00Z", "2026-03-01T23:30"),
        ("2026-03-01T22:30:00+0200", "2026-03-01T20:30"),
        ("2026-03-01 22:30:00 -05:00", "2026-03-02T03:30"),
    ],
)
def test_times_with_a_zone_are_that_instant(text: str, utc: str) -> None:
    when = parse_when(text, lambda _: 60)
    instant = datetime.fromisoformat(f"{utc}+00:00")
    assert when.stamp == when.started_at == round(instant.timestamp() * 1000)
    assert when.day == (instant + timedelta(hours=1)).date()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "2025-02-30 10:00:00",
        "2025-13-01",
        "0000-01-01 10:00:00",
        "0001-01-01 10:00:00",
        "9999-12-31 23:59:59",
        "2025-01-14 24:00:00",
        "2025-01-14 13:05:00 PM",
        "2025-01-14 0:05:00 PM",
        "30 Foo 2025, 19:56",
        "30 Jun 25, 19:56",
        "Jun 2025",
        "2025-01-14 10:00:00+99:99",
        f"2025-01-{'1' * 30} 10:00",
        f"{'9' * 40} Jun 2025",
        "1" * 4000,
        "２０２５-01-14 \u0661\u0662:00",
    ],
)
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the row says why
        parse_when(text, lambda _: 60)


@given(st.text(max_size=80) | st.from_regex(r"\A[0-9a-zé.,:/ -]{0,40}\Z"))
def test_any_text_is_a_date_or_none(text: str) -> None:
    try:
        parse_when(text, lambda _: -300)
    except ValueError:
        return


@given(st.datetimes(datetime(1900, 1, 2), datetime(2199, 12, 30)))  # noqa: DTZ001 - local
def test_any_date_reads_back(when: datetime) -> None:
    whole = when.replace(microsecond=0)
    assert read(whole.isoformat(" ")) == whole
    assert read(f"{when:%d %b %Y, %H:%M}") == whole.replace(second=0)
