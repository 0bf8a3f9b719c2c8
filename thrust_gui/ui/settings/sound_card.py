"""What is heard of a set, how loud, through what; and a taste of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from thrust_gui.app.settings import LEVEL, SoundMode, VoiceChoice
from thrust_gui.ui.settings.delay_rows import DelayRows
from thrust_gui.ui.settings.group_card import GroupCard
from thrust_gui.ui.settings.output_row import OutputRow
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button
from thrust_gui.ui.widgets.field import Field
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.segmented import Segmented
from thrust_gui.ui.widgets.slider import Slider

if TYPE_CHECKING:
    from thrust_gui.ui.settings.presenter import SettingsProps

LEVEL_STEP: Final = 5


class SoundCard(GroupCard):
    """Cues and level with a taste of them, then the device they come from."""

    play_cue = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Sound"))
        least, most = LEVEL
        self.mode = Segmented(
            [
                (str(SoundMode.BOTH), self.tr("Both")),
                (str(SoundMode.VOICE), self.tr("Voice")),
                (str(SoundMode.TONES), self.tr("Tones")),
                (str(SoundMode.OFF), self.tr("Off")),
            ]
        )
        self.slider = Slider(self.tr("Level"), least=least, most=most, step=LEVEL_STEP)
        self.play = Button(self.tr("Play a cue"), icon=Icon.SOUND)
        self.play.clicked.connect(self.play_cue)
        self._percent = Label("", Role.BUTTON)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._percent.setFixedWidth(60)
        self._range = self.tr("{least}–{most} %").format(least=least, most=most)
        level = Field(self.tr("Level"), self.slider, hint=self._range)
        level.add_value(self._percent)
        self.voice = Segmented(
            [
                (str(VoiceChoice.RECORDED), self.tr("Recorded")),
                (str(VoiceChoice.OWN), self.tr("Computer")),
            ]
        )
        self._voice = Field(self.tr("Voice"), self.voice, hint=self.tr("Who says the words"))
        self.offer_voice(offered=False)
        self.body.addWidget(Field(self.tr("Cues"), self.mode))
        self.body.addWidget(self._voice)
        self.body.addWidget(level)
        words = self.tr(
            "Words come between tones, never over them. When off, the screen keeps time."
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Label(words, Role.CAPTION, "label", wrap=True), 1)
        row.addWidget(self.play)
        self.body.addLayout(row)
        self.body.addSpacing(12)
        self.output = OutputRow()
        self.delay = DelayRows()
        self.body.addWidget(self.output)
        self.body.addWidget(self.delay)

    def offer_voice(self, *, offered: bool) -> None:
        """Have the voice be chosen, where there is another than the recorded one."""
        self._voice.setVisible(offered)

    def show_props(self, props: SettingsProps) -> None:
        """Show the mode and the level."""
        self.mode.set_value(props.sound)
        self.voice.set_value(props.voice)
        with QSignalBlocker(self.slider):
            self.slider.setValue(props.level)
        percent = self.tr("{level} %").format(level=props.level)
        self._percent.setText(percent)
        self.slider.setAccessibleDescription(percent)
        heard = props.sound != SoundMode.OFF
        self.slider.setEnabled(heard)
        self.play.setEnabled(heard)
