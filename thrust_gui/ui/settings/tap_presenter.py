"""From the test by ear to what its page shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.app.tap_test import BEATS, Half, TapTest
from thrust_gui.ui.text import say

translate: Final = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class TapProps:
    """Everything the page shows.

    Attributes:
        title: what is to be done now.
        text: how.
        lit: whether the light is on.
        word: in the disc: how many taps, or what was found.
        share: of the ring, 0 to 1.
        wrong: why there is no result.
        hint: which key does what.
        start: text of the button that begins, or begins again; "" while it runs.
        use: text of the button that takes the result, or "".
    """

    title: str
    text: str
    lit: bool = False
    word: str = ""
    share: float = 0.0
    wrong: str = ""
    hint: str = ""
    start: str = ""
    use: str = ""


def derive_tap(test: TapTest) -> TapProps:
    """What the page shows of the test."""
    match test.half:
        case Half.IDLE:
            return TapProps(
                title=translate("Tap", "Tap along with what you hear"),
                text=translate(
                    "Tap",
                    "Put the headset on, at a level that is easy to hear. Sixteen clicks come; "
                    "then, in silence, a disc fills sixteen times. Tap Space with each of them, "
                    "as evenly as you can. It takes half a minute.",
                ),
                hint=translate("Tap", "Space starts, Esc goes back"),
                start=translate("Tap", "Start"),
            )
        case Half.CLICKS | Half.LIGHT:
            return _running(test)
        case Half.DONE:
            return _done(test)


def _running(test: TapTest) -> TapProps:
    if test.half is Half.CLICKS:
        title = translate("Tap", "Tap with the clicks")
        text = translate("Tap", "Space with each click you hear. Closed eyes help.")
    else:
        title = translate("Tap", "Now tap with the disc")
        text = translate("Tap", "It is silent now. Space each time the disc fills.")
    taps = len(test.taps)
    return TapProps(
        title=title,
        text=text,
        lit=test.lit,
        word=str(taps),
        share=min(taps / BEATS, 1.0),
        hint=translate("Tap", "Space taps, Esc goes back"),
    )


def _done(test: TapTest) -> TapProps:
    again = translate("Tap", "Once more")
    if test.found is None:
        return TapProps(
            title=translate("Tap", "No result this time"),
            text=translate("Tap", "The delay stays as it was. It can also be typed in Settings."),
            wrong=say(test.wrong) if test.wrong else "",
            hint=translate("Tap", "Enter starts again, Esc goes back"),
            start=again,
        )
    found = test.found
    values = {"late": found.late_ms, "error": found.error_ms}
    return TapProps(
        title=translate("Tap", "Heard {late} ms ± {error} ms late").format(**values),
        text=translate(
            "Tap",
            "Your own way of tapping is taken off: it is the same with the disc. With this the "
            "screen, the figure and the log wait until each cue is heard.",
        ),
        word=translate("Tap", "{late} ms").format(**values),
        share=1.0,
        hint=translate("Tap", "Enter takes it, Esc goes back"),
        start=again,
        use=translate("Tap", "Use {late} ms").format(**values),
    )
