"""A sound server that dies again and again within a set: when sound is back, and where.

The program's player on a PulseAudio of our own with a null sink, which is killed at places drawn by
lot and started again after some seconds, at last after thirty. What it plays is recorded each time.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Final

from benchmarks.table import Row, table
from tests.helpers.live_set import Order, Seen, play
from tests.helpers.losses import EXACT_MS, SECOND, Ears, due_cues, errors_ms, jumps
from tests.helpers.pulse import missing_tools, null_sink, onsets

if TYPE_CHECKING:
    from collections.abc import Iterator

HOW: Final = "python -m benchmarks losses"
AWAY_S: Final = ((0.5, 1.0, 2.0, 5.0), (0.7, 8.0, 1.5), (30.0,))
MOST_S: Final = 8.0
SHARE: Final = 98.0
BETWEEN_S: Final = (9.0, 11.0)
REPS: Final = (25, 20, 18)
SEED: Final = 4


def run() -> list[Row]:
    """Three sets, eight deaths; takes three and a half minutes, and PulseAudio."""
    name = f"Sound after {sum(map(len, AWAY_S))} deaths of the server within sets, 0.5 to 30 s away"
    bound = (
        f"back within {MOST_S:g} s each time; {SHARE:g} % of intervals within {EXACT_MS:g} ms; "
        "no leap of the position"
    )
    if tools := missing_tools():
        figure = f"not measured: {', '.join(tools)} not installed"
        return [Row(name=name, figure=figure, bound=bound, ok=False, how=HOW)]
    lot = Random(SEED)  # noqa: S311 - nothing is to be kept from anybody
    back, errors, leaps = list[float](), list[float](), list[str]()
    for away_s, reps in zip(AWAY_S, REPS, strict=True):
        found = _set(away_s, reps, lot)
        back, errors, leaps = back + found[0], errors + found[1], leaps + found[2]
    exact = sum(error <= EXACT_MS for error in errors)
    figure = (
        f"back {min(back):.1f} to {max(back):.1f} s after the server; {exact} of {len(errors)} "
        f"intervals within {EXACT_MS:g} ms, the worst off by {max(errors):.1f} ms; "
        f"{len(leaps)} leaps"
    )
    ok = max(back) <= MOST_S and exact >= SHARE / 100 * len(errors) and not leaps
    return [Row(name=name, figure=figure, bound=bound, ok=ok, how=HOW)]


def _set(
    away_s: tuple[float, ...], reps: int, lot: Random
) -> tuple[list[float], list[float], list[str]]:
    """Seconds until sound was back each time, errors of the intervals in ms, and leaps."""
    steps = tuple(_steps(away_s, lot))
    order = Order(reps=reps, steps=steps)
    with null_sink() as pulse:
        ears = Ears(pulse)
        ears.open()
        seen = play(order, pulse.environment, {"kill": ears.kill, "start": ears.start})
        ears.close()
    starts = [frame for frame, step in steps if step == "tell start"]
    back = [_heard_again(seen, frame) for frame in starts]
    errors = list[float]()
    for heard in ears.heard:
        found, due = onsets(heard.samples), due_cues(order, seen, heard)
        errors += errors_ms(due, found) if len(due) == len(found) else [float("inf")]
    return back, errors, jumps(seen)


def _steps(away_s: tuple[float, ...], lot: Random) -> Iterator[tuple[int, str]]:
    at_s = 0.0
    for away in away_s:
        at_s += lot.uniform(*BETWEEN_S)
        yield round(at_s * SECOND), "tell kill"
        at_s += away
        yield round(at_s * SECOND), "tell start"


def _heard_again(seen: list[Seen], start: int) -> float:
    """Seconds from a place until the device leads again; the lead is lost before it."""
    return next(
        (each.frame - start) / SECOND
        for each in seen
        if each.frame >= start and each.source == "device"
    )


if __name__ == "__main__":
    print(table(run()))
