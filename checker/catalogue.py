"""Read what each rule says to people: METADATA blocks → `data.dpia.catalogue`, and a rule's examples.

`rego.metadata.*` exists on one engine only, so METADATA is read here and given to the policies as data.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from checker import resources
from checker.errors import PolicyError

_PACKAGE = re.compile(r"^package\s+([A-Za-z0-9_.]+)\s*$", re.MULTILINE)
_RULE_PACKAGE = re.compile(r"^dpia\.rules\.([a-z][a-z0-9_]*\.[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*)$")
_PLACEHOLDER = re.compile(r"(\{[a-z0-9_]+\})")


def document(modules: tuple[tuple[str, str], ...], files: dict[str, bytes]) -> dict[str, Any]:
    """Build the `data.dpia` document from data files and METADATA."""
    import yaml  # noqa: PLC0415  # start-up cost: only when the cache has no answer

    document: dict[str, Any] = {}
    for name, content in files.items():
        if name.endswith(".yaml"):
            try:
                document[Path(name).stem] = yaml.load(content, Loader=yaml.CSafeLoader)  # it is the safe one
            except yaml.YAMLError as error:
                raise PolicyError(f"{name}: {error}", hint="The policy data file is not valid YAML.") from error
    rules = _rules(modules, yaml)
    _compile_cards(document)
    packs = sorted({meta["pack"] for meta in rules.values()})
    as_of = str(document.get("vocabulary", {}).get("as_of", ""))
    whole: dict[str, Any] = _plain({**document, "catalogue": {"rules": rules, "packs": packs, "as_of": as_of}})
    return whole


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
        # The embedded engine evaluates a package of several modules in part only (docs/decisions/engines.md).
        if package in seen:
            problems.append(f"{name}: package {package} is already defined by {seen[package]}; one package is one file")
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
        metadata = yaml.load(block, Loader=yaml.CSafeLoader)  # it is the safe one
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
    from checker import yaml_nodes  # noqa: PLC0415  # start-up cost: only to explain a rule

    file = resources.folder("rego").joinpath("rules", *rule.split("."), "examples.yaml")
    if not file.is_file():
        raise PolicyError(
            f"{rule}: has no examples", hint="Rules of an organisation are explained by their own folder."
        )
    (tree,) = yaml_nodes.documents(file.read_text("utf-8"), str(file))
    loaded: dict[str, list[dict[str, Any]]] = tree.value
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
