from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from thrust_gui.desktop.single_instance import Answer, SingleInstance, runtime_folder

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def first(tmp_path: Path) -> Generator[SingleInstance]:
    made = SingleInstance(tmp_path / "data", tmp_path)
    assert made.claim()
    yield made
    made.close()
    made.deleteLater()


SECOND = """
import sys
from pathlib import Path
from thrust_gui.desktop.single_instance import SingleInstance
folder = Path(sys.argv[1])
second = SingleInstance(folder / "data", folder)
assert not second.claim()
print(second.call_first(sys.argv[2], int(sys.argv[3])).name)
"""


@contextmanager
def second_start(
    folder: Path, word: str = "", patience_ms: int = 5000
) -> Generator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", SECOND, str(folder), word, str(patience_ms)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield process


def said(process: subprocess.Popen[str]) -> str:
    out, _ = process.communicate(timeout=30)
    return out.strip()


def test_a_second_start_calls_the_first(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    first.listen()
    with second_start(tmp_path, "abc") as second:
        heard: list[str] = []
        first.called.connect(heard.append)
        qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
        assert said(second) == Answer.RAISED.name
    assert heard == ["abc"]


def test_it_waits_for_a_first_one_that_is_still_starting(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    with second_start(tmp_path, patience_ms=20_000) as second:
        with qtbot.waitSignal(first.called, timeout=20_000):
            first.listen()
        assert said(second) == Answer.RAISED.name


@pytest.mark.usefixtures("first")
def test_where_nobody_listens_it_says_so(tmp_path: Path) -> None:
    with second_start(tmp_path, patience_ms=50) as second:
        assert said(second) == Answer.NOBODY.name


def test_one_that_hangs_is_told_from_one_that_is_gone(
    first: SingleInstance, tmp_path: Path
) -> None:
    first.listen()
    with second_start(tmp_path, patience_ms=200) as second:
        assert said(second) == Answer.SILENT.name  # this process, which should answer, is busy


@pytest.mark.usefixtures("first")
def test_other_data_is_another_program(tmp_path: Path) -> None:
    other = SingleInstance(tmp_path / "other", tmp_path)
    assert other.claim()
    other.close()


def test_the_place_is_free_again_after_closing(tmp_path: Path) -> None:
    for _ in range(2):
        made = SingleInstance(tmp_path / "data", tmp_path)
        assert made.claim()
        made.listen()
        made.close()


def test_where_no_lock_can_be_made_nobody_is_hindered(tmp_path: Path) -> None:
    assert SingleInstance(tmp_path / "data", tmp_path / "nowhere").claim()


def test_endless_words_are_not_listened_to(first: SingleInstance, qtbot: QtBot) -> None:
    first.listen()
    server = first.findChild(QLocalServer)
    assert isinstance(server, QLocalServer)
    socket = QLocalSocket()
    socket.connectToServer(server.serverName())
    assert socket.waitForConnected(1000)
    with qtbot.waitSignal(socket.disconnected):
        socket.write(b"x" * 10_000)


def test_the_socket_is_its_owners_alone(first: SingleInstance, tmp_path: Path) -> None:
    first.listen()
    (socket,) = [each for each in tmp_path.iterdir() if each.is_socket()]
    assert socket.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("chosen", ["", "/nowhere/at/all"])
def test_without_a_runtime_folder_it_takes_the_temporary_one(chosen: str) -> None:
    assert runtime_folder({"XDG_RUNTIME_DIR": chosen}).is_dir()


def test_the_runtime_folder_is_the_sessions(tmp_path: Path) -> None:
    assert runtime_folder({"XDG_RUNTIME_DIR": str(tmp_path)}) == tmp_path
