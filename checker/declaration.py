"""Read declarations: bytes in, plain values with their places out; every fault of a file at once."""

from __future__ import annotations

import hashlib
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from checker import problems, yaml_nodes
from checker.errors import InputError, Problem
from checker.schema import default_schema

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.schema import Schema
    from checker.yaml_nodes import Tree

MAX_BYTES = 2 * 1024 * 1024  # of one file
MAX_BASES = 5  # files that extend one another
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


class Location(NamedTuple):
    """A place in a file; line and column count from 1."""

    file: str
    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """One declaration.

    Attributes:
        value: the facts as plain JSON values, exactly what a policy sees.
        file: the path as given.
        sha256: of the file's bytes, hexadecimal.
        lines: the file's lines, for quoting.
        document: position in a file of several documents, from 0.
        merged: pointers of facts that come from a base file.
    """

    value: dict[str, Any]
    file: str
    sha256: str
    lines: Sequence[str]
    document: int
    places: Mapping[str, Location]
    merged: Sequence[str] = field(default=())

    def locate(self, pointer: str) -> Location:
        """Return where `pointer`, or the nearest thing above it that is stated, stands."""
        while pointer and pointer not in self.places:
            pointer = pointer.rpartition("/")[0]
        return self.places.get(pointer, Location(self.file, 1, 1))


def read(path: Path | str, schema: Schema | None = None) -> list[Declaration]:
    """Return the declarations in `path`; `-` is standard input.

    Raises:
        InputError: with every fault of the file, sorted by place.
    """
    if str(path) == "-":
        return read_text(sys.stdin.buffer.read(MAX_BYTES + 1), "-", schema=schema)
    file = Path(path)
    return read_text(_content(file, str(path)), str(path), schema=schema, folder=file.parent)


def read_text(
    content: bytes, name: str, *, schema: Schema | None = None, folder: Path | None = None
) -> list[Declaration]:
    """Return the declarations in `content`; `name` is shown in messages, `folder` is where `extends` starts.

    Raises:
        InputError: with every fault of the file, sorted by place.
    """
    schema = schema or default_schema()
    text = _text(content, name)
    found: list[Declaration] = []
    faults: list[Problem] = []
    for number, tree in enumerate(_trees(text, name)):
        places = {pointer: Location(name, *place) for pointer, place in tree.places.items()}
        merged: list[str] = []
        if isinstance(tree.value, dict) and "extends" in tree.value:
            merged = _extend(tree, places, folder, [name])
        if tree.value is not None or not tree.problems:
            problems.check(tree, schema)
        faults.extend(tree.problems)
        found.append(
            Declaration(
                value=tree.value,
                file=name,
                sha256=hashlib.sha256(content).hexdigest(),
                lines=text.splitlines(),
                document=number,
                places=places,
                merged=merged,
            )
        )
    if not found and not faults:
        faults = [
            Problem(
                file=name, message="the file is empty", hint="`dpia init` writes a first declaration.", code="empty"
            )
        ]
    if faults:
        raise InputError(faults)
    return found


def _content(file: Path, name: str) -> bytes:
    """Return the file's bytes.

    Raises:
        InputError: there is none, it is a folder, too large or not readable.
    """
    try:
        if file.stat().st_size > MAX_BYTES:
            raise _fault(
                name,
                f"the file is larger than {MAX_BYTES // 1024 // 1024} MiB",
                "A declaration is a few kilobytes; is this the right file?",
            )
        return file.read_bytes()
    except FileNotFoundError:
        raise _fault(name, "there is no such file", "Check the path; `dpia init` writes a first declaration.") from None
    except IsADirectoryError:
        raise _fault(name, "this is a folder", "Name a file in it.") from None
    except OSError as error:
        raise _fault(name, f"cannot be read: {error.strerror}", "Check the file's permissions.") from None


def _fault(name: str, message: str, hint: str, line: int = 0, column: int = 0) -> InputError:
    return InputError([Problem(file=name, line=line, column=column, message=message, hint=hint, code="file")])


