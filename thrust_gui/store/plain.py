"""Changes as JSON, and back: what could not be written into the log is written down like this.

A value of ours is an object with its kind under ``is`` and its fields; tuples are lists.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, cast

from thrust_gui.domain import edits, message, plan, records, tempo
from thrust_gui.domain.workout import under_way
from thrust_gui.store import change

if TYPE_CHECKING:
    from collections.abc import Iterable

KINDS: Final[dict[str, type[Any]]] = {
    name: kind
    for names in map(vars, (change, edits, message, plan, records, tempo, under_way))
    for name, kind in names.items()
    if isinstance(kind, type) and (is_dataclass(kind) or issubclass(kind, Enum))
}
IS: Final = "is"


def written(value: object) -> Any:  # noqa: ANN401 - what JSON takes
    """A change, or anything in one, as JSON takes it.

    Raises:
        TypeError: there is something in it that JSON cannot hold.
    """
    match value:
        case Enum():
            return {IS: type(value).__name__, "value": value.value}
        case None | bool() | int() | float() | str():
            return value
        case date():
            return {IS: "date", "on": value.isoformat()}
        case tuple() | list():
            return [written(each) for each in cast("Iterable[object]", value)]
        case Mapping():
            values = cast("Mapping[str, object]", value)
            return {IS: "values", "of": {name: written(each) for name, each in values.items()}}
        case _ if is_dataclass(value) and type(value).__name__ in KINDS:
            own = {each.name: written(getattr(value, each.name)) for each in fields(value)}
            return {IS: type(value).__name__, **own}
        case _:
            raise TypeError(f"{type(value).__name__} cannot be written down")


def read(found: object) -> Any:  # noqa: ANN401 - whatever it was
    """What was written.

    Raises:
        ValueError, TypeError, KeyError: it is nothing of ours.
    """
    match found:
        case list():
            return tuple(read(each) for each in cast("list[object]", found))
        case {"is": "date", "on": str(day)}:
            return date.fromisoformat(day)
        case {"is": "values"}:
            return _read_all(cast("dict[str, object]", found)["of"])
        case {"is": str(kind)}:
            own = _read_all(found)
            del own[IS]
            return KINDS[kind](**own)
        case dict():
            raise ValueError("an object without its kind")
        case _:
            return found


def _read_all(found: object) -> dict[str, Any]:
    return {name: read(each) for name, each in cast("dict[str, object]", found).items()}
