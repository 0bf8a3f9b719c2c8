"""A disk that remembers: every write, truncation, sync and name, in order; and what may be left.

What a power cut leaves is not what was written. Until a file is synced, each sector of each write
may have arrived or not, in any order; a name that was made or removed may be there or not.
`Disk.after_cut` draws one such outcome.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from random import Random

SECTORS: Final = (512, 4096)


class Kind(Enum):
    """What was asked of the disk; ACK is our own mark: a transaction was reported durable."""

    WRITE = auto()
    TRUNCATE = auto()
    SYNC = auto()
    CREATE = auto()
    DELETE = auto()
    FOLDER = auto()
    ACK = auto()


@dataclass(frozen=True, slots=True)
class Op:
    """One of them. `at` is an offset, a size (TRUNCATE), or the number of transactions (ACK).

    FOLDER is a sync of the folder, which makes the names in it durable; a CREATE or DELETE with
    `at` 1 brings it along.
    """

    kind: Kind
    file: str = ""
    at: int = 0
    data: bytes = b""


class Fate(Enum):
    """What becomes of that which was not synced."""

    ALL = auto()
    NONE = auto()
    SOME = auto()
    TORN = auto()
    REORDERED = auto()


@dataclass
class _File:
    """What is surely on the disk, and what may be."""

    exists: bool = False
    sure: bytearray = field(default_factory=bytearray)
    waiting: list[Op] = field(default_factory=list[Op])


class Disk:
    """Replays a record up to a cut."""

    def __init__(self, ops: list[Op]) -> None:
        self._files: dict[str, _File] = {}
        self.acknowledged = 0
        for op in ops:
            self._take(op)

    def after_cut(self, fate: Fate, chance: Random) -> dict[str, bytes]:
        """The files and their bytes as the next start may find them."""
        left: dict[str, bytes] = {}
        for name, file in self._files.items():
            exists, content = file.exists, bytearray(file.sure)
            for op in _survivors(file.waiting, fate, chance):
                match op.kind:
                    case Kind.CREATE:
                        exists = True
                    case Kind.DELETE:
                        exists, content = False, bytearray()
                    case _:
                        _apply(content, op)
            if exists:
                left[name] = bytes(content)
        return left

    def _take(self, op: Op) -> None:
        if op.kind is Kind.ACK:
            self.acknowledged = op.at
            return
        if op.kind is Kind.FOLDER:
            for known in self._files.values():
                _settle_names(known)
            return
        file = self._files.setdefault(op.file, _File())
        if op.kind is Kind.SYNC or (op.kind in {Kind.CREATE, Kind.DELETE} and op.at):
            for each in (*file.waiting, op):
                _settle(file, each)
            file.waiting.clear()
        else:
            file.waiting.append(op)


def _settle_names(file: _File) -> None:
    data: list[Op] = []
    for op in file.waiting:
        match op.kind:
            case Kind.CREATE:
                file.exists = True
            case Kind.DELETE:
                file.exists, file.sure = False, bytearray()
                data.clear()
            case _:
                data.append(op)
    file.waiting[:] = data


def _settle(file: _File, op: Op) -> None:
    match op.kind:
        case Kind.CREATE | Kind.SYNC:  # a file's first sync takes its new name along
            file.exists = True
        case Kind.DELETE:
            file.exists, file.sure = False, bytearray()
        case _:
            _apply(file.sure, op)


def _apply(content: bytearray, op: Op) -> None:
    if op.kind is Kind.TRUNCATE:
        if len(content) < op.at:
            content.extend(bytes(op.at - len(content)))
        del content[op.at :]
        return
    if len(content) < op.at:
        content.extend(bytes(op.at - len(content)))
    content[op.at : op.at + len(op.data)] = op.data


def _survivors(waiting: list[Op], fate: Fate, chance: Random) -> list[Op]:
    """Names keep their order among each other (journalled file systems); data does not."""
    match fate:
        case Fate.ALL:
            return waiting
        case Fate.NONE:
            return []
        case Fate.SOME:
            return [op for op in waiting if chance.random() < 0.5]
        case Fate.TORN | Fate.REORDERED:
            pieces = [piece for op in waiting for piece in _torn(op, chance.choice(SECTORS))]
            kept = [piece for piece in pieces if chance.random() < chance.choice((0.1, 0.5, 0.9))]
            if fate is Fate.REORDERED:
                chance.shuffle(kept)
            return kept


def _torn(op: Op, sector: int) -> list[Op]:
    """A write, cut at the sectors' borders; an extension beyond the end arrives in parts too."""
    if op.kind is not Kind.WRITE:
        return [op]
    pieces: list[Op] = []
    at, end = op.at, op.at + len(op.data)
    while at < end:
        border = min(end, (at // sector + 1) * sector)
        pieces.append(Op(op.kind, op.file, at, op.data[at - op.at : border - op.at]))
        at = border
    return pieces
