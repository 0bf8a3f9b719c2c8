"""The variations as pictures: the one composer, with what each has besides or has not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thrust_gui.domain.compat import override
from thrust_gui.domain.figure import Posture
from thrust_gui.domain.figure.barbell import bar_of
from thrust_gui.domain.figure.body import FOOT, SHANK, THIGH
from thrust_gui.domain.figure.standing import anchor
from thrust_gui.ui.figure import anchor as posts
from thrust_gui.ui.figure import plate as plates
from thrust_gui.ui.figure.front import FrontComposer
from thrust_gui.ui.figure.layers import Composer, Layer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTransform

    from thrust_gui.ui.figure.layers import Inks, Stroke
    from thrust_gui.ui.figure.props import FigureProps
    from thrust_gui.ui.figure.view import View


def composer_of(props: FigureProps, view: View, inks: Inks) -> Composer | FrontComposer:
    """What composes this picture's layers."""
    if props.pose.posture is Posture.SIDE_STEP:
        return FrontComposer(props, view, inks)
    return _COMPOSERS.get(props.pose.posture, Composer)(props, view, inks)


class OnFloor(Composer):
    """The floor bridge: no bench."""

    @override
    def bench(self) -> Iterator[Layer | Stroke]:
        return iter(())


class TwoLegged(Composer):
    """The far leg goes its own way, thigh and all."""

    @override
    def _far_leg(self) -> Iterator[Layer]:
        placed, parts, colours = self.placed, self._parts, self._inks.figure
        far = placed.far
        if far is None:
            yield from super()._far_leg()
            return
        view = self._view
        thigh = view.frame(placed.hip, (far.knee - placed.hip) / THIGH)
        shank = view.frame(far.knee, (far.ankle - far.knee) / SHANK)
        shoe = view.frame(far.heel, (far.toe - far.heel) / FOOT)
        yield Layer(parts.thigh_whole, thigh, colours.far)
        yield Layer(parts.shank, shank, colours.far)
        yield Layer(parts.shoe, shoe, colours.far_shoe)


class Standing(TwoLegged):
    """Upright before a post, the band between it and the hips."""

    @override
    def bench(self) -> Iterator[Layer | Stroke]:
        frame, colours = self._view.frame(), self._inks.figure
        post = posts.post_parts(self._height)
        yield Layer(post.post, frame, colours.bench)
        yield Layer(post.light, frame, colours.bench_light)

    @override
    def _near_leg(self, *, banded: bool) -> Iterator[Layer]:
        """A straight knee has no gap: the thigh is set apart from the far leg only."""
        thigh = self._view.frame(self.placed.hip, (self.placed.knee - self.placed.hip) / THIGH)
        yield Layer(self._parts.thigh_gap, thigh, self._inks.surface)
        yield from super()._near_leg(banded=banded)

    @override
    def _body(self) -> Iterator[Layer]:
        return (layer for layer in super()._body() if layer.path is not self._parts.thigh_gap)

    @override
    def _far_strap(self) -> Stroke:
        width = self._props.strap.width_m
        ribbon = posts.far_ribbon(self.placed.crease, anchor(self._height), width, self._height)
        return self._ribbon(ribbon, self._inks.figure.strap_far)

    @override
    def _near_strap(self) -> Iterator[Layer | Stroke]:
        strap, colours, crease = self._props.strap, self._inks.figure, self.placed.crease
        width = posts.width_at(self._props.body, strap.width_m, crease)
        ribbons = posts.near_ribbons(crease, anchor(self._height), width, folded=strap.folded)
        yield self._ribbon(ribbons.halo, self._inks.surface)
        if ribbons.low is not None:
            yield self._ribbon(ribbons.low, colours.strap_low)
        yield self._ribbon(ribbons.high, colours.strap)
        yield self._ribbon(ribbons.light, colours.strap_light)


class Barbell(Composer):
    """A bar over the hips: the far plate behind everything, the near one as a rim before it."""

    @override
    def lifter(self) -> Iterator[Layer | Stroke]:
        frame, far = self._bar_frames()
        parts, colours = plates.plate_parts(), self._inks.figure
        yield Layer(parts.plate, far, colours.bench_frame)
        yield from super().lifter()
        yield Layer(parts.rim_gap, frame, self._inks.surface)
        yield Layer(parts.rim, frame, colours.far)
        yield Layer(parts.hub_gap, frame, self._inks.surface)
        yield Layer(parts.hub, frame, colours.sole)
        yield Layer(parts.end, frame, colours.bench_light)

    @override
    def _muscles(self) -> Iterator[Layer]:
        yield from super()._muscles()
        frame, _ = self._bar_frames()
        yield Layer(plates.plate_parts().pad, frame, self._inks.figure.bench)

    def _bar_frames(self) -> tuple[QTransform, QTransform]:
        at = bar_of(self.placed)
        return self._view.frame(at), self._view.frame(at + plates.FAR)


_COMPOSERS: Final[dict[Posture, type[Composer]]] = {
    Posture.SINGLE_LEG: TwoLegged,
    Posture.BRIDGE: OnFloor,
    Posture.STANDING: Standing,
    Posture.BARBELL: Barbell,
}
