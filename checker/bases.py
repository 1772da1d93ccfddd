"""Merge the base file that a declaration extends below it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from checker import sources
from checker.errors import InputError
from checker.tree import Tree, escape, pointers, unescape, visible

MAX_BASES = 5  # files that extend one another
_HINT = "`extends` takes the path of a file from this one's folder, within the repository: base.yaml, ../base.yaml."


class _RefusedError(Exception):
    """What `extends` says is not followed."""

    def __init__(self, message: str, hint: str = _HINT) -> None:
        super().__init__(message)
        self.message = f"extends: {message}"
        self.hint = hint


class Bases:
    """Merges into one tree what its `extends` names, and what that file's `extends` names.

    Attributes:
        merged: pointers of the facts that come from a base.
        sha256: base file → hash of its bytes.
    """

    def __init__(self, folder: Path | None, name: str) -> None:
        """Start from the file `name` in `folder`; None: from standard input, which extends nothing."""
        self.merged: list[str] = []
        self.sha256: dict[str, str] = {}
        self._folder = folder
        self._name = name
        self._chain: list[str] = []
        self._root = ""

    def apply(self, tree: Tree) -> bool:
        """Merge the base of `tree` below it; return False, with the problem recorded, if it could not be read."""
        if not isinstance(tree.value, dict) or "extends" not in tree.value:
            return True
        at, named = tree.places["/extends"], tree.value.pop("extends")
        if "/extends" in tree.holes:
            return False
        try:
            base = self._read(tree, named)
        except _RefusedError as error:
            tree.fault(at, "/extends", error.message, error.hint, "extends")
            return False
        if base is not None:
            self._merge(tree, base)
        return base is not None

    def _read(self, tree: Tree, named: object) -> Tree | None:
        """Return the base with its own bases merged; None if it has faults of its own, which `tree` takes over.

        Raises:
            _RefusedError: the path is not followed, or there is no such document.
        """
        file = self._path(named)
        try:
            source = sources.parse(sources.content(Path(file), file), file)
        except InputError as error:
            first = error.problems[0]
            raise _RefusedError(f"{visible(file)}: {first.message}", first.hint) from None
        base = source.trees[0]
        self.sha256[file] = source.sha256
        self._chain.append(os.path.realpath(file))
        self._folder = Path(file).parent
        whole = len(source.trees) == 1 and self.apply(base) and isinstance(base.value, dict)
        problems = [problem for part in source.trees for problem in part.problems]
        tree.problems.extend(problems)
        if not whole and not problems:
            raise _RefusedError(f"{visible(file)} is not one document with the keys of a declaration")
        return base if whole else None

    def _path(self, named: object) -> str:
        """Return the path of the file that `extends` names.

        Raises:
            _RefusedError: the path is not one that is followed.
        """
        if self._folder is None:
            raise _RefusedError("standard input cannot extend a file", "Give the file itself.")
        if not isinstance(named, str) or not named.strip():
            raise _RefusedError("expected the path of a file")
        if not self._chain:
            self._chain, self._root = [os.path.realpath(self._name)], _root(self._folder)
        shown = f'"{visible(named)}"'
        if ":" in named or "\\" in named or Path(named).is_absolute():
            raise _RefusedError(f"{shown} is not a relative path")
        file = os.path.normpath(self._folder / named)
        real = os.path.realpath(file)
        if os.path.commonpath([self._root, real]) != self._root:
            raise _RefusedError(f"{shown} leads out of the repository")
        if real in self._chain:
            raise _RefusedError(f"{shown} goes round in a circle")
        if len(self._chain) > MAX_BASES:
            raise _RefusedError(f"{shown} is one too many; at most {MAX_BASES} files extend one another")
        return file

    def _merge(self, tree: Tree, base: Tree) -> None:
        self.merged = []
        tree.value = self._over(base.value, tree.value, "")
        for pointer in self.merged:
            value: Any = base.value
            for step in pointer.split("/")[1:]:
                value = value[unescape(step)]
            tree.places |= {at: base.places[at] for at in pointers(value, pointer)}
        tree.holes |= {hole for hole in base.holes if tree.places.get(hole) == base.places[hole]}

    def _over(self, base: Any, own: Any, pointer: str) -> Any:  # noqa: ANN401  # any JSON values
        """Return `own` over `base`: blocks are merged, everything else is replaced."""
        if not (isinstance(base, dict) and isinstance(own, dict)):
            return own
        result = dict(own)
        for key, value in base.items():
            at = f"{pointer}/{escape(key)}"
            if key in own:
                result[key] = self._over(value, own[key], at)
            else:
                result[key] = value
                self.merged.append(at)
        return result


def _root(folder: Path) -> str:
    """Return the folder that `extends` may not leave: the repository's, or the file's own if there is none."""
    start = Path(os.path.realpath(folder))
    return str(next((above for above in (start, *start.parents) if (above / ".git").exists()), start))
