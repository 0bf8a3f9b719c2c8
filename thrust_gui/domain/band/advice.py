"""How a band must be rigged, for a body, not to hang loose. In words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thrust_gui.domain.band.kinds import Rigging, band_name
from thrust_gui.domain.band.stretch import Slack, stretch
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from thrust_gui.domain.band.stretch import Anchored
    from thrust_gui.domain.figure import Body
    from thrust_gui.domain.records import BandRecord

_VERDICT: Final = {
    Slack.ALL_THE_WAY: QT_TRANSLATE_NOOP("messages", "{band}: slack all the way."),
    Slack.AT_THE_BOTTOM: QT_TRANSLATE_NOOP("messages", "{band}: slack at the bottom, tight above."),
    Slack.NOWHERE: QT_TRANSLATE_NOOP("messages", "{band}: tight from the start."),
}
_INSTEAD: Final = {
    (Rigging.FOLDED, Slack.NOWHERE): QT_TRANSLATE_NOOP(
        "messages", "Fold it once: tight from the start."
    ),
    (Rigging.FOLDED, Slack.AT_THE_BOTTOM): QT_TRANSLATE_NOOP(
        "messages", "Fold it once: slack only at the bottom."
    ),
    (Rigging.SINGLE, Slack.NOWHERE): QT_TRANSLATE_NOOP(
        "messages", "Use it single: tight from the start."
    ),
    (Rigging.SINGLE, Slack.AT_THE_BOTTOM): QT_TRANSLATE_NOOP(
        "messages", "Use it single: slack only at the bottom."
    ),
    (Rigging.FOOT_TO_FOOT, Slack.NOWHERE): QT_TRANSLATE_NOOP(
        "messages", "Lay it from foot to foot across the pelvis: tight from the start."
    ),
    (Rigging.FOOT_TO_FOOT, Slack.AT_THE_BOTTOM): QT_TRANSLATE_NOOP(
        "messages", "Lay it from foot to foot across the pelvis: slack only at the bottom."
    ),
}
_LOOSENESS: Final = (Slack.NOWHERE, Slack.AT_THE_BOTTOM, Slack.ALL_THE_WAY)


def rigging_advice(
    band: BandRecord, rigging: Rigging, body: Body, anchored: Anchored | None = None
) -> Message:
    """Where the band is slack as it is rigged, and which rigging would be better, if one is."""
    rigged = stretch(band, rigging, body, anchored)
    if rigged is None:
        return Message(
            QT_TRANSLATE_NOOP(
                "messages", "Measure it unstretched and at the top to know whether it is slack."
            )
        )
    slack = rigged.slack
    verdict = Message(_VERDICT[slack], {"band": band_name(band, rigging)})
    better = _better(band, body, slack)
    if better is None and slack is not Slack.ALL_THE_WAY:
        return verdict
    instead = (
        Message(QT_TRANSLATE_NOOP("messages", "For you it takes a shorter loop."))
        if better is None
        else Message(better)
    )
    return Message("{verdict} {instead}", {"verdict": verdict, "instead": instead})


def _better(band: BandRecord, body: Body, slack: Slack) -> str | None:
    """What to do instead: the least loose of the riggings, the first of equals."""
    for looseness in _LOOSENESS[: _LOOSENESS.index(slack)]:
        for rigging in (Rigging.FOLDED, Rigging.SINGLE, Rigging.FOOT_TO_FOOT):
            rigged = stretch(band, rigging, body)
            if rigged is not None and rigged.slack is looseness:
                return _INSTEAD[rigging, looseness]
    return None
