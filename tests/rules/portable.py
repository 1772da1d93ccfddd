"""A lint for the portable subset of Rego: what behaves the same on regorus and on OPA (docs/decisions/engines.md).

Text based on purpose: it must see what the engines' parsers hide. Each check names the item of the list that it guards.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_COLUMNS = 1000
_BANNED_CALLS = {
    "5 not on every engine": (
        "rego.metadata", "rego.parse_module", "json.match_schema", "trace(", "crypto.", "io.jwt", "graphql.", "net.", "http.send",
        "strings.render_template", "array.flatten", "regex.globs_match", "json.patch", "opa.runtime", "walk(",
    ),
    "2 may fail on bad input": ("lower(", "upper(", "json.unmarshal", "yaml.unmarshal", "semver.", "units.", "base64", "hex.", "abs(", "round("),
    "6 dates": ("time.diff", "time.add_date", "time.format", "time.parse", "time.clock", "time.weekday"),
    "11 empty patterns": ("replace(", "strings.count", "strings.replace_n", "object.union("),
}  # fmt: skip
# Calls allowed in one file, each with the guard that makes it safe.
_EXCEPTIONS = {
    ("rego/facts/time.rego", "to_number("): "the argument matched [1-9][0-9]{0,5}",
    ("rego/report/flow.rego", "object.union("): "flat objects only",
}
_KEYWORDS = "as|contains|default|else|every|false|if|import|in|not|null|package|some|true|with"
_BUILTIN_NAMES = "abs|all|any|ceil|concat|contains|count|div|endswith|floor|lower|max|min|minus|mul|numbers|plus|product|rem|replace|round|sort|split|sprintf|startswith|sum|trim|union|upper|walk"
_REFERENCE = re.compile(r"[A-Za-z_][\w.]*(\[[\w.\"\[\]]+\](\.\w+)*)*\Z")
_HELPER = re.compile(r"(data\.dpia\.[\w.]+|facts\.[\w.]+|_\w+)\([\w, \"]*\)\Z")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def faults(name: str, source: str) -> Iterator[str]:
    """Yield `name:line: item: what` for every construct outside the portable subset."""
    for number, line in enumerate(source.splitlines(), start=1):
        where = f"{name}:{number}"
        if len(line) > MAX_COLUMNS:
            yield f"{where}: 13 line longer than {MAX_COLUMNS} columns"
        if line.lstrip().startswith("#"):
            continue
        yield from (f"{where}: {fault}" for fault in _line_faults(name, line))
    yield from (f"{name}: 13 {rule} calls itself" for rule in _recursive(source))


def _line_faults(name: str, line: str) -> Iterator[str]:
    bare = _STRING.sub('""', line)
    for negated in re.findall(r"\bnot\s+([^;}]+)", bare):
        text = negated.strip()
        if text.startswith("input."):
            yield f"1 `not {text}` takes absent for false: use object.get(…, null)"
        elif not (_REFERENCE.match(text) or _HELPER.match(text)):
            yield f"1 `not {text}` is neither a bare reference nor a helper with defined arguments"
    for item, calls in _BANNED_CALLS.items():
        for call in calls:
            if re.search(rf"(?<![\w.]){re.escape(call)}", bare) and (name, call) not in _EXCEPTIONS:
                yield f"{item}: {call}"
    if "to_number(" in bare and (name, "to_number(") not in _EXCEPTIONS:
        yield "2 may fail on bad input: to_number("
    for collection in re.findall(r"\bsome\s+[\w, \[\]]+?\s+in\s+(input\.[\w.]+)", bare):
        if collection.count(".") > 1:
            yield f"3 `{collection}` may be no collection: use object.get(…, [])"
    if re.search(r"\bsome\s+\[[^]]*\{", bare):
        yield "14 an object in the pattern of `some` matches anything: compare it afterwards"
    if re.search(r"\bif\s+some\s+[\w, ]+\s+in\s+\(\s*\{[^}]*\|", bare):
        yield "14 `some … in ({… | …} …)` does not compile everywhere: name the set first"
    yield from _text_faults(line)
    if re.search(r'(?<![^\s(\[{,=])\$"', line):
        yield "5 string interpolation"
    if re.search(rf"\.(?:{_KEYWORDS})\b(?!\()", bare) and not bare.startswith("import "):
        yield "12 a keyword as a dotted field"
    if re.match(rf"(?:default )?(?:{_BUILTIN_NAMES})\b\s*(?::=|\(|contains|if\b|\[)", line):
        yield "12 a rule named like a builtin"
    if re.search(r"\bwith\s+(?:input|data)\b", bare):
        yield "13 `with` outside tests"


def _text_faults(line: str) -> Iterator[str]:
    for template in re.findall(r'sprintf\(\s*"((?:[^"\\]|\\.)*)"', line):
        for verb in re.findall(r"%[^%sdv\s]*[a-zA-Z%]", template):
            if not re.fullmatch(r"%(?:s|d|v|0?\d+d|%)", verb):
                yield f"4 sprintf verb {verb}"
    for pattern in re.findall(r'regex\.\w+\(\s*"((?:[^"\\]|\\.)*)"', line):
        if re.search(r"\\[wdspPbWDS]|\(\?", pattern):
            yield f"7 regex {pattern}: ASCII classes only, no flags or groups with names"
    if re.search(r'concat\("[^"]*",\s*\{', line):
        yield "10 concat over a set: sort an array first"


def _recursive(source: str) -> Iterator[str]:
    for head in re.finditer(r"^(_?\w+)\([^)]*\)[^\n]*(?:\n(?!\S)[^\n]*)*", source, re.MULTILINE):
        body = head.group(0)[len(head.group(1)) :]
        if re.search(rf"(?<![\w.]){head.group(1)}\(", body):
            yield head.group(1)