def _text(content: bytes, name: str) -> str:
    """Return the text of UTF-8 bytes.

    Raises:
        InputError: too long, not UTF-8, or with control characters.
    """
    if len(content) > MAX_BYTES:
        raise _fault(
            name, f"the input is larger than {MAX_BYTES // 1024 // 1024} MiB", "A declaration is a few kilobytes."
        )
    if content[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        raise _fault(name, "the file is UTF-16", "Save it as UTF-8.", 1, 1)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _fault(name, f"byte {error.start} is not UTF-8", "Save the file as UTF-8.", line, 1) from None
    controls = [
        Problem(
            file=name,
            line=text.count("\n", 0, match.start()) + 1,
            column=match.start() - text.rfind("\n", 0, match.start()),
            message=f"a control character (U+{ord(match.group()):04X}) is not allowed",
            hint="Remove it; it was probably copied from another program.",
            code="control",
        )
        for match in list(_CONTROL.finditer(text))[:20]
    ]
    if controls:
        raise InputError(controls)
    return text


def _trees(text: str, name: str) -> list[Tree]:
    """Return the documents of a file, its syntax error as a problem of the last one."""
    if name.endswith(".json") or text.lstrip()[:1] == "{":
        from checker import json_nodes  # noqa: PLC0415  # start-up cost: only for JSON input

        tree = json_nodes.document(text, name)
        is_yaml = not name.endswith(".json") and any(problem.code == "syntax" for problem in tree.problems)
        if not is_yaml:
            return [tree]
    from yaml import MarkedYAMLError, YAMLError  # noqa: PLC0415  # the parser is in yaml_nodes; only its errors are needed here

    trees: list[Tree] = []
    try:
        trees.extend(yaml_nodes.documents(text, name))
    except MarkedYAMLError as error:
        trees.append(problems.syntax(error, name))
    except YAMLError as error:
        broken = yaml_nodes.Tree(file=name)
        broken.fault((1, 1), "", f"not valid YAML: {error}", "Check quotes and indentation.", "syntax")
        trees.append(broken)
    return trees


def _extend(tree: Tree, places: dict[str, Location], folder: Path | None, chain: list[str]) -> list[str]:
    """Merge the base file that `extends` names below this one; return the pointers that come from it."""
    named = tree.value.pop("extends")
    at = tree.places["/extends"]
    base, problem = _base(named, folder, chain)
    if problem or base is None:
        tree.fault(
            at,
            "/extends",
            problem,
            "`extends` takes a relative path beside or below this file, for example base.yaml.",
            "extends",
        )
        return []
    inner, inner_places = base
    if "extends" in (inner.value or {}):
        _extend(inner, inner_places, Path(inner.file).parent, [*chain, inner.file])
    tree.problems.extend(inner.problems)
    merged: list[str] = []
    tree.value = _merge(inner.value, tree.value, "", merged)
    for pointer, location in inner_places.items():
        places.setdefault(pointer, location)
        tree.places.setdefault(pointer, at)
    return merged


def _base(named: object, folder: Path | None, chain: list[str]) -> tuple[tuple[Tree, dict[str, Location]] | None, str]:
    """Return the tree of a base file with its places, or what is wrong."""
    if not isinstance(named, str) or folder is None:
        return None, "extends must be the path of a file, and needs a file to start from"
    if Path(named).is_absolute() or ".." in Path(named).parts or "://" in named:
        return None, f'extends: "{named}" leaves the folder of this file'
    file = folder / named
    if str(file) in chain or len(chain) > MAX_BASES:
        return None, f'extends: "{named}" goes round in a circle, or over more than {MAX_BASES} files'
    try:
        trees = _trees(_text(_content(file, str(file)), str(file)), str(file))
    except InputError as error:
        return None, f"extends: {error.problems[0]}"
    if len(trees) != 1 or not isinstance(trees[0].value, dict):
        return None, f"extends: {trees[0].problems[0]}" if trees and trees[
            0
        ].problems else f'extends: "{named}" is not one block of keys'
    tree = trees[0]
    return (tree, {pointer: Location(str(file), *place) for pointer, place in tree.places.items()}), ""


def _merge(base: Any, own: Any, pointer: str, merged: list[str]) -> Any:  # noqa: ANN401  # any JSON values
    """Return `own` over `base`: blocks are merged, everything else is replaced."""
    if not (isinstance(base, dict) and isinstance(own, dict)):
        return own
    result = dict(own)
    for key, value in base.items():
        at = f"{pointer}/{yaml_nodes.escape(key)}"
        if key in own:
            result[key] = _merge(value, own[key], at, merged)
        else:
            result[key] = value
            merged.append(at)
    return result
