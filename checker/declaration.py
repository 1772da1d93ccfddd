"""Read declarations: bytes in, plain values with their places out; every fault of a file at once."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker import problems, sources
from checker.bases import Bases
from checker.errors import InputError, Problem
from checker.schema import default_schema
from checker.tree import Location, nearest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.schema import Schema

__all__ = ["Declaration", "Location", "read", "read_text"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """One declaration.

    Attributes:
        value: the facts as plain JSON values, exactly what a policy sees.
        file: the path as given.
        sha256: of the file's bytes, hexadecimal.
        lines: the file's lines, for quoting.
        document: position in a file of several documents, from 0.
        places: where each pointer stands; `locate` is the way to ask.
        merged: pointers of facts that come from a base file.
        bases: base file → sha256 of its bytes, in the order of `extends`.
    """

    value: dict[str, Any]
    file: str
    sha256: str
    lines: Sequence[str]
    document: int
    places: Mapping[str, Location]
    merged: Sequence[str] = field(default=())
    bases: Mapping[str, str] = field(default_factory=dict)

    def locate(self, pointer: str) -> Location:
        """Return where `pointer`, or the nearest thing above it that is stated, stands."""
        return nearest(self.places, pointer) or Location(self.file, 1, 1)


def read(path: Path | str, schema: Schema | None = None) -> list[Declaration]:
    """Return the declarations in `path`; `-` is standard input.

    Raises:
        InputError: with every fault of the file, sorted by place.
    """
    if str(path) == "-":
        return read_text(sys.stdin.buffer.read(sources.MAX_BYTES + 1), "-", schema=schema)
    file = Path(path)
    return read_text(sources.content(file, str(path)), str(path), schema=schema, folder=file.parent)


def read_text(text: bytes, name: str, *, schema: Schema | None = None, folder: Path | None = None) -> list[Declaration]:
    """Return the declarations in the bytes of a file; `name` is shown in messages, `extends` starts in `folder`.

    Raises:
        InputError: with every fault of the file, sorted by place.
    """
    schema = schema or default_schema()
    source = sources.parse(text, name)
    lines = source.text.removesuffix("\n").split("\n")
    found: list[Declaration] = []
    faults: list[Problem] = []
    for number, tree in enumerate(source.trees):
        bases = Bases(folder, name)
        # What is missing or refers to nothing cannot be told of half a document, or of one without its base.
        whole = bases.apply(tree) and tree.value is not None
        if whole:
            problems.check(tree, schema)
        faults.extend(tree.problems)
        found.append(
            Declaration(
                value=tree.value,
                file=name,
                sha256=source.sha256,
                lines=lines,
                document=number,
                places=tree.places,
                merged=bases.merged,
                bases=bases.sha256,
            )
        )
    if faults:
        raise InputError(faults)
    return found
