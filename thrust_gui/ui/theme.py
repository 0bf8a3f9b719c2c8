"""Design tokens, and the palettes made from them.

A widget finds its theme through its palette: Qt hands palettes down and repaints on change, so no
widget keeps a theme, and the floor (Train) is dark wherever its palette is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Colours by what they are for. `*_dim` is the empty part of a phase panel.

    Attributes:
        dark: whether it is light on dark.
        high: whether it is one of high contrast: text at least 7:1, lines at least 3:1.
        edge: outline of what is chosen, where its surface alone is not told apart; None elsewhere.
    """

    name: str
    dark: bool
    high: bool = False
    edge: QColor | None = None
    bg: QColor
    surface: QColor
    raised: QColor
    selected: QColor
    line: QColor
    text: QColor
    label: QColor
    faint: QColor
    primary: QColor
    on_primary: QColor
    ink: QColor
    lift: QColor
    hold: QColor
    lower: QColor
    lift_text: QColor
    hold_text: QColor
    lower_text: QColor
    lift_dim: QColor
    hold_dim: QColor
    lower_dim: QColor
    alert: QColor
    alert_fill: QColor
    bands: tuple[QColor, QColor, QColor, QColor]
    heat: tuple[QColor, QColor, QColor, QColor]

    @property
    def empty(self) -> QColor:
        """What is still to be filled: an empty pip, a day without training."""
        return self.line if self.high else self.selected

    @property
    def rim(self) -> QColor | None:
        """Outline of what is empty, where its surface alone is not told apart."""
        return self.line if self.high else None


def _colours(*hexes: str) -> tuple[QColor, QColor, QColor, QColor]:
    first, second, third, fourth = (QColor(each) for each in hexes)
    return first, second, third, fourth


DARK: Final = Theme(
    name="dark",
    dark=True,
    bg=QColor("#0D0F10"),
    surface=QColor("#15181A"),
    raised=QColor("#1D2124"),
    selected=QColor("#282D31"),
    line=QColor("#2E3438"),
    text=QColor("#F4F6F5"),
    label=QColor("#B4BCC0"),
    faint=QColor("#8E979C"),
    primary=QColor("#F4F6F5"),
    on_primary=QColor("#0D0F10"),
    ink=QColor("#0D0F10"),
    lift=QColor("#FF9D2E"),
    hold=QColor("#4BE3A9"),
    lower=QColor("#4FB2F7"),
    lift_text=QColor("#FF9D2E"),
    hold_text=QColor("#4BE3A9"),
    lower_text=QColor("#4FB2F7"),
    lift_dim=QColor("#38240D"),
    hold_dim=QColor("#0F3327"),
    lower_dim=QColor("#0B2232"),
    alert=QColor("#F4D94B"),
    alert_fill=QColor("#F4D94B"),
    bands=_colours("#9F4E82", "#C9699F", "#EE86BE", "#FCC6E2"),
    heat=_colours("#4A5257", "#7A848A", "#B4BCC0", "#F4F6F5"),
)

LIGHT: Final = Theme(
    name="light",
    dark=False,
    bg=QColor("#F1F3F2"),
    surface=QColor("#FFFFFF"),
    raised=QColor("#F7F8F8"),
    selected=QColor("#E6E9E8"),
    line=QColor("#DADEDD"),
    text=QColor("#121517"),
    label=QColor("#475056"),
    faint=QColor("#5F6970"),
    primary=QColor("#121517"),
    on_primary=QColor("#FFFFFF"),
    ink=QColor("#121517"),
    lift=QColor("#FF9D2E"),
    hold=QColor("#4BE3A9"),
    lower=QColor("#4FB2F7"),
    lift_text=QColor("#A84E00"),
    hold_text=QColor("#00704C"),
    lower_text=QColor("#0063A3"),
    lift_dim=QColor("#FFE6C7"),
    hold_dim=QColor("#CFF3E3"),
    lower_dim=QColor("#D5ECFC"),
    alert=QColor("#7A5B00"),
    alert_fill=QColor("#BD7F00"),
    bands=_colours("#CA76A7", "#B14C8A", "#84306B", "#4C163D"),
    heat=_colours("#BCC4C6", "#8C969B", "#566067", "#121517"),
)

