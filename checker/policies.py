"""Load the policy packs: modules, data and catalogue as one bundle with a revision.

Reading some hundred YAML blocks costs more than evaluating them, so the data are cached under the hash of
every file they were made from; that hash is also the policy revision in each report.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from checker import catalogue, resources
from checker.errors import PolicyError

_CACHE_FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """Everything an engine needs.

    Attributes:
        modules: (name, Rego source) pairs, sorted by name; names are paths as shown in errors.
        data: the document `data.dpia` without the rules: vocabulary, countries, questions, catalogue, as JSON text.
        revision: short hash of every file; the same files give the same revision everywhere.
        trusted: only shipped policies, which are evaluated in process.
    """

    modules: tuple[tuple[str, str], ...]
    data: str
    revision: str
    trusted: bool = True

    @property
    def document(self) -> dict[str, Any]:
        """Return the parsed `data.dpia` document."""
        return _parsed(self.data)

    @property
    def rules(self) -> dict[str, dict[str, Any]]:
        """Return the METADATA of each rule by id."""
        rules: dict[str, dict[str, Any]] = self.document["catalogue"]["rules"]
        return rules


@lru_cache(maxsize=2)
def _parsed(data: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(data)
    return document


def load(extra: tuple[Path, ...] = ()) -> Bundle:
    """Return the shipped packs, and the organisation's own policies from the folders in `extra`.

    Raises:
        PolicyError: a rule's METADATA or a data file is missing, incomplete or contradictory.
    """
    root = resources.folder("rego")
    files = _files(root, "rego") | {k: v for i, folder in enumerate(extra) for k, v in _extra_files(folder, i).items()}
    digest = hashlib.sha256(f"{_CACHE_FORMAT}\0".encode())
    for name, content in files.items():
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    revision = digest.hexdigest()[:16]
    modules = tuple((name, _text(name, content)) for name, content in files.items() if name.endswith(".rego"))
    data = _cached(revision)
    if data is None:
        data = json.dumps(catalogue.document(modules, files), sort_keys=True, ensure_ascii=False)
        _remember(revision, data)
    return Bundle(modules=modules, data=data, revision=revision, trusted=not extra)


def _files(root: Path, prefix: str) -> dict[str, bytes]:
    """Return policies and data below `root` by name, sorted, tests and examples left out."""
    found: dict[str, bytes] = {}
    start = str(root)
    for folder, folders, names in os.walk(start):
        folders.sort()
        for name in sorted(names):
            is_policy = name.endswith(".rego") and not name.endswith("_test.rego")
            is_data = name.endswith(".yaml") and folder == os.path.join(start, "data")  # noqa: PTH118  # 100 files: speed
            if is_policy or is_data:
                file = f"{folder}{os.sep}{name}"
                with open(file, "rb") as stream:  # noqa: PTH123  # 100 files: speed
                    found[prefix + file[len(start) :].replace(os.sep, "/")] = stream.read()
    return found


def _extra_files(folder: Path, index: int) -> dict[str, bytes]:
    if not folder.is_dir():
        raise PolicyError(f"{folder}: no such policy folder", hint="--policies takes a folder with .rego files.")
    found = _files(folder, f"policies{index}" if index else "policies")
    if not any(name.endswith(".rego") for name in found):
        raise PolicyError(
            f"{folder}: no .rego file in this policy folder", hint="Check the path given with --policies."
        )
    return found


def _text(name: str, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PolicyError(f"{name}: not UTF-8 at byte {error.start}", hint="Save the file as UTF-8.") from error


def _cache_file(revision: str) -> Path | None:
    if os.environ.get("DPIA_NO_CACHE"):
        return None
    own = os.environ.get("DPIA_CACHE_DIR")
    if own:
        return Path(own, f"policies-{revision}.json")
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or str(Path("~/.cache").expanduser())
    return Path(base, "dpia-checker", f"policies-{revision}.json")


def _cached(revision: str) -> str | None:
    """Return the cached document, unless it is missing, unreadable or cut short (it then is made again)."""
    file = _cache_file(revision)
    if file is None:
        return None
    try:
        checksum, _, text = file.read_text("utf-8").partition("\n")
    except (OSError, UnicodeDecodeError):
        return None
    return text if checksum == hashlib.sha256(text.encode()).hexdigest() else None


def _remember(revision: str, text: str) -> None:
    """Write the cache whole or not at all; a read-only home only costs time."""
    file = _cache_file(revision)
    if file is None:
        return
    part = file.with_suffix(f".{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(f"{hashlib.sha256(text.encode()).hexdigest()}\n{text}", "utf-8")
        part.replace(file)
    except OSError:
        return
