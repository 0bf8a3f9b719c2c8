"""Months by their names and short forms, as phones write them in many languages."""

from __future__ import annotations

import unicodedata
from typing import Final

_STEMS: Final = {
    1: "jan gen ene ian sty led oca tammi янв січ ιαν",
    2: "feb fev fevr lut uno sub helmi фев лют φεβ",
    3: "mar mrt mrz maa bre мар бер μαρ",
    4: "apr avr abr kwi dub nis huhti апр кві απρ",
    5: "mai may maj mei mag kve touko мая маи тра μαι",
    6: "jun juin giu iun cze cvn cerv haz kesa июн чер ιουν",
    7: "jul juil lug iul lip cvc cervenc tem heina июл лип ιουλ",
    8: "aug ago agu agt aou sie srp agos elo авг сер αυγ",
    9: "sep set szept wrz zar eyl syys сен вер σεπ",
    10: "oct okt out ott paz rij eki loka окт жов οκτ",
    11: "nov noi lis kas marras ноя лис νοε",
    12: "dec dez dic des gru pro ara joulu дек гру δεκ",
}
"""What the names of each month begin with, accents left out; the longest beginning decides."""

_MONTHS: Final = {stem: month for month, stems in _STEMS.items() for stem in stems.split()}
_LONGEST: Final = max(map(len, _MONTHS))
_SHORTEST: Final = 3


def month_of(word: str) -> int | None:
    """The month (1-12) that a word names, or None."""
    plain = "".join(
        char for char in unicodedata.normalize("NFKD", word.casefold()) if char.isalpha()
    )
    for length in range(min(_LONGEST, len(plain)), _SHORTEST - 1, -1):
        if month := _MONTHS.get(plain[:length]):
            return month
    return None
