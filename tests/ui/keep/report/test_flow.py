"""Pages: no piece is cut, none is lost, headings stay with what they head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.ui.keep.report.flow import Piece, flow

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

ROOM = 100.0


def nothing(_painter: QPainter, _rect: QRectF) -> None:
    """Not painted here."""


HEAD = Piece(height=12.0, paint=nothing, tied=True)
heights = st.integers(1, 30).map(float)
pieces = st.lists(
    st.builds(
        Piece,
        height=heights,
        paint=st.just(nothing),
        tied=st.sampled_from([False, False, True]),
        head=st.sampled_from([None, HEAD]),
    ),
    max_size=60,
)


@given(pieces)
def test_every_piece_stands_once_whole_and_in_order(found: list[Piece]) -> None:
    pages = flow(found, ROOM)
    stand = [piece for page in pages for _, piece in page if piece is not HEAD]
    assert [id(each) for each in stand] == [id(each) for each in found]
    for page in pages:
        filled = 0.0
        for top, piece in page:
            assert top == filled
            filled = top + piece.height
        groups = sum(not piece.tied for _, piece in page)
        assert filled <= ROOM or groups <= 1


@given(pieces)
def test_nothing_tied_ends_a_page_but_the_last(found: list[Piece]) -> None:
    pages = flow(found, ROOM)
    for page in pages[:-1]:
        assert not page[-1][1].tied


@given(pieces)
def test_a_page_that_goes_on_with_a_table_begins_with_its_head(found: list[Piece]) -> None:
    for page in flow(found, ROOM)[1:]:
        first = page[0][1]
        assert first is HEAD or first.head is None
        assert sum(piece is HEAD for _, piece in page) <= 1


def test_what_is_higher_than_a_page_has_one_to_itself() -> None:
    low, high = Piece(height=40.0, paint=nothing), Piece(height=180.0, paint=nothing)
    assert [len(page) for page in flow([low, high, low], ROOM)] == [1, 1, 1]
    assert flow([], ROOM) == ()
