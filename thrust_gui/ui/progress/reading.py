"""What is read of the log for the weeks that are shown, a margin around them included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.ui.progress.window import Window, holds, total_weeks

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.review import WeeksAnswer
    from thrust_gui.ui.progress.view import Means


class Reading:
    """Asks off the interface's thread; the newest question wins, and the last answer stands."""

    def __init__(
        self,
        means: Means,
        answered: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.answer: WeeksAnswer | None = None
        self.first_weekday = 0
        self._means = means
        self._answered = answered
        self._failed = failed
        self._asked = self._done = 0
        self._wanted = Window()

    @property
    def waiting(self) -> bool:
        """Whether a question is not answered yet."""
        return self._done != self._asked

    @property
    def total(self) -> int:
        """How many weeks the log has; 0 before the first answer."""
        return total_weeks(self.answer, self.first_weekday) if self.answer else 0

    def refresh(self, window: Window) -> None:
        """Ask for a window in any case; weeks that begin on another day are other weeks."""
        first = self._means.first_weekday()
        if first != self.first_weekday:
            self.first_weekday, self.answer = first, None
        self._ask(window)

    def want(self, window: Window) -> None:
        """Ask for a window where it was not read, or not as a neighbour of one on its way."""
        if self._holds(window):
            return
        if not self.waiting or window.weeks != self._wanted.weeks:
            self._ask(window)

    def go_on(self, window: Window) -> None:
        """Ask for a window that moved on beyond what was asked for."""
        if window != self._wanted:
            self.want(window)

    def _holds(self, window: Window) -> bool:
        known = self.answer if window.weeks else None
        return known is not None and holds(known, window, self.first_weekday)

    def _ask(self, window: Window) -> None:
        self._asked += 1
        self._wanted = window
        asked, first, wanted = self._asked, self.first_weekday, window.asked()
        review, count = self._means.review, wanted.weeks or None
        self._means.jobs.run(
            lambda: review.weeks(count, first, back=wanted.back),
            lambda answer: self._on_answer(asked, answer),
            lambda error: self._on_failure(asked, error),
        )

    def _on_answer(self, asked: int, answer: WeeksAnswer) -> None:
        if asked == self._asked:
            self.answer, self._done = answer, asked
            self._answered()

    def _on_failure(self, asked: int, error: Exception) -> None:
        if asked == self._asked:
            self._done = asked
            self._failed(error)
