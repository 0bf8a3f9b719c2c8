"""The guide as values: sections of cards, each a picture, few words, and the facts it covers."""

from thrust_gui.domain.guide.cards import (
    CARD_WORDS,
    FACTS,
    NOTE_WORDS,
    Card,
    Figure,
    Note,
    NoteKind,
)
from thrust_gui.domain.guide.pictures import (
    CAPTION_WORDS,
    MOTION_MS,
    Callout,
    Mark,
    Motion,
    View,
)
from thrust_gui.domain.guide.sections import (
    CAUTION,
    FEET,
    HOLD,
    Guide,
    Poses,
    Problem,
    Section,
    SectionName,
)

__all__ = [
    "CAPTION_WORDS",
    "CARD_WORDS",
    "CAUTION",
    "FACTS",
    "FEET",
    "HOLD",
    "MOTION_MS",
    "NOTE_WORDS",
    "Callout",
    "Card",
    "Figure",
    "Guide",
    "Mark",
    "Motion",
    "Note",
    "NoteKind",
    "Poses",
    "Problem",
    "Section",
    "SectionName",
    "View",
]
