"""Make text from a declaration harmless where it is shown. It is data everywhere."""

from __future__ import annotations

# Characters that change how a terminal or a page shows the text around them: C0, DEL, C1, bidi, invisible separators.
_UNSAFE = {
    code: f"\\u{code:04x}"
    for code in (
        *range(0x20),
        *range(0x7F, 0xA0),
        0x061C,
        0x200B,
        0x200E,
        0x200F,
        *range(0x2028, 0x202F),
        *range(0x2060, 0x206A),
        0xFEFF,
    )
}
_UNSAFE_LINE = {**_UNSAFE, 0x09: "    "}


_MARKDOWN = {ord(char): f"\\{char}" for char in "\\`*_[]|#~!"} | {
    ord("<"): "&lt;",
    ord(">"): "&gt;",
    ord("&"): "&amp;",
    ord("@"): "&#64;",
}


def plain(text: str) -> str:
    r"""Return `text` on one line, with control and bidi characters written out as `\uXXXX`."""
    return " ".join(text.split()).translate(_UNSAFE)


def source_line(text: str) -> str:
    """Return one quoted source line: indentation kept, control and bidi characters written out."""
    return text.translate(_UNSAFE_LINE)


def markdown(text: str) -> str:
    """Return `text` as inline Markdown that says just that: no markup, no HTML, no mention of a user."""
    return plain(text).translate(_MARKDOWN)


def code(text: str) -> str:
    """Return `text` as a Markdown code span, which no backtick in it can leave."""
    return f"`{plain(text).replace('`', chr(0x2CB))}`"
