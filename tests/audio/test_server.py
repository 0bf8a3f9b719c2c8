"""Which server Qt is told to ask for: the same one, and nobody after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from thrust_gui.audio.server import NOBODY, servers

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def session(tmp_path: Path) -> dict[str, str]:
    """Of somebody whose sound server listens, and is not started by who asks for it."""
    (tmp_path / "run" / "pulse").mkdir(parents=True)
    (tmp_path / "run" / "pulse" / "native").touch()
    return {"XDG_RUNTIME_DIR": str(tmp_path / "run"), "HOME": str(tmp_path), "PATH": ""}


def written(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def test_the_session_s_own_server_and_then_nobody(session: dict[str, str], tmp_path: Path) -> None:
    socket = tmp_path / "run" / "pulse" / "native"
    assert servers(session, tmp_path / "etc") == f"unix:{socket} {NOBODY}"


def test_a_server_that_was_named_stays_the_first(tmp_path: Path) -> None:
    named = f"tcp:studio {NOBODY}"
    assert servers({"PULSE_SERVER": "tcp:studio"}, tmp_path) == named
    assert servers({"PULSE_SERVER": named}, tmp_path) == named


def test_a_folder_of_pulseaudio_s_own_comes_before_the_session_s(
    session: dict[str, str], tmp_path: Path
) -> None:
    written(tmp_path / "own" / "native", "")
    own = {**session, "PULSE_RUNTIME_PATH": str(tmp_path / "own")}
    assert servers(own, tmp_path) == f"unix:{tmp_path / 'own' / 'native'} {NOBODY}"


@pytest.mark.parametrize("without", ["XDG_RUNTIME_DIR", "native"])
def test_where_no_server_listens_nothing_is_changed(
    session: dict[str, str], tmp_path: Path, without: str
) -> None:
    session.pop(without, None)
    if without == "native":
        (tmp_path / "run" / "pulse" / "native").unlink()
    assert servers(session, tmp_path) is None


def test_from_another_machine_nothing_is_changed(session: dict[str, str], tmp_path: Path) -> None:
    assert servers({**session, "SSH_CONNECTION": "there here"}, tmp_path) is None


@pytest.mark.parametrize(
    "file",
    [
        ".config/pulse/client.conf",
        ".config/pulse/client.conf.d/50-mine.conf",
        ".pulse/client.conf",
        "etc/client.conf",
        "etc/client.conf.d/50-theirs.conf",
        "elsewhere.conf",
    ],
)
def test_a_configured_server_is_left_alone(
    session: dict[str, str], tmp_path: Path, file: str
) -> None:
    written(tmp_path / file, "# mine\n default-server = studio\n")
    if file == "elsewhere.conf":
        session["PULSE_CLIENTCONFIG"] = str(tmp_path / file)
    assert servers(session, tmp_path / "etc") is None


def test_one_that_is_only_mentioned_is_none(session: dict[str, str], tmp_path: Path) -> None:
    written(tmp_path / "etc" / "client.conf", "; default-server =\n# default-server = studio\n")
    assert servers(session, tmp_path / "etc")


@pytest.mark.parametrize(
    ("said", "changed"),
    [("", False), ("autospawn = yes", False), ("autospawn = no", True), ("autospawn=False", True)],
)
def test_a_server_that_is_started_by_who_asks_is_still_started(
    session: dict[str, str], tmp_path: Path, said: str, *, changed: bool
) -> None:
    written(tmp_path / "bin" / "pulseaudio", "")
    (tmp_path / "bin" / "pulseaudio").chmod(0o755)
    written(tmp_path / "etc" / "client.conf", said)
    session["PATH"] = str(tmp_path / "bin")
    assert (servers(session, tmp_path / "etc") is not None) == changed


def test_a_configuration_that_cannot_be_read_says_nothing(
    session: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "etc" / "client.conf").mkdir(parents=True)
    assert servers(session, tmp_path / "etc")
