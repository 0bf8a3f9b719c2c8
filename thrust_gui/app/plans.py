"""What the plan may become: the next step, and the plan with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from thrust_gui.app.bands import THRUSTS
from thrust_gui.domain.figure import Body
from thrust_gui.domain.progression import Suggestion, Waiting, next_step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from thrust_gui.app.bands import Bands
    from thrust_gui.app.settings import Settings
    from thrust_gui.domain.records import WorkoutRecord


def what_next(
    settings: Settings, bands: Bands, recent: Sequence[WorkoutRecord]
) -> Suggestion | Waiting:
    """The next step of the plan, or what it takes; `recent` are workouts, newest first."""
    plan = settings.plan
    thrust = plan.variation in THRUSTS
    return next_step(
        plan,
        settings.rep_range,
        recent,
        own=bands.used(settings) if thrust else None,
        others=bands.riggings(settings) if thrust else (),
        body=Body(settings.height_cm / 100, settings.bench_cm / 100),
    )


def accepted(settings: Settings, suggestion: Suggestion) -> Settings:
    """The settings with the next step taken."""
    plan = replace(settings.plan, reps=suggestion.reps)
    own = suggestion.own
    if own is None:
        return replace(settings, plan=plan)
    return replace(
        settings,
        plan=replace(plan, band=own.band.id, rigging=own.rigging.value),
        anchored_rest_mm=own.rest_mm,
        anchored_top_mm=own.top_mm,
    )
