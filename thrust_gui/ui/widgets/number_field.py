"""A number that is typed, or put up and down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.widgets.button import IconButton
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.painting import RING, paint_round, smooth
from thrust_gui.ui.widgets.text_field import HEIGHT, TextField

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

WIDTH: Final = 184
STEPS: Final = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class NumberField(QWidget):
    """− text +. It does not know what the text may be: it tells what was typed and stepped."""

    typed = Signal(str)
    stepped = Signal(int)
    left = Signal()
    """Typing is over: Return was pressed, or the focus went elsewhere."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = TextField(name, framed=False, width=80)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.textEdited.connect(self.typed)
        self.field.editingFinished.connect(self.left)
        self.field.installEventFilter(self)
        self.less = IconButton(Icon.MINUS, self.tr("{name}: less").format(name=name), size=36)
        self.more = IconButton(Icon.PLUS, self.tr("{name}: more").format(name=name), size=36)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        for part in (self.less, self.field, self.more):
            row.addWidget(part)
        for button, steps in ((self.less, -1), (self.more, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys do it
            button.setAutoRepeat(True)
            button.clicked.connect(lambda _on=False, by=steps: self.stepped.emit(by))
        self.setFocusProxy(self.field)
        self.setFixedSize(WIDTH, HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show a value, without a signal."""
        if self.field.text() != text:
            self.field.setText(text)

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Mark what stands there as wrong, or as right again."""
        self.field.set_wrong(wrong)
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step on the arrow keys; repaint when the focus comes and goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = STEPS.get(Qt.Key(event.key()))
            if steps:
                self.stepped.emit(steps)
                return True
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        theme = theme_of(self)
        line, width = theme.line, 1.0
        if self.field.hasFocus():
            line, width = theme.text, RING
        if self.field.wrong:
            line, width = theme.alert_fill, RING
        with smooth(self) as painter:
            paint_round(painter, QRectF(self.rect()), 14.0, theme.raised, line, width)
