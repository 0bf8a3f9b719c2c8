"""The window: a rail, one page at a time, banners over it, the undo toast under it, the floor."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.page import Page, PageName
from thrust_gui.ui.shortcuts import PAGE_ACTS, Act, bind, listed
from thrust_gui.ui.text import say
from thrust_gui.ui.theme import floor_of, palette_for
from thrust_gui.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QPaintEvent

    from thrust_gui.domain.message import Message
    from thrust_gui.ui.widgets.banner import BannerArea, Tone
    from thrust_gui.ui.widgets.help_overlay import HelpOverlay
    from thrust_gui.ui.widgets.toast import Toast

SMALLEST: Final = QSize(1024, 640)
USUAL: Final = QSize(1440, 900)


class MainWindow(QWidget):
    """Pages are built when they are first opened; the constructor builds only the first."""

    first_frame = Signal()
    """The first picture has reached the screen; emitted once."""
    start_requested = Signal()
    """Space, where no control takes it."""
    undo_requested = Signal()
    redo_requested = Signal()
    page_opened = Signal(str)
    closing = Signal()

    def __init__(
        self,
        pages: Mapping[PageName, Callable[[], Page]],
        *,
        first: PageName = PageName.TODAY,
        geometry: bytes = b"",
        keep_geometry: Callable[[bytes], None] | None = None,
    ) -> None:
        super().__init__()
        self._makers = dict(pages)
        self._pages: dict[PageName, Page] = {}
        self._page = first
        self._keep_geometry = keep_geometry
        self._painted = False
        self._help: HelpOverlay | None = None
        self._toast: Toast | None = None
        self._banners: BannerArea | None = None
        self.setWindowTitle("Thrust")
        self.setMinimumSize(SMALLEST)
        self.rail = Rail()
        self.rail.opened.connect(self.open_page)
        self._stack = QStackedWidget()
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._content, 1)
        self._page_actions = self._bind()
        self._show_page(first)
        if not (geometry and self.restoreGeometry(QByteArray(geometry))):
            self.resize(USUAL.boundedTo(self.screen().availableSize()))

    @property
    def page(self) -> PageName:
        """Which page is open, or was before the floor was entered."""
        return self._page

    @property
    def on_floor(self) -> bool:
        """Whether the whole window is the gym floor's."""
        return self.rail.isHidden()

    @property
    def toast(self) -> Toast:
        """The bar with Undo."""
        if self._toast is None:
            from thrust_gui.ui.widgets.toast import Toast  # noqa: PLC0415 - after the first frame

            self._toast = Toast(self._content)
            self._toast.undo.connect(self.undo_requested)
        return self._toast

    def page_widget(self, name: PageName) -> Page:
        """A page, built now if it was not yet."""
        if name not in self._pages:
            page = self._makers[name]()
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def open_page(self, name: PageName) -> None:
        """Bring a page to the front, and let it ask again for what it shows."""
        if self.on_floor:
            return
        self._show_page(name)
        self._pages[name].refresh()
        self.page_opened.emit(str(name))

    def lay_over(self, widget: QWidget) -> None:
        """Show something in place of the page, until a page is opened."""
        self._dismiss_toast()
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self.setWindowTitle(widget.accessibleName())
        widget.setFocus()

    def enter_floor(self, widget: QWidget) -> None:
        """Give the whole window to the floor; it is dark whatever the theme."""
        self._dismiss_toast()
        if self._stack.indexOf(widget) < 0:
            widget.setAutoFillBackground(True)
            self._stack.addWidget(widget)
        widget.setPalette(palette_for(floor_of(self)))
        self.rail.hide()
        self._fold_banners()
        self._allow_pages(allowed=False)
        self._stack.setCurrentWidget(widget)
        widget.setFocus()

    def leave_floor(self) -> None:
        """Back to the desk, to the page that was open."""
        if not self.on_floor:
            return
        self.rail.show()
        self._fold_banners()
        self._allow_pages(allowed=True)
        self.open_page(self._page)

    def set_banner(
        self,
        key: str,
        message: Message | None,
        tone: Tone | None = None,
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Say something above the page, under a key; None takes it away. Usually an alert."""
        if self._banners is None and message is None:
            return
        from thrust_gui.ui.widgets.banner import BannerArea, Tone  # noqa: PLC0415 - as seldom

        if self._banners is None:
            self._banners = BannerArea()
            self._column.insertWidget(0, self._banners)
            self._fold_banners()
        sentence = say(message) if message else None
        self._banners.set_banner(key, sentence, tone or Tone.ALERT, action)

    def show_toast(self, text: str, *, undo: bool = True) -> None:
        """Say below what was done; its Undo asks through `undo_requested`."""
        self.toast.say(text, undo=undo)

    def show_help(self) -> None:
        """Show or put away the list of keys."""
        if self._help is None:
            self._help = self._make_help()
        if self._help.isVisible():
            self._help.put_away()
        else:
            self._help.open()

    def toggle_full_screen(self) -> None:
        """To full screen, or back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def come_forward(self, token: str = "") -> None:
        """Show the window before all others, with the desktop's leave where it wants one."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt looks there
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that no control took."""
        match event.key():
            case _ if self._starts(event):
                self.start_requested.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not self.on_floor:
                self._pages[self._page].main_action()
            case Qt.Key.Key_Escape if self.isFullScreen():
                self.toggle_full_screen()
            case _:
                super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Notice the first picture: the timer runs out after it was handed to the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._after_first_frame)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep size and place."""
        if self._keep_geometry:
            self._keep_geometry(bytes(self.saveGeometry().data()))
        self.closing.emit()
        super().closeEvent(event)

    def _bind(self) -> tuple[QAction, ...]:
        window = Qt.ShortcutContext.WindowShortcut
        bind(
            self,
            {
                Act.UNDO: self.undo_requested.emit,
                Act.REDO: self.redo_requested.emit,
                Act.FULL_SCREEN: self.toggle_full_screen,
                Act.HELP: self.show_help,
                Act.QUIT: self.close,
            },
            window,
        )
        openers = {act: lambda page=page: self.open_page(page) for act, page in PAGE_ACTS.items()}
        return tuple(bind(self, openers, window).values())

    def _hands_free(self) -> bool:
        """Whether nothing has the focus that a Space could be meant for."""
        focus = self._focus()
        return not self.on_floor and (
            focus is None
            or focus.focusPolicy() is Qt.FocusPolicy.NoFocus
            or isinstance(focus, QAbstractScrollArea)
        )

    def _starts(self, event: QKeyEvent) -> bool:
        """Whether Space asks, or with Today before the lifter a pedal, a remote or a headset."""
        if event.key() == Qt.Key.Key_Space:
            return not event.isAutoRepeat() and self._hands_free()
        from thrust_gui.ui.train.kinds import presented  # noqa: PLC0415 - late

        return not self.on_floor and self._page is PageName.TODAY and presented(event)

    def _focus(self) -> QWidget | None:
        return self.focusWidget()

    def _show_page(self, name: PageName) -> None:
        self._dismiss_toast()
        if self._help:
            self._help.put_away()
        self._page = name
        page = self.page_widget(name)
        self.rail.set_page(name)
        self.setWindowTitle(self.rail.item(name).text())
        self._stack.setCurrentWidget(page)
        if not self.rail.isAncestorOf(self._focus() or self):
            page.setFocus()  # else the arrow keys go on along the rail

    def _after_first_frame(self) -> None:
        if not self.isActiveWindow() and QGuiApplication.platformName() == "xcb":
            self.activateWindow()  # without a window manager nobody else does, and keys are deaf
        self.first_frame.emit()
        self._pages[self._page].refresh()

    def _allow_pages(self, *, allowed: bool) -> None:
        for action in self._page_actions:
            action.setEnabled(allowed)

    def _fold_banners(self) -> None:
        """The floor says itself what is wrong, where nothing shifts; the desk says it after."""
        if self._banners:
            self._banners.set_folded(folded=self.on_floor)

    def _dismiss_toast(self) -> None:
        if self._toast:
            self._toast.dismiss()

    def _make_help(self) -> HelpOverlay:
        from thrust_gui.ui.widgets.help_overlay import HelpOverlay, KeyGroup  # noqa: PLC0415 - late

        overlay = HelpOverlay([KeyGroup(*each) for each in listed()], self)
        overlay.space.connect(self._pass_on)
        return overlay

    def _pass_on(self) -> None:
        """Space, pressed over the help: on the floor it means what it always does."""
        if self.on_floor:
            cast("Page", self._stack.currentWidget()).main_action()
