from __future__ import annotations

import gc

import pytest

from thrust_gui.app.undisturbed import undisturbed


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
