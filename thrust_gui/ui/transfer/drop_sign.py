"""Files dragged over the window: says that they can be dropped, and takes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.painting import smooth

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QPaintEvent

INSET: Final = 16
SCRIM: Final = 0.96
SIGN: Final = 48.0


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """The local files of what is dragged."""
    return tuple(Path(each.toLocalFile()) for each in data.urls() if each.isLocalFile())


class DropSign(QWidget):
    """Covers its window, once that is shown, while files are dragged over it; takes no focus."""

    dropped = Signal(object)
    """A tuple of paths."""

    def __init__(self, over: QWidget, allowed: Callable[[], bool]) -> None:
        super().__init__(over)
        self._over = over
        self._allowed = allowed
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Drop the file to import it"))
        self.title = Label("", Role.PANEL_TITLE)
        self.hint = Label(
            self.tr("Strong, Hevy, FitNotes, LiftLog, Liftosaur, or Thrust’s own CSV and JSON"),
            Role.LABEL,
            "label",
        )
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        column.addSpacing(round(SIGN) + 24)
        for label in (self.title, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(1)
        over.setAcceptDrops(True)
        # before Qt looks for the widget beneath: a line of text would take the file's name
        over.windowHandle().installEventFilter(self)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window as soon as files come over it."""
        if isinstance(event, QDragEnterEvent) and self._allowed():
            files = files_in(event.mimeData())
            if files:
                self._cover(files)
        return False

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take it."""
        event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take it, wherever."""
        event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        event.acceptProposedAction()
        self.hide()
        files = files_in(event.mimeData())
        if files:
            self.dropped.emit(files)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a veil, a dashed frame and the sign."""
        theme = theme_of(self)
        veil = QColor(theme.bg)
        veil.setAlphaF(SCRIM)
        with smooth(self) as painter:
            painter.fillRect(self.rect(), veil)
            painter.setPen(QPen(theme.text, 2.0, Qt.PenStyle.DashLine))
            frame = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
            painter.drawRoundedRect(frame, 16, 16)
            left = (self.width() - SIGN) / 2
            top = self.title.y() - SIGN - 20
            paint_icon(painter, Icon.IMPORT, QRectF(left, top, SIGN, SIGN), theme.text)

    def _cover(self, files: tuple[Path, ...]) -> None:
        if len(files) == 1:
            self.title.setText(self.tr("Drop {file} to import it").format(file=files[0].name))
        else:
            self.title.setText(self.tr("Drop %n file(s) to import one by one", "", len(files)))
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
