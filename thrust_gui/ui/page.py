"""What every page of the window offers to it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QWidget


class PageName(StrEnum):
    """The pages, in the order of the rail; Settings stands apart at its foot."""

    TODAY = "today"
    GUIDE = "guide"
    PROGRESS = "progress"
    HISTORY = "history"
    SETTINGS = "settings"


class Page(QWidget):
    """A page: it is refreshed each time it is shown, and has one main action."""

    def refresh(self) -> None:
        """Ask again for what is shown; called when the page comes to the front."""

    def main_action(self) -> None:
        """What Enter does where no control takes it."""
