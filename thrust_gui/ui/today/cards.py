"""The lower cards of Today. Their sizes are the page's, so nothing moves when they fill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.fact_rows import FactRows
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.rest_badge import RestBadge
from thrust_gui.ui.widgets.session_bar import SessionBar
from thrust_gui.ui.widgets.set_pills import SetPills
from thrust_gui.ui.widgets.week_strip import WeekStrip

if TYPE_CHECKING:
    from thrust_gui.ui.today.measures import Measures
    from thrust_gui.ui.today.presenter import LastProps
    from thrust_gui.ui.today.week import RestProps, WeekProps


class LowerCard(Card):
    """A title, a word at the right of it, and either its content or a sentence."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(padding=26, spacing=8, parent=parent)
        self._title = Label(title, Role.CARD_TITLE)
        self._aside = Label("", Role.LABEL, "label")
        self._note = Label("", Role.BODY, "label", wrap=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._note.hide()
        self._content = QWidget()
        self.content = QVBoxLayout(self._content)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._aside)
        self.body.addLayout(head)
        self.body.addWidget(self._content, 1)
        self.body.addWidget(self._note, 1)

    def set_measures(self, measures: Measures) -> None:
        """Take the sizes of a page."""
        pad = measures.card_padding
        self.body.setContentsMargins(pad, pad, pad, pad)
        self.body.setSpacing(measures.card_spacing)
        self._title.setFont(font(Role.CARD_TITLE, measures.text))
        self._aside.setFont(font(Role.LABEL, measures.text))
        self._note.setFont(font(Role.BODY, measures.text))

    def say(self, sentence: str) -> None:
        """Show a sentence instead of the content; an empty one brings the content back."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        self._content.setVisible(not sentence)


class WeekCard(LowerCard):
    """This week's sessions and days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._title.setText(self.tr("This week"))
        self._bar = SessionBar(self.tr("Sessions this week"))
        self._strip = WeekStrip(self.tr("Days of this week"))
        self.content.addWidget(self._bar)
        self.content.addWidget(self._strip, 1)

    @override
    def set_measures(self, measures: Measures) -> None:
        super().set_measures(measures)
        self._strip.set_scale(measures.text)

    def set_props(self, props: WeekProps) -> None:
        """Show a week."""
        self.say("")
        self._aside.setText(props.bar.spoken)
        self._aside.set_colour("alert" if props.over else "label")
        self._bar.set_props(props.bar)
        self._strip.set_days(props.days)


class RestCard(LowerCard):
    """Whether today is a day to train."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._title.setText(self.tr("Rest days"))
        self._badge = RestBadge(self.tr("Rest days"))
        self._facts = FactRows(self.tr("What comes next"))
        self.content.addWidget(self._badge, 1)
        self.content.addWidget(self._facts)

    @override
    def set_measures(self, measures: Measures) -> None:
        super().set_measures(measures)
        self._badge.set_scale(measures.text)
        self._facts.set_scale(measures.text)

    def set_props(self, props: RestProps) -> None:
        """Show a look."""
        self.say("")
        self._badge.set_props(props.badge)
        self._facts.set_facts(props.facts)


class LastCard(LowerCard):
    """What was done last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._title.setText(self.tr("Last session"))
        self._pills = SetPills(self.tr("Repetitions of each set"))
        self._facts = FactRows(self.tr("Last session"))
        self.content.addStretch(1)
        self.content.addWidget(self._pills)
        self.content.addStretch(1)
        self.content.addWidget(self._facts)

    @override
    def set_measures(self, measures: Measures) -> None:
        super().set_measures(measures)
        self._pills.set_scale(measures.text)
        self._pills.setFixedHeight(44 if measures.tight else round(60 * measures.text))
        self._facts.set_scale(measures.text)

    def set_props(self, props: LastProps) -> None:
        """Show a session, or what will be here."""
        self.say(props.empty)
        self._aside.setText(props.when)
        self._pills.set_texts(props.counts)
        self._facts.set_facts(props.facts)
