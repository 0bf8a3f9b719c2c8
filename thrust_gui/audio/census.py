"""Which devices a PulseAudio server has, asked of the server itself.

Qt names the devices too, but does not notice when one goes that is not the system's own (6.11), nor
which have gone with a server that died. Without the library, or an answer, nothing is known.
"""

from __future__ import annotations

import ctypes
import logging
import sys
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_uint32, c_void_p
from typing import Final

LIBRARY: Final = "libpulse.so.0"
READY: Final = 4
FAILED: Final = 5
"""States of a connection; after it has failed it only ends."""
ROUNDS: Final = 24
ROUND_US: Final = 500
"""So long is waited at most, twelve milliseconds in all; an answer takes a tenth of one."""

log = logging.getLogger(__name__)


class SinkInfo(ctypes.Structure):
    """The beginning of a `pa_sink_info`, which is all that is read of it."""

    _fields_ = (("name", c_char_p), ("index", c_uint32))


Listed = CFUNCTYPE(None, c_void_p, POINTER(SinkInfo), c_int, c_void_p)


class Census:
    """A connection of its own, made when first asked and again when it was lost."""

    def __init__(self) -> None:
        self._pulse = _library()
        self._listed = Listed(self._take)
        self._loop = self._context = 0
        self._under_way = False
        self._coming: dict[str, int] = {}
        self._known: dict[str, int] | None = None

    def sinks(self) -> dict[str, int] | None:
        """The devices' names with their numbers, which are never given twice; None if unknown.

        Waits twelve milliseconds at most; what it has not learned by then it tells next time.
        """
        if self._pulse is None:
            return None
        if not self._context:
            self._connect(self._pulse)
        for _ in range(ROUNDS):
            self._ask(self._pulse)
            if not self._turn(self._pulse):
                self.close()
                break
            if not self._under_way and self._known is not None:
                break
        return self._known

    def close(self) -> None:
        """End the connection."""
        if self._pulse and self._context:
            self._pulse.pa_context_disconnect(self._context)
            self._pulse.pa_context_unref(self._context)
        if self._pulse and self._loop:
            self._pulse.pa_mainloop_free(self._loop)
        self._loop = self._context = 0
        self._under_way = False
        self._known = None

    def _connect(self, pulse: ctypes.CDLL) -> None:
        self._loop = pulse.pa_mainloop_new()
        api = pulse.pa_mainloop_get_api(self._loop)
        self._context = pulse.pa_context_new(api, b"thrust-gui devices")
        if pulse.pa_context_connect(self._context, None, 0, None) < 0:
            self.close()

    def _ask(self, pulse: ctypes.CDLL) -> None:
        ready = self._context and pulse.pa_context_get_state(self._context) == READY
        if ready and not self._under_way:
            self._under_way = True
            self._coming = {}
            asked = pulse.pa_context_get_sink_info_list(self._context, self._listed, None)
            if asked:
                pulse.pa_operation_unref(asked)

    def _turn(self, pulse: ctypes.CDLL) -> bool:
        """Let the library do what there is to do; whether the connection lives."""
        if not self._context or pulse.pa_context_get_state(self._context) >= FAILED:
            return False
        return bool(
            pulse.pa_mainloop_prepare(self._loop, ROUND_US) >= 0
            and pulse.pa_mainloop_poll(self._loop) >= 0
            and pulse.pa_mainloop_dispatch(self._loop) >= 0
        )

    def _take(self, _context: int, info: ctypes._Pointer[SinkInfo], last: int, _data: int) -> None:
        """One device, or the end of them."""
        if last:
            self._under_way = False
            self._known = self._coming if last > 0 else None
        else:
            sink = info.contents
            self._coming[bytes(sink.name).decode(errors="replace")] = int(sink.index)


def _library() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    try:
        pulse = ctypes.CDLL(LIBRARY)
    except OSError as error:
        log.debug("%s", error)
        return None
    for name, result, *arguments in (
        ("pa_mainloop_new", c_void_p),
        ("pa_mainloop_get_api", c_void_p, c_void_p),
        ("pa_mainloop_free", None, c_void_p),
        ("pa_mainloop_prepare", c_int, c_void_p, c_int),
        ("pa_mainloop_poll", c_int, c_void_p),
        ("pa_mainloop_dispatch", c_int, c_void_p),
        ("pa_context_new", c_void_p, c_void_p, c_char_p),
        ("pa_context_connect", c_int, c_void_p, c_char_p, c_int, c_void_p),
        ("pa_context_get_state", c_int, c_void_p),
        ("pa_context_get_sink_info_list", c_void_p, c_void_p, Listed, c_void_p),
        ("pa_context_disconnect", None, c_void_p),
        ("pa_context_unref", None, c_void_p),
        ("pa_operation_unref", None, c_void_p),
    ):
        function = getattr(pulse, name)
        function.restype, function.argtypes = result, arguments
    return pulse
