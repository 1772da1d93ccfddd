"""Files that cannot be read as a declaration: each says what is wrong, where, and what to do (tests/malformed).

`EXPECTED.txt` lists every problem of every file as `file:line:column: part of the message`; a problem of a base file is
written `file: base:line:column: …`. Files that are binary or large are made here.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from checker import declaration, sources, tree, yaml_nodes
from checker.errors import InputError, Problem

FOLDER = Path(__file__).resolve().parents[1] / "malformed"
FILES = sorted(path.name for path in FOLDER.iterdir() if path.suffix in {".yaml", ".json"})
_ENTRY = re.compile(r"(?P<file>[^:]+):(?: (?P<base>[^:]+):)?(?P<line>\d+):(?P<column>\d+): (?P<part>.+)")
# What a message for people must not hold: regular expressions, and what Python or Rust print of their own values.
_NOISE = re.compile(
    r"\^\[|\(\?|\{0,|\\s|\$'|Traceback|object at 0x|<class|Error\(|\bNone\b|\bTrue\b|\bFalse\b|\{'|\['|"
    r"under any of the schemas|is not valid under|properties are not allowed|does not match|is not of type"
)


def expected() -> dict[str, list[tuple[str, int, int, str]]]:
    listed: dict[str, list[tuple[str, int, int, str]]] = {}
    for line in (FOLDER / "EXPECTED.txt").read_text("utf-8").splitlines():
        entry = _ENTRY.fullmatch(line)
        assert entry, line
        found = (entry["base"] or entry["file"], int(entry["line"]), int(entry["column"]), entry["part"])
        listed.setdefault(entry["file"], []).append(found)
    return listed


EXPECTED = expected()


def problems_of(content: bytes, name: str = "x.yaml") -> list[Problem]:
    with pytest.raises(InputError) as caught:
        declaration.read_text(content, name)
    return caught.value.problems


def assert_is_for_people(problem: Problem, lines: int) -> None:
    assert problem.message
    assert problem.hint
    for text in (problem.message, problem.hint):
        assert len(text) <= 300
        assert text == text.strip()
        assert all(char.isprintable() for char in text), text
        assert not _NOISE.search(text), text
    assert problem.code
    assert (problem.line == 0) == (problem.column == 0)
    assert problem.line <= lines


def test_there_are_more_than_a_hundred_files_and_each_is_listed() -> None:
    assert len(FILES) > 100
    assert sorted(EXPECTED) == FILES


@pytest.mark.parametrize("name", FILES)
def test_every_problem_is_told_with_its_place(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    with pytest.raises(InputError) as caught:
        declaration.read(name)
    found = caught.value.problems
    assert [(p.file, p.line, p.column) for p in found] == [entry[:3] for entry in EXPECTED[name]]
    for problem, (_, _, _, part) in zip(found, EXPECTED[name], strict=True):
        assert part in problem.message
        assert_is_for_people(problem, len(Path(problem.file).read_bytes().splitlines()) + 1)
        assert problem.line or problem.message == "the file is empty"
    assert caught.value.exit_code == 2
    assert [str(p) for p in found] == caught.value.message.split("\n")


def test_the_command_line_shows_them_all_and_exits_with_2() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "checker", "check", *FILES], cwd=FOLDER, capture_output=True, text=True, check=False
    )
    shown = done.stdout + done.stderr
    assert done.returncode == 2, done.stderr[-2000:]
    assert "Traceback" not in shown
    assert "internal error" not in shown
    for name, entries in EXPECTED.items():
        for file, line, column, _ in entries:
            assert (f"{file}:{line}:{column}: " if line else f"{name}: ") in shown


# What is not committed: binary, huge, or dependent on the machine.


@pytest.mark.parametrize(
    ("content", "line", "column", "part"),
    [
        (b"", 0, 0, "the file is empty"),
        (b"\xef\xbb\xbf", 0, 0, "the file is empty"),
        ("dpia: 1\n".encode("utf-16"), 1, 1, "UTF-16 or UTF-32"),
        (b"\xfe\xff" + "dpia: 1\n".encode("utf-16-be"), 1, 1, "UTF-16 or UTF-32"),
        ("dpia: 1\n".encode("utf-32"), 1, 1, "UTF-16 or UTF-32"),
        ("é\n".encode("utf-16-le"), 1, 1, "byte 1 (0xe9) is not UTF-8"),
        ("dpia: 1\nname: Büro\n".encode("latin-1"), 2, 8, "byte 16 (0xfc) is not UTF-8"),
        ("dpia: 1\nname: ä".encode()[:-1], 2, 7, "byte 15 (0xc3) is not UTF-8"),
        (b"dpia: 1\nname: \xed\xa0\x80\n", 2, 7, "byte 15 (0xed) is not UTF-8"),
        (b"dpia: 1\nname: \xc0\xaf\n", 2, 7, "byte 15 (0xc0) is not UTF-8"),
        (b"dpia: 1\nname: a\x00b\n", 2, 8, "a control character (U+0000)"),
        (b"dpia: 1\nname: a\x1b[31mb\n", 2, 8, "a control character (U+001B)"),
        (b"dpia: 1\nname: a\x7fb\n", 2, 8, "a control character (U+007F)"),
        ("dpia: 1\nname: a\u0085b\n".encode(), 2, 8, "a control character (U+0085)"),
        ("dpia: 1\nname: a\uffffb\n".encode(), 2, 8, "a control character (U+FFFF)"),
        (b"dpia: 1\n# \x08\n", 2, 3, "a control character (U+0008)"),
        (b"\x89PNG\r\n\x1a\n", 1, 1, "byte 1 (0x89) is not UTF-8"),
    ],
)
def test_bytes_that_are_no_text(content: bytes, line: int, column: int, part: str) -> None:
    (problem,) = problems_of(content)
    assert (problem.line, problem.column) == (line, column)
    assert part in problem.message
    assert_is_for_people(problem, 3)


def test_utf_16_without_a_mark() -> None:
    found = problems_of("dpia: 1\n".encode("utf-16-le"))
    assert {problem.message for problem in found} == {"a control character (U+0000) is not allowed"}


def test_control_characters_are_listed_up_to_a_limit() -> None:
    found = problems_of(b"dpia: 1\n" + b"# \x01\n" * 50)
    assert [problem.line for problem in found] == list(range(2, 22))


@pytest.mark.parametrize("name", ["x.yaml", "x.json"])
@pytest.mark.parametrize(
    "char", ["\\u0000", "\\u0008", "\\u001b", "\\u007f", "\\u0085", "\\u009f", "\\uffff", "\\ufffe"]
)
def test_escapes_do_not_bring_control_characters_back(name: str, char: str) -> None:
    (problem,) = problems_of(f'{{"dpia": 1, "name": "a{char}b"}}'.encode(), name)
    assert "control character" in problem.message
    assert (problem.line, problem.column) == (1, 13)


@pytest.mark.parametrize("text", ["\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83dx", "\\ud83d\\n"])
def test_half_a_character_is_refused(text: str) -> None:
    (problem,) = problems_of(f'{{"dpia": 1, "name": "{text}"}}'.encode(), "x.json")
    assert "half a character" in problem.message


def big(text: str, times: int) -> bytes:
    return b"dpia: 1\n" + text.encode() * times


@pytest.mark.parametrize(
    ("content", "name", "part"),
    [
        (b"#" * (sources.MAX_BYTES + 1), "x.yaml", "larger than 2 MiB"),
        (big("name: x\n", 100_000), "x.yaml", "more than 200 problems"),
        (b"[" + b"1," * tree.MAX_NODES + b"1]", "x.yaml", "more than 20,000 values"),
        (b"[" + b"1," * tree.MAX_NODES + b"1]", "x.json", "more than 20,000 values"),
        (b"[" + b"{}," * 200_000 + b"1]", "x.json", "more than 20,000 values"),
        (b"- x\n" * 500_000, "x.yaml", "more than 20,000 values"),
        (b"- [ x, {a: b} ]\n" * 100_000, "x.yaml", "more than 20,000 values"),
        (b"[" * 2_000_000, "x.yaml", "nested"),
        (b"[" * 2_000_000, "x.json", "nested"),
        (b'{"a":' * 400_000, "x.json", "nested"),
        (b"- " * 1_000_000, "x.yaml", "nested"),
        (b'a: &a "' + b"x" * 1_000_000 + b'"\nb: [' + b"*a," * 300_000 + b"]", "x.yaml", "characters when written out"),
        (b'{"' + b"k" * 900_000 + b'": [' + b"1," * 19_000 + b"1]}", "x.json", "characters when written out"),
        (b"---\n" * 500_000, "x.yaml", "more than 100 documents"),
        (b"a: " + b"9" * 1_000_000, "x.yaml", "is no number that JSON can hold exactly"),
        (b'{"a": ' + b"9" * 1_000_000 + b"}", "x.json", "is no number that JSON can hold exactly"),
        (b"a: 0x" + b"f" * 1_000_000, "x.yaml", "is no number that JSON can hold exactly"),
    ],
)
def test_a_hostile_file_costs_little(content: bytes, name: str, part: str) -> None:
    found = problems_of(content, name)
    assert any(part in problem.message for problem in found)
    assert len(found) <= 2 * (tree.MAX_PROBLEMS + 1)
    for problem in found:
        assert_is_for_people(problem, content.count(b"\n") + 1)


@pytest.mark.parametrize(
    "content",
    [
        b"dpia: 1\nsubjects:\n" + b"".join(b' "%d": {}\n' % i for i in range(5_000)),
        b"dpia: 1\ndata:\n" + b"".join(b" d%d: {category: x%d}\n" % (i, i) for i in range(3_000)),
        b"dpia: 1\ndata: {x: {subjects: [" + b",".join(b"t%d" % i for i in range(3_000)) + b"]}}",
        b"dpia: 1\ndata:\n" + b"".join(b" d%d: {category: }\n" % i for i in range(3_000)),
    ],
    ids=["ids", "terms", "references", "nulls"],
)
def test_very_many_faults_are_cut_off_in_the_order_of_the_file(content: bytes) -> None:
    found = problems_of(content)
    assert len(found) == tree.MAX_PROBLEMS + 1
    assert [p.message for p in found if "more than" in p.message] == [
        f"more than {tree.MAX_PROBLEMS} problems; the rest is not listed"
    ]


def test_limits_leave_room_for_an_honest_file() -> None:
    entries = "".join(f" d{i}: {{category: email_address, name: item {i}}}\n" for i in range(2_000))
    (read,) = declaration.read_text(f"dpia: 1\ndata:\n{entries}".encode(), "x.yaml")
    assert len(read.value["data"]) == 2_000
    many = b"---\n".join([b"dpia: 1\n"] * yaml_nodes.MAX_DOCUMENTS)
    assert len(declaration.read_text(many, "x.yaml")) == yaml_nodes.MAX_DOCUMENTS


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        declaration.read(tmp_path / "none.yaml")
    (problem,) = caught.value.problems
    assert problem.message == "there is no such file"
    assert problem.file == str(tmp_path / "none.yaml")


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="this is a folder"):
        declaration.read(tmp_path)


def test_a_file_used_as_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"dpia: 1\n")
    with pytest.raises(InputError, match=r"the file cannot be read|there is no such file"):
        declaration.read(tmp_path / "a.yaml" / "b.yaml")


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b"])
def test_a_name_that_is_no_path(name: str) -> None:
    with pytest.raises(InputError) as caught:
        declaration.read(name)
    assert caught.value.problems[0].hint


def test_a_file_that_fails_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"dpia: 1\n")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputError, match="the file cannot be read: permission denied"):
        declaration.read(file)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_an_endless_file_is_not_read_to_its_end() -> None:
    with pytest.raises(InputError, match="larger than 2 MiB"):
        declaration.read("/dev/zero")


def test_hints_name_what_was_probably_meant() -> None:
    def hint(text: str) -> str:
        return problems_of(b"dpia: 1\n" + text.encode())[0].hint

    assert hint("stge: live") == "Did you mean stage?"
    assert hint("jointControllers: {}") == "Did you mean joint_controllers?"
    assert hint("stage: propsed") == "Did you mean proposed?"
    assert hint("data: {k: {category: keystroke}}") == "Did you mean keystrokes?"
    assert hint("data: {k: {category: dob}}") == "Did you mean date_of_birth?"
    assert hint("data: {k: {category: Email-Address}}") == "Did you mean email_address?"
    assert hint("controller: {country: de}") == "Did you mean DE?"
    assert hint("launch: 1.2.2027") == "Did you mean 2027-02-01?"
    assert hint("scale: {large: yes}") == "Write true, without quotes."
    assert hint("scale: {large: off}") == "Write false, without quotes."
    assert hint("scale: {subjects: '20,000'}") == "Write 20000, without quotes or separators."
    assert hint("jurisdictions: EU") == "Write a list: [EU]."
    assert hint("subjects: [{category: employee}]").startswith("Write entries as `id: {…}`")
    assert hint("retention: {period: P30D}") == "There is a key retention under data.ID; check the indentation."
    assert "employee" in hint("subjects: {x: {category: employe}}")
    assert hint("name: 2027") == 'Put it in quotes if it is text: "2027".'
    assert hint("data: {k: {subjects: [staf]}}\nsubjects: {staff: {}, guests: {}}") == (
        "Did you mean staff? Ids in subjects: staff, guests."
    )
    assert hint("data: {k: {subjects: [staff]}}") == "subjects has no entry."
    assert hint("data: {k: {stored_in: [x]}}\nstores: {" + ", ".join(f"s{i}: {{}}" for i in range(12)) + "}") == (
        "Ids in stores: s0, s1, s2, s3, s4, s5, s6, s7 … (12 in all)."
    )


def test_json_and_yaml_say_the_same_about_the_facts() -> None:
    value = {"dpia": 1, "stage": "propsed", "data": {"k": {"subjects": ["x"]}}, "scale": {"large": "yes"}, "foo": 1}
    text = json.dumps(value, indent=1).encode()
    as_json, as_yaml = problems_of(text, "x.json"), problems_of(b"# YAML\n" + text, "x.yaml")
    assert [(p.line + 1, p.column, p.message, p.hint) for p in as_json] == [
        (p.line, p.column, p.message, p.hint) for p in as_yaml
    ]
