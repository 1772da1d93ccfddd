"""Say in plain words why a text is not YAML or not JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from checker.tree import Location, Tree

if TYPE_CHECKING:
    import json

# What the parser found → what it means, what to do.
_YAML = {
    "mapping values are not allowed in this context": (
        "a second colon on the line, or wrong indentation",
        'Put text with ": " in quotes; keys of one block start in the same column.',
    ),
    "could not find expected ':'": (
        "a line without a colon where a key was expected",
        "Write `key: value`; put text of several lines in quotes or indent it.",
    ),
    "did not find expected key": (
        "wrong indentation, or a quote or bracket too many",
        "Keys of one block start in the same column; text after a closing quote is not allowed.",
    ),
    "did not find expected '-' indicator": (
        "wrong indentation in a list, or a key among list entries",
        "Entries of one list start with - in the same column.",
    ),
    "block sequence entries are not allowed in this context": (
        "a list entry (-) where none can be",
        "Start the list on a line of its own, under its key.",
    ),
    "mapping keys are not allowed in this context": (
        "a ? where no key can be",
        "Put text that starts with ? in quotes.",
    ),
    "did not find expected ',' or ']'": (
        "a list [ … ] is not closed, or lacks a comma",
        "Close it with ], with commas between the entries.",
    ),
    "did not find expected ',' or '}'": (
        "a block { … } is not closed, or lacks a comma",
        "Close it with }, with commas between the entries; put text with a comma or a bracket in quotes.",
    ),
    "did not find expected node content": (
        "a value is missing between brackets or commas",
        "Remove the comma, or put text with brackets in quotes.",
    ),
    "did not find expected <document start>": (
        "something after the end of the document",
        "Separate documents by a line `---`; check brackets, quotes and indentation.",
    ),
    "found unexpected ':'": (
        "a colon inside a text between brackets",
        "Put a space after the colon of a key, or the text in quotes.",
    ),
    "found unexpected end of stream": ("a quote is opened here and never closed", "Close the quote."),
    "found unexpected document indicator": ("a quote is opened here and never closed", "Close the quote before ---."),
    "found unknown escape character": (
        "a backslash in double quotes starts an unknown escape",
        "Use single quotes, or write \\\\.",
    ),
    "did not find expected hexdecimal number": (
        "an escape in double quotes without its digits",
        "Use single quotes, or write \\\\.",
    ),
    "found invalid Unicode character escape code": (
        "an escape for half a character (a surrogate)",
        "Write the character itself.",
    ),
    "found undefined tag handle": ("a tag (!…)", "Remove it; put text that starts with ! in quotes."),
    "exceeded maximum nesting depth": ("nested far too deep", "The format needs at most nine levels."),
    "found incompatible YAML document": ("a %YAML directive other than 1.2", "Remove the line."),
    "did not find expected alphabetic or numeric character": (
        "& or * without a name",
        "Put text that starts with & or * in quotes.",
    ),
    "did not find expected comment or line break": (
        "text after | or > on the same line",
        "Start the text on the next line, indented.",
    ),
    "found a tab character where an indentation space is expected": (
        "a tab where spaces are needed",
        "Indent with spaces.",
    ),
    "found a tab character that violates indentation": ("a tab where spaces are needed", "Indent with spaces."),
}
# Parser problems that are better placed where the thing started than where it went wrong.
_AT_START = {
    "found unexpected end of stream",
    "found unexpected document indicator",
    "could not find expected ':'",
}
_CHARACTERS = {
    "\t": ("a tab where spaces are needed", "Indent with spaces."),
    "@": ("a value starts with @", "Put it in quotes."),
    "`": ("a value starts with a backtick", "Put it in quotes."),
    "%": ("a line or value starts with %", "Put it in quotes."),
}
_JSON = {
    "Expecting property name enclosed in double quotes": (
        "a key in double quotes is missing here",
        "No comma after the last entry, no comments, double quotes around keys.",
    ),
    "Expecting ':' delimiter": ("a colon is missing after the key", 'Write "key": value.'),
    "Expecting ',' delimiter": ("a comma or a closing bracket is missing here", "Put commas between entries."),
    "Expecting value": (
        "a value is missing here",
        "Text needs double quotes; true, false and numbers have none; no comma after the last entry.",
    ),
    "Extra data": ("something after the end of the document", "A JSON file holds one document."),
    "Unterminated string starting at": ("a quote is opened here and never closed", "Close the quote."),
    "Invalid \\escape": ("a backslash starts an unknown escape", "Write \\\\ for a backslash."),
    "Invalid \\uXXXX escape": ("an escape \\u without its four digits", "Write \\\\ for a backslash."),
}
_LINE_END = ("a quote is not closed on this line", "Close it; a line end inside a text is written \\n.")
_UNKNOWN = ("something the parser cannot read", "Check quotes, commas, brackets and indentation near this line.")


def explain_yaml(tree: Tree, error: yaml.YAMLError, text: str) -> None:
    """Add the problem that `error` stands for; `text` is what was parsed."""
    where = Location(tree.file, 1, 1)
    said = ("not readable", "Check quotes, brackets and indentation.")
    if isinstance(error, yaml.MarkedYAMLError):
        problem, context = str(error.problem or ""), str(error.context or "")
        mark = (error.context_mark if problem in _AT_START else None) or error.problem_mark or error.context_mark
        if mark:
            where = Location(tree.file, mark.line + 1, mark.column + 1)
        said = _YAML.get(problem, _UNKNOWN)
        if context.endswith("directive"):
            said = ("a line that starts with %", "Remove it, or put the text in quotes.")
        elif context.endswith(" tag"):
            said = ("a tag (!…)", "Remove it; put text that starts with ! in quotes.")
        if problem == "found character that cannot start any token":
            said = _CHARACTERS.get(_character(text, where), ("a character that cannot start a value", "Use quotes."))
        opened = error.context_mark.line + 1 if error.context_mark else where.line
        if "flow" in context and opened < where.line:
            said = (f"{said[0]}; it is opened on line {opened}", said[1])
    tree.fault(where, "", f"not valid YAML: {said[0]}", said[1], "syntax")


def _character(text: str, at: Location) -> str:
    lines = text.split("\n")
    line = lines[at.line - 1] if at.line <= len(lines) else ""
    return line[at.column - 1 : at.column]


def explain_json(tree: Tree, error: json.JSONDecodeError) -> None:
    """Add the problem that `error` stands for, in the same words and place for every version of Python."""
    text, offset = error.doc, error.pos
    message = error.msg if error.msg in _JSON else error.msg.partition(":")[0]
    before = text[:offset].rstrip()
    if message == "Invalid control character at":
        said = _LINE_END if text[offset : offset + 1] == "\n" else ("a tab inside a text", "Write \\t.")
    elif message.startswith("Illegal trailing comma") or (
        before.endswith(",") and text[offset : offset + 1] in {"}", "]"}
    ):
        said = ("a comma after the last entry", "Remove it.")
        offset = offset if text[offset] == "," else len(before) - 1
    else:
        said = _JSON.get(message, _UNKNOWN)
    at = Location(tree.file, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))
    tree.fault(at, "", f"not valid JSON: {said[0]}", said[1], "syntax")
