"""The facts the guide must teach, E01 to E34, and how it speaks where they are disputed."""

from __future__ import annotations

import re

import pytest

from tests.helpers.guide_words import CARDS, all_words, card_of
from thrust_gui.content.resources import resources_root
from thrust_gui.domain.guide import CAUTION, FACTS, NoteKind

TAUGHT: dict[str, str] = {
    "E01": "compound; glutes; half lying; extend your hips",
    "E02": "accessory; whatever equipment; mass and strength",
    "E03": "8–20 a set; high volume; low resistance",
    "E04": "practically no impact; any level of experience; form",
    "E05": "lower back; glutes; pelvis; irritate; bring it back; medical professional",
    "E06": "under both heels; one end; upper back lies on the bench",
    "E07": "knees; bent; hips; below the bench|below it|low",
    "E08": "other end; fold of your hips|hip crease; pull on it; before the first repetition",
    "E09": "belly; glutes; drive your hips up; one line",
    "E10": "several seconds; slowly; that was one repetition",
    "E11": "both hands; press; pelvis; all through; slip",
    "E12": "few muscles|incidental; glutes do the work",
    "E13": "gluteus maximus; largest; extends; abducts; rotates outward; adducts",
    "E14": "hamstrings; part of their range; core; isometrically",
    "E15": "growth; large range; good isolation; simple mechanics; moderate to high; "
    "medius; maximus",
    "E16": "hip extension elsewhere; force; smoother; steadier; range; mobility is poor",
    "E17": "good mornings; stiff-legged deadlifts; novices; returning; bruises; bar",
    "E18": "one-legged; partly unilateral; banded glute bridge; floor; standing; "
    "anchor the band behind",
    "E19": "deadlifts; squats; jumps; chair; safer; easier; effective",
    "E20": "short range; start from hip flexion; flat plane; knee to chest",
    "E21": "too fast; at least one second; full range; glutes",
    "E22": "top of the pelvis tips forward; back arches; glutes stick out; core first; "
    "neutral; contract",
    "E23": "however the pelvis is turned; mistake of its own; too near; too far; brace; flat",
    "E24": "beyond parallel; mirror; level with waist or knees; learn",
    "E25": "through the heels; quads and calves; support only; nearer your torso; "
    "widen your stance",
    "E26": "nearly the same; bar; hip crease; more load; whole range; discomfort; risk; "
    "thick; intensity",
    "E27": "upper back on the floor; smaller; less; risk is lower; no band or no bench; simpler",
    "E28": "shins; sideways; half squat; dynamic; hamstrings, quads, calves; abduct; "
    "athlete; slow or narrow",
    "E29": "neither is better; heavy steps; evenly; safer; impact; comfortable",
    "E30": "no; 3–4 times a week; rest day; low-intensity; consecutive",
    "E31": "different purposes; quads, hamstrings and glutes; glutes alone; do both",
    "E32": "Neto, Vieira, Gama; 2019; Journal of Sports Science and Medicine; 18(2); 198–206",
    "E33": "González-García; 2019; Sports 7(4); 10.3390/sports7040080",
    "E34": "Plotkin; 2023; bioRxiv; 2023.06.21.545949; Frontiers in Physiology 14; 1279170",
}
"""What the cards of a fact must say between them; of words parted by ``|`` one is enough."""


def said_of(fact: str) -> str:
    return " ".join(all_words(card) for card in CARDS if fact in card.facts).lower()


def test_every_fact_is_covered_and_none_is_invented() -> None:
    covered = {fact for card in CARDS for fact in card.facts}
    assert covered == FACTS == {f"E{number:02}" for number in range(1, 35)}
    assert set(TAUGHT) == FACTS


def test_no_file_names_a_fact_outside_its_cards() -> None:
    named = {
        fact
        for path in (resources_root() / "guide").glob("*.toml")
        for fact in re.findall(r"\bE\d+\b", path.read_text(encoding="utf-8"))
    }
    assert named == FACTS


@pytest.mark.parametrize(
    ("fact", "words"),
    [(fact, words) for fact, clue in TAUGHT.items() for words in clue.split("; ")],
)
def test_the_words_teach_it(fact: str, words: str) -> None:
    assert any(each.lower() in said_of(fact) for each in words.split("|"))


# --- where the article is loose ------------------------------------------------


