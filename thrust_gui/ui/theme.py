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
    """Colours by what they are for. `*_dim` is the empty part of a phase panel."""

    name: str
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


def _colours(*hexes: str) -> tuple[QColor, QColor, QColor, QColor]:
    first, second, third, fourth = (QColor(each) for each in hexes)
    return first, second, third, fourth


DARK: Final = Theme(
    name="dark",
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

THEMES: Final = (DARK, LIGHT)


def theme_of(widget: QWidget) -> Theme:
    """The theme that a widget's palette was made from; dark where it was made from none."""
    window = widget.palette().color(QPalette.ColorRole.Window)
    return next((theme for theme in THEMES if theme.bg == window), DARK)


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
