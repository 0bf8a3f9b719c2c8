"""Room for samples: silent until written, read as they were written, wherever it comes from."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from thrust_gui.audio import room
from thrust_gui.audio.room import silent_room

SIZE: Final = 9_600


@pytest.fixture(params=[True, False], ids=["sparse", "filled"])
def sparse(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    wanted = bool(request.param)
    if wanted and not room.SPARSE:
        pytest.skip("this system has no memory of that kind")
    monkeypatch.setattr(room, "SPARSE", wanted)
    return wanted


@pytest.mark.usefixtures("sparse")
def test_it_is_silent_and_read_to_its_end() -> None:
    device, samples = silent_room(SIZE)
    assert samples.size == SIZE // 2
    assert not samples.any()
    assert device.read(SIZE * 2).data() == bytes(SIZE)
    assert device.atEnd()
    device.close()


@pytest.mark.usefixtures("sparse")
def test_what_is_written_later_is_read() -> None:
    device, samples = silent_room(SIZE)
    device.read(200)
    samples[150] = 77
    assert device.pos() == 200
    assert device.read(200).data()[100:102] == (77).to_bytes(2, "little")
    device.close()


@pytest.mark.usefixtures("sparse")
def test_samples_outlive_the_device() -> None:
    device, samples = silent_room(SIZE)
    device.close()
    del device
    samples[:] = 5
    assert int(samples.sum()) == 5 * SIZE // 2


@pytest.mark.skipif(not room.SPARSE, reason="only Linux gives memory of that kind")
def test_silence_takes_no_memory() -> None:
    before = _shared_kib()
    device, samples = silent_room(600 * 96_000)
    samples[48_000:48_010] = 1
    while not device.atEnd():
        device.read(48_000)
    assert 0 < _shared_kib() - before < 64
    device.close()


@pytest.mark.skipif(not room.SPARSE, reason="only Linux gives memory of that kind")
def test_memory_that_cannot_be_opened_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_args: object) -> bool:
        return False

    monkeypatch.setattr("thrust_gui.audio.room.QFile.open", fails)
    device, samples = silent_room(SIZE)
    samples[0] = 3
    assert device.read(2).data() == b"\3\0"
    device.close()


def _shared_kib() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("RssShmem"))