def note(card_id: str, kind: NoteKind) -> str:
    (text,) = (each.text for each in card_of(card_id).notes if each.kind is kind)
    return text


def whose(card_id: str) -> str:
    return note(card_id, NoteKind.WHOSE)


def test_the_caution_is_there_and_low_impact_never_stands_without_it() -> None:
    assert "E05" in card_of(CAUTION).facts
    for card in CARDS:
        if "E04" in card.facts:
            assert "E05" in card.facts
            assert "The caution about injuries still holds." in card.text


def test_hips_above_knees_is_never_a_rule() -> None:
    said = [
        card.id for card in CARDS if re.search(r"(above|over) (your|the) knees", all_words(card))
    ]
    assert said == ["rep.top"]
    text = card_of("rep.top").text
    assert re.search(
        r"Whether your hips end above your knees depends on your height and your bench", text
    )
    assert "one line" in text
    assert "shins stand upright" in text
    assert whose("rep.top").startswith("The article asks for")


def test_driving_through_the_heels_is_the_articles_advice_and_others_differ() -> None:
    card = card_of("mistakes.heels")
    assert card.text.startswith("The article advises")
    assert "other coaches cue the opposite" in whose(card.id)
    assert "always bear some force" in whose(card.id)
    assert card.views[-1].pose == "feet_flat"
    claims = r"no (force|load|weight|pressure) (on|through) (the|your) heels"
    assert not any(re.search(claims, all_words(each), re.IGNORECASE) for each in CARDS)


@pytest.mark.parametrize(
    ("card_id", "words"),
    [
        ("setup.feet", "your shins are upright at the top"),
        ("mistakes.arched-back", "until your shins are upright at the top"),
        ("questions.feet-near", "Look at your shins at the top"),
        ("questions.feet-far", "Look at your shins at the top"),
    ],
)
def test_the_upright_shin_decides_where_the_feet_go(card_id: str, words: str) -> None:
    assert words in all_words(card_of(card_id))


def test_the_length_of_the_hold_is_said_to_be_ours() -> None:
    assert "several seconds" in card_of("rep.hold").text
    assert whose("rep.hold") == (
        "The article says several seconds and gives no number. "
        "Two is our choice; Settings changes it."
    )
    counted = r"(two|three|2|3|five|5)( to \w+)? seconds"
    for card in CARDS:
        if "E10" in card.facts:
            assert not re.search(counted, all_words(card), re.IGNORECASE)


def test_growth_of_the_medius_has_its_caveat_beside_it() -> None:
    assert "medius" in card_of("questions.growth").text
    assert whose("questions.growth").startswith(
        "Plotkin and others (2023) found little or no growth of the medius"
    )
    for card in CARDS:
        if "medius" in all_words(card):
            assert card.id == "questions.growth"


@pytest.mark.parametrize(
    ("card_id", "must"),
    [
        ("questions.joints", "not a promise"),
        ("questions.carry-over", "not a guarantee"),
        ("questions.squats", "The article’s view"),
        ("questions.every-day", "The article’s limit"),
    ],
)
def test_it_says_whose_claim_it_is(card_id: str, must: str) -> None:
    assert must in whose(card_id)


def test_benefits_may_come_and_are_no_promise() -> None:
    text = card_of("questions.carry-over").text
    assert "can become safer" in text
    assert "will" not in text.split()


def test_how_often_agrees_with_rest_days_between() -> None:
    assert "four fit one week" in whose("questions.every-day")
    assert "3.5 is the most" in whose("questions.every-day")
    assert "3–4" in card_of("questions.every-day").hint


def test_medical_advice_ends_at_see_a_professional() -> None:
    medical = r"\b(cure|heal|treat|therapy|rehab|diagnos|pain relief|prevents?)\w*"
    for card in CARDS:
        assert not re.search(medical, all_words(card), re.IGNORECASE), card.id
    assert "See a medical professional first." in card_of(CAUTION).text


def test_tension_is_never_called_weight() -> None:
    for card in CARDS:
        assert "weight" not in all_words(card).lower(), card.id


def test_the_care_of_the_band_is_told() -> None:
    text = card_of("safety.band").text
    for word in ("Look it over", "nicked", "torn", "break", "slip", "eyes"):
        assert word in text


def test_the_article_itself_is_named() -> None:
    assert "inspireusafoundation.org/banded-hip-thrust" in card_of("questions.sources").text
