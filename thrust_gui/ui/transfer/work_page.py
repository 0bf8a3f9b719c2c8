"""What Import and Export share: keys, and a foot that shows how far the work is."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.widgets.work_bar import WorkBar

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from thrust_gui.ui.widgets.icons import Icon

MARGIN: Final = 32
"""Around the page."""


class Worked(Protocol):
    """What a page's props say of the work."""

    @property
    def said(self) -> str:
        """A sentence beside the buttons."""
        ...

    @property
    def wrong(self) -> bool:
        """Whether it says what is in the way."""
        ...

    @property
    def can_act(self) -> bool:
        """Whether the main button can be pressed."""
        ...

    @property
    def working(self) -> bool:
        """Whether the work is under way."""
        ...

    @property
    def share(self) -> int:
        """How much of it is done, 0-1000."""
        ...


class WorkPage(QWidget):
    """A page laid over the others for one piece of work, with its foot."""

    def __init__(self, name: str, action: str, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bar = WorkBar(action, icon=icon)

    @abstractmethod
    def leave(self) -> None:
        """What Esc does: stop the work, or leave the page."""

    def show_work(self, props: Worked, action: str, *, more: str = "") -> None:
        """Show a sentence and either the buttons, named so, or the progress with Stop."""
        self.bar.show_work(
            said=props.said,
            wrong=props.wrong,
            action=action,
            can_act=props.can_act,
            working=props.working,
            share=props.share,
            more=more,
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts, Esc leaves; Space would start a workout elsewhere, here it does not."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.bar.press()
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Space:
                event.accept()
            case _:
                super().keyPressEvent(event)
