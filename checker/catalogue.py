"""Read the policy packs: modules, data, and the METADATA that says what each rule tells people.

`rego.metadata.*` exists on one engine only, so METADATA is read here and given to the policies as
`data.dpia.catalogue`. Reading some hundred YAML blocks costs more than evaluating them, so the result is
cached under the hash of every file it was made from; that hash is also the policy revision in each report.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker import resources
from checker.errors import PolicyError

_PACKAGE = re.compile(r"^package\s+([A-Za-z0-9_.]+)\s*$", re.MULTILINE)
_RULE_PACKAGE = re.compile(r"^dpia\.rules\.([a-z][a-z0-9_]*\.[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*)$")
_PLACEHOLDER = re.compile(r"(\{[a-z_]+\})")
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
        document: dict[str, Any] = json.loads(self.data)
        return document

    @property
    def rules(self) -> dict[str, dict[str, Any]]:
        """Return the METADATA of each rule by id."""
        rules: dict[str, dict[str, Any]] = self.document["catalogue"]["rules"]
        return rules


def load(extra: tuple[Path, ...] = ()) -> Bundle:
    """Return the shipped packs, and the organisation's own policies from the folders in `extra`.

    Raises:
        PolicyError: a rule's METADATA or a data file is missing, incomplete or contradictory.
    """
    root = resources.folder("rego")
    files = _files(root, "rego") | {
        k: v for i, folder in enumerate(extra) for k, v in _extra_files(folder, i).items()
    }
    digest = hashlib.sha256(f"{_CACHE_FORMAT}\0".encode())
    for name, content in files.items():
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    revision = digest.hexdigest()[:16]
    modules = tuple((name, _text(name, content)) for name, content in files.items() if name.endswith(".rego"))
    data = _cached(revision)
    if data is None:
        data = json.dumps(_document(modules, files), sort_keys=True, ensure_ascii=False)
        _remember(revision, data)
    return Bundle(modules=modules, data=data, revision=revision, trusted=not extra)


def _files(root: Path, prefix: str) -> dict[str, bytes]:
    """Return policies and data below `root` by name, sorted, tests and examples left out."""
    found: dict[str, bytes] = {}
    for folder, folders, names in os.walk(root):
        folders.sort()
        for name in sorted(names):
            is_policy = name.endswith(".rego") and not name.endswith("_test.rego")
            is_data = name.endswith(".yaml") and folder == str(root / "data")
            if is_policy or is_data:
                path = Path(folder, name)
                found[f"{prefix}/{path.relative_to(root).as_posix()}"] = path.read_bytes()
    return found


def _extra_files(folder: Path, index: int) -> dict[str, bytes]:
    if not folder.is_dir():
        raise PolicyError(
            f"{folder}: no such policy folder", hint="--policies takes a folder with .rego files."
        )
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
        raise PolicyError(
            f"{name}: not UTF-8 at byte {error.start}", hint="Save the file as UTF-8."
        ) from error


def _document(modules: tuple[tuple[str, str], ...], files: dict[str, bytes]) -> dict[str, Any]:
    """Build the `data.dpia` document from data files and METADATA."""
    import yaml  # noqa: PLC0415  # start-up cost: only when the cache has no answer

    document: dict[str, Any] = {}
    for name, content in files.items():
        if name.endswith(".yaml"):
            try:
                document[Path(name).stem] = yaml.load(content, Loader=yaml.CSafeLoader)  # noqa: S506  # it is the safe one
            except yaml.YAMLError as error:
                raise PolicyError(
                    f"{name}: {error}", hint="The policy data file is not valid YAML."
                ) from error
    rules = _rules(modules, yaml)
    _compile_cards(document)
    packs = sorted({meta["pack"] for meta in rules.values()})
    as_of = str(document.get("vocabulary", {}).get("as_of", ""))
    return _plain({**document, "catalogue": {"rules": rules, "packs": packs, "as_of": as_of}})


def _compile_cards(document: dict[str, Any]) -> None:
    for card in document.get("questions", {}).get("cards", {}).values():
        card["parts"] = sentence_parts(card["question"])


def _plain(value: Any) -> Any:  # noqa: ANN401  # any JSON value
    """Return `value` as JSON holds it: dates of YAML 1.1 become text."""
    if isinstance(value, dict):
        return {str(key): _plain(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_plain(child) for child in value]
    return value if isinstance(value, (str, int, float, bool)) or value is None else str(value)


def _rules(modules: tuple[tuple[str, str], ...], yaml: Any) -> dict[str, dict[str, Any]]:  # noqa: ANN401  # the module
    rules: dict[str, dict[str, Any]] = {}
    problems: list[str] = []
    seen: dict[str, str] = {}
    for name, source in modules:
        declared = _PACKAGE.search(source)
        package = declared.group(1) if declared else ""
        # Several modules of one package are evaluated in part only by the embedded engine when a whole package is asked for.
        if package in seen:
            problems.append(
                f"{name}: package {package} is already defined by {seen[package]}; one package is one file"
            )
        seen[package] = name
        rule = _RULE_PACKAGE.match(package)
        if rule:
            try:
                rules[rule.group(1)] = _rule(name, source, rule.group(1), yaml)
            except PolicyError as error:
                problems.append(error.message)
        elif package.startswith("dpia.rules"):
            problems.append(f"{name}: package {package} is not dpia.rules.<pack>.<area>.<rule>")
    problems.extend(_cross_check(rules))
    if problems:
        raise PolicyError("\n".join(problems), hint="CONTRIBUTING.md describes the anatomy of a rule.")
    return rules


def _cross_check(rules: dict[str, dict[str, Any]]) -> list[str]:
    return [
        f"{rule}: suppressed_by names {other}, which is no rule"
        for rule, meta in rules.items()
        for other in meta.get("suppressed_by", [])
        if other not in rules
    ]


def _rule(name: str, source: str, rule: str, yaml: Any) -> dict[str, Any]:  # noqa: ANN401  # the module
    """Return one rule's METADATA, validated and flattened, with its sentences compiled.

    Raises:
        PolicyError: the block is missing or does not follow rego/schema/metadata.json.
    """
    block = metadata_block(source)
    if not block:
        raise PolicyError(f"{name}: rule {rule} has no METADATA block before its package")
    try:
        metadata = yaml.load(block, Loader=yaml.CSafeLoader)  # noqa: S506  # it is the safe one
    except yaml.YAMLError as error:
        raise PolicyError(f"{name}: METADATA is not valid YAML: {error}") from error
    faults = [
        f"{'/'.join(map(str, e.instance_path)) or 'METADATA'}: {e.message}"
        for e in _metadata_schema().iter_errors(_plain(metadata))
    ]
    if faults:
        raise PolicyError("\n".join(f"{name}: {fault}" for fault in faults))
    custom = metadata.pop("custom")
    return {
        **metadata,
        **custom,
        "description": " ".join(str(metadata["description"]).split()),
        "pack": rule.split(".", maxsplit=1)[0],
        "area": rule.split(".")[1],
        "always": custom.get("always", False),
        "message_parts": sentence_parts(custom["message"]),
        "question_parts": sentence_parts(custom["question"]),
    }


def examples(rule: str) -> dict[str, list[dict[str, Any]]]:
    """Return the examples of a shipped rule by kind (violation, satisfied, unknown, not_applicable).

    Raises:
        PolicyError: the rule has no examples file.
    """
    import yaml  # noqa: PLC0415  # start-up cost: only to explain a rule

    file = resources.folder("rego").joinpath("rules", *rule.split("."), "examples.yaml")
    if not file.is_file():
        raise PolicyError(
            f"{rule}: has no examples", hint="Rules of an organisation are explained by their own folder."
        )
    loaded: dict[str, list[dict[str, Any]]] = yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)  # noqa: S506  # it is the safe one
    return loaded


def as_yaml(value: object, *, indent: int = 0) -> str:
    """Return `value` as YAML text, indented by `indent` columns."""
    import yaml  # noqa: PLC0415  # start-up cost: only to explain a rule

    text = yaml.dump(value, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=76 - indent)
    return "\n".join(" " * indent + line for line in text.splitlines())


def metadata_block(source: str) -> str:
    """Return the YAML text of the METADATA comment that opens a module, or an empty string."""
    lines: list[str] = []
    started = False
    for line in source.splitlines():
        if line.strip() == "# METADATA":
            started = True
        elif started and line.startswith("#"):
            lines.append(line[2:])
        elif started or line.startswith("package"):
            break
    return "\n".join(lines)


def sentence_parts(text: str) -> list[dict[str, str]]:
    """Split `"{purpose} rests on …"` into literal and argument parts, which Rego joins without searching text."""
    return [
        {"arg": part[1:-1] if _PLACEHOLDER.fullmatch(part) else "", "text": part}
        for part in _PLACEHOLDER.split(text)
        if part
    ]


_METADATA: list[Any] = []


def _metadata_schema() -> Any:  # noqa: ANN401  # jsonschema_rs.Validator
    import jsonschema_rs  # noqa: PLC0415  # start-up cost: only when the cache has no answer

    if not _METADATA:
        document = json.loads((resources.folder("rego") / "schema" / "metadata.json").read_text("utf-8"))
        _METADATA.append(jsonschema_rs.validator_for(document))
    return _METADATA[0]


def _cache_file(revision: str) -> Path | None:
    if os.environ.get("DPIA_NO_CACHE"):
        return None
    base = (
        os.environ.get("XDG_CACHE_HOME")
        or os.environ.get("LOCALAPPDATA")
        or str(Path("~/.cache").expanduser())
    )
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
