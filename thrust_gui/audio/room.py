"""Room for the samples of a stream: read from C++, written from Python."""

from __future__ import annotations

import mmap
import os
import sys
from typing import TYPE_CHECKING, cast

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QFile, QFileDevice, QIODevice

if TYPE_CHECKING:
    from thrust_gui.audio.mixing import Pcm

SPARSE = sys.platform == "linux"
"""Whether the system can give memory that is there only where it was written."""
READ = QIODevice.OpenModeFlag.ReadOnly
UNBUFFERED = QIODevice.OpenModeFlag.Unbuffered
OURS = QFileDevice.FileHandleFlag.AutoCloseHandle


def silent_room(size: int) -> tuple[QIODevice, Pcm]:
    """So many bytes of silence, open for reading from the first, and the samples that they are.

    On Linux silence takes neither time nor memory, however long it is: what was never written is
    one page of zeros, for writer and reader. Elsewhere it takes 0.3 ms and 94 KiB a second.
    The samples stay valid as long as somebody has them, also when the device was closed.
    """
    if SPARSE and (sparse := _sparse(size)):
        return sparse
    filled = QByteArray(size, 0)
    buffer = QBuffer(filled)
    buffer.open(READ)
    return buffer, np.frombuffer(cast("bytearray", filled), np.int16)


def _sparse(size: int) -> tuple[QIODevice, Pcm] | None:
    """A file without a name that is nowhere but in memory."""
    handle = os.memfd_create("thrust-sound")
    os.truncate(handle, size)
    file = QFile()
    if not file.open(handle, READ | UNBUFFERED, OURS):
        os.close(handle)
        return None
    return file, np.frombuffer(mmap.mmap(handle, size), np.int16)
