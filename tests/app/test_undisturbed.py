from __future__ import annotations

import gc

import pytest

from thrust_gui.app.undisturbed import undisturbed, undisturbed_start


def test_it_goes_on_as_before() -> None:
    with undisturbed():
        assert not gc.isenabled()
        with undisturbed():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def fail() -> None:
    with undisturbed():
        raise ZeroDivisionError


def test_it_goes_on_after_a_failure() -> None:
    with pytest.raises(ZeroDivisionError):
        fail()
    assert gc.isenabled()


def test_a_start_is_not_looked_through_and_neither_is_what_it_made() -> None:
    ring: list[object] = []
    ring.append(ring)
    begin = undisturbed_start()
    try:
        assert not gc.isenabled()
        begin()
        assert gc.isenabled()
        assert gc.get_freeze_count() > 0
        assert not any(each is ring for each in gc.get_objects())
    finally:
        gc.unfreeze()
        gc.enable()
    assert any(each is ring for each in gc.get_objects())
