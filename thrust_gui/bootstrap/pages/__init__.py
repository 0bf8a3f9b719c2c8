"""One module a page: builds it from the program's parts and wires its signals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.ui.page import PageName

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from thrust_gui.bootstrap.program import Program
    from thrust_gui.ui.page import Page


def makers(program: Program) -> Mapping[PageName, Callable[[], Page]]:
    """What builds each page when it is first opened; its modules are loaded only then."""

    def guide() -> Page:
        from thrust_gui.bootstrap.pages.guide import make  # noqa: PLC0415 - when first opened

        return make(program)

    def progress() -> Page:
        from thrust_gui.bootstrap.pages.progress import make  # noqa: PLC0415 - likewise

        return make(program)

    def history() -> Page:
        from thrust_gui.bootstrap.pages.history import make  # noqa: PLC0415 - likewise

        return make(program)

    def settings() -> Page:
        from thrust_gui.bootstrap.pages.settings import make  # noqa: PLC0415 - likewise

        return make(program)

    return {
        PageName.TODAY: lambda: program.today,
        PageName.GUIDE: guide,
        PageName.PROGRESS: progress,
        PageName.HISTORY: history,
        PageName.SETTINGS: settings,
    }
