"""Get at the documents of a file: bytes, text, trees."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple

from checker import yaml_nodes
from checker.errors import InputError, Problem
from checker.tree import CONTROL, Tree, visible

MAX_BYTES = 2 * 1024 * 1024  # of one file
_MAX_CONTROLS = 20  # listed; a file full of them is another kind of file


class Source(NamedTuple):
    """A file as read.

    Attributes:
        trees: its documents; the last one may be nothing but a syntax error.
        text: its lines all end with a line feed.
        sha256: of the bytes, hexadecimal.
    """

    trees: list[Tree]
    text: str
    sha256: str


def content(file: Path, name: str) -> bytes:
    """Return the bytes of `file`; `name` is shown in messages.

    Raises:
        InputError: there is none, it is a folder, or not readable.
    """
    hint = "Check the path and the permissions."
    try:
        if file.is_dir():
            raise _fault(name, "this is a folder", "Name a file in it.")
        with file.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)  # one more: `parse` says that it is too large
    except FileNotFoundError:
        raise _fault(name, "there is no such file", "Check the path; `dpia init` writes a first declaration.") from None
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise _fault(name, f"the file cannot be read: {reason}", hint) from None
    except ValueError:
        raise _fault(visible(name), "this is not a path", hint) from None


def parse(read: bytes, name: str) -> Source:
    """Return the documents in the bytes of a file.

    Raises:
        InputError: too long, empty, not UTF-8, or with control characters.
    """
    text = _text(read, name)
    if Path(name).suffix.casefold() == ".json" or text.lstrip()[:1] in {"{", "["}:
        from checker import json_nodes  # noqa: PLC0415  # start-up cost: only for JSON input

        tree = json_nodes.document(text, name)
        # A file of another name that only starts like JSON is a YAML file in flow style.
        is_yaml = not name.casefold().endswith(".json") and any(p.code == "syntax" for p in tree.problems)
        trees = list(yaml_nodes.documents(text, name)) if is_yaml else [tree]
    else:
        trees = list(yaml_nodes.documents(text, name))
    if not trees:
        raise _fault(name, "the file is empty", "`dpia init` writes a first declaration.")
    return Source(trees, text, hashlib.sha256(read).hexdigest())


def _fault(name: str, message: str, hint: str, line: int = 0, column: int = 0) -> InputError:
    return InputError([Problem(file=name, line=line, column=column, message=message, hint=hint, code="file")])


def _text(read: bytes, name: str) -> str:
    """Return the text of UTF-8 bytes.

    Raises:
        InputError: too long, empty, not UTF-8, or with control characters.
    """
    if len(read) > MAX_BYTES:
        size = f"{MAX_BYTES // 1024 // 1024} MiB"
        raise _fault(name, f"larger than {size}", "A declaration is a few kilobytes; is this the right file?")
    if read.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        raise _fault(name, "the file is UTF-16 or UTF-32, not UTF-8", "Save it as UTF-8.", 1, 1)
    try:
        text = read.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = read[: error.start]
        line, column = before.count(b"\n") + 1, len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        message = f"byte {error.start + 1} (0x{read[error.start]:02x}) is not UTF-8"
        raise _fault(
            name, message, "Save the file as UTF-8; it may be Latin-1 or Windows-1252.", line, column
        ) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")  # no value changes: a raw line end in JSON is no value
    if not text.strip():
        raise _fault(name, "the file is empty", "`dpia init` writes a first declaration.")
    controls = [
        Problem(
            file=name,
            line=text.count("\n", 0, match.start()) + 1,
            column=match.start() - text.rfind("\n", 0, match.start()),
            message=f"a control character (U+{ord(match.group()):04X}) is not allowed",
            hint="Remove it; it was probably copied from another program.",
            code="control",
        )
        for _, match in zip(range(_MAX_CONTROLS), CONTROL.finditer(text), strict=False)
    ]
    if controls:
        raise InputError(controls)
    return text