DARK_HIGH: Final = Theme(
    name="dark-high-contrast",
    dark=True,
    high=True,
    edge=QColor("#FFFFFF"),
    bg=QColor("#000000"),
    surface=QColor("#000000"),
    raised=QColor("#14181A"),
    selected=QColor("#2B3236"),
    line=QColor("#98A3A9"),
    text=QColor("#FFFFFF"),
    label=QColor("#E3E9EB"),
    faint=QColor("#DCE2E4"),
    primary=QColor("#FFFFFF"),
    on_primary=QColor("#000000"),
    ink=QColor("#000000"),
    lift=QColor("#FFB45C"),
    hold=QColor("#5FF0B9"),
    lower=QColor("#7CC8FF"),
    lift_text=QColor("#FFB45C"),
    hold_text=QColor("#5FF0B9"),
    lower_text=QColor("#7CC8FF"),
    lift_dim=QColor("#2A1A06"),
    hold_dim=QColor("#0A241B"),
    lower_dim=QColor("#081B2A"),
    alert=QColor("#FFE55C"),
    alert_fill=QColor("#FFE55C"),
    bands=_colours("#B45A95", "#DB7DB3", "#F59FCE", "#FFD6EC"),
    heat=_colours("#6E787E", "#9AA4AA", "#C9D1D5", "#FFFFFF"),
)

LIGHT_HIGH: Final = Theme(
    name="light-high-contrast",
    dark=False,
    high=True,
    edge=QColor("#000000"),
    bg=QColor("#FFFFFF"),
    surface=QColor("#FFFFFF"),
    raised=QColor("#F3F5F5"),
    selected=QColor("#DDE2E4"),
    line=QColor("#5F6970"),
    text=QColor("#000000"),
    label=QColor("#20262A"),
    faint=QColor("#2E363B"),
    primary=QColor("#000000"),
    on_primary=QColor("#FFFFFF"),
    ink=QColor("#000000"),
    lift=QColor("#FF9D2E"),
    hold=QColor("#4BE3A9"),
    lower=QColor("#4FB2F7"),
    lift_text=QColor("#662D00"),
    hold_text=QColor("#00472F"),
    lower_text=QColor("#004370"),
    lift_dim=QColor("#FFE6C7"),
    hold_dim=QColor("#CFF3E3"),
    lower_dim=QColor("#D5ECFC"),
    alert=QColor("#523D00"),
    alert_fill=QColor("#8A5E00"),
    bands=_colours("#B14C8A", "#8F3A70", "#6A2353", "#3A0F2E"),
    heat=_colours("#7A848A", "#566067", "#343B40", "#000000"),
)

THEMES: Final = (DARK, LIGHT, DARK_HIGH, LIGHT_HIGH)


def opposite(theme: Theme) -> Theme:
    """Light for dark and dark for light, with the same contrast."""
    return next(each for each in THEMES if each.dark != theme.dark and each.high == theme.high)


def floor_theme(theme: Theme) -> Theme:
    """The theme of the floor: always dark, with as much contrast as the desk's."""
    return DARK_HIGH if theme.high else DARK


def theme_of(widget: QWidget) -> Theme:
    """The theme that a widget's palette was made from; dark where it was made from none."""
    window = widget.palette().color(QPalette.ColorRole.Window)
    return next((theme for theme in THEMES if theme.bg == window), DARK)


def floor_of(widget: QWidget) -> Theme:
    """The theme of a part of the floor."""
    return floor_theme(theme_of(widget))


def palette_for(theme: Theme) -> QPalette:
    """The palette of a theme, for the Fusion style."""
    palette = QPalette()
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, theme.bg),
        (role.WindowText, theme.text),
        (role.Base, theme.raised),
        (role.AlternateBase, theme.surface),
        (role.ToolTipBase, theme.selected),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.faint),
        (role.Text, theme.text),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.alert),
        (role.Link, theme.lower_text),
        (role.Highlight, theme.primary),
        (role.HighlightedText, theme.on_primary),
        (role.Light, theme.selected),
        (role.Midlight, theme.selected),
        (role.Mid, theme.line),
        (role.Dark, theme.line),
        (role.Shadow, theme.bg),
        (role.Accent, theme.primary),
    ):
        palette.setColor(where, colour)
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, theme.faint)
    return palette
