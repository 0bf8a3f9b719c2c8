"""Setting the delay by ear: clicks to tap along with, then a light, then the result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.app.ports import Source
from thrust_gui.app.tap_test import NO_DEVICE, RUNNING, Half, TapTest
from thrust_gui.domain.compat import override
from thrust_gui.ui.settings.tap_presenter import derive_tap
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.field import Sentence
from thrust_gui.ui.widgets.held import HeldKeys
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.tap_disc import TapDisc

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent

    from thrust_gui.app.ports import CuePlayer

FRAME_MS: Final = 8
"""The light is late by half of this on the average, in the test as on the floor."""
WIDTH: Final = 640
WORDS: Final = 128
HIGH: Final = 56
HEARD: Final = frozenset({Source.DEVICE, Source.OTHER_DEVICE})
ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class TapPage(QWidget):
    """Plays through the same player as a set; its position tells when a key came."""

    begun = Signal()
    """Sound as the test needs it, please: it is about to play."""
    ended = Signal()
    """Sound as the lifter has it again, please."""
    found = Signal(int)
    """The delay that the lifter took, in milliseconds."""
    left = Signal()

    def __init__(self, player: CuePlayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._test = TapTest()
        self._held = HeldKeys()
        self._timer = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self.setAccessibleName(self.tr("Set the delay by ear"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Label("", Role.PANEL_TITLE, wrap=True)
        self.text = Label("", Role.LEAD, "label", wrap=True)
        self.wrong = Sentence(Icon.ALERT, "alert", Role.LEAD)
        self.disc = TapDisc()
        self.hint = Label("", Role.CAPTION, "label")
        self.start = Button(self.tr("Start"), kind=Kind.PRIMARY, height=HIGH)
        self.use = Button("", kind=Kind.PRIMARY, height=HIGH, key="Return")
        self.back = Button(self.tr("Back"), kind=Kind.GHOST, height=HIGH, key="Esc")
        self.start.clicked.connect(lambda _on=False: self._start())
        self.use.clicked.connect(lambda _on=False: self._use())
        self.back.clicked.connect(lambda _on=False: self.left.emit())
        self._lay_out()
        self._show()

    @property
    def test(self) -> TapTest:
        """Where the test is."""
        return self._test

    def open(self) -> None:
        """From the beginning; nothing plays until it is started."""
        self._test = TapTest()
        self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space taps, or starts; Enter takes the result, or starts; Esc leaves."""
        key, fresh = event.key(), self._held.is_fresh(event)
        if key == Qt.Key.Key_Space:
            if fresh:
                self._space()
        elif key in ENTER and self._test.half not in RUNNING:
            if fresh:
                self._use() if self._test.found else self._start()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Remember when."""
        self._held.release(event)
        super().keyReleaseEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever is shown instead, the test is over."""
        super().hideEvent(event)
        self._stop()
        self.open()

    def _space(self) -> None:
        """A tap; after the end it means nothing, for the hand may still be tapping."""
        if self._test.half is Half.IDLE:
            self._start()
        elif self._test.half in RUNNING:
            self._test = self._test.tapped(self._player.position())
            self._look()

    def _start(self) -> None:
        self._stop()
        self._test = TapTest().started()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.begun.emit()
        self._play()
        self._timer.start()
        self._show()

    def _play(self) -> None:
        if timeline := self._test.timeline:
            self._player.play(timeline)

    def _look(self) -> None:
        """Ask where the player is; at the end of a half go on."""
        before = self._test
        after = before.reached(self._player.position())
        if self._player.source() not in HEARD:
            after = before.refused(NO_DEVICE)
        self._test = after
        if after.half is not before.half:
            if after.half in RUNNING:
                self._play()
            else:
                self._stop()
        self._show()

    def _stop(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._player.stop()
            self.ended.emit()

    def _use(self) -> None:
        if self._test.found:
            self.found.emit(self._test.found.late_ms)
            self.left.emit()

    def _show(self) -> None:
        props = derive_tap(self._test)
        if self.title.text() != props.title:
            self.title.setText(props.title)
            self._announce(props.title)
        self.text.setText(props.text)
        self.hint.setText(props.hint)
        self.wrong.say(props.wrong)
        self.disc.show_taps(lit=props.lit, word=props.word, share=props.share)
        self.start.setVisible(bool(props.start))
        self.use.setVisible(bool(props.use))
        if props.start:
            self.start.set_text(props.start)
        if props.use:
            self.use.set_text(props.use)
        self.start.set_kind(Kind.SECONDARY if props.use else Kind.PRIMARY)

    def _announce(self, said: str) -> None:
        self.disc.setAccessibleName(said)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.disc, said))

    def _lay_out(self) -> None:
        card = Card(padding=32, spacing=16)
        card.setFixedWidth(WIDTH)
        words = QWidget()
        words.setFixedHeight(WORDS)  # whatever is said, nothing moves
        said = QVBoxLayout(words)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(10)
        for part in (self.title, self.text, self.wrong):
            said.addWidget(part)
        said.addStretch(1)
        card.body.addWidget(Label(self.accessibleName(), Role.LABEL, "label"))
        card.body.addWidget(words)
        card.body.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignHCenter)
        card.body.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignHCenter)
        buttons = QWidget()
        buttons.setFixedHeight(HIGH)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.start)
        row.addWidget(self.use)
        card.body.addWidget(buttons)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
