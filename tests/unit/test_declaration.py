"""Reading a declaration: the values a policy sees, the place of each, base files, several documents."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from checker import declaration
from checker.declaration import Declaration, Location
from checker.errors import InputError, PolicyError
from checker.schema import Schema, compile_schema, default_schema, places
from checker.tree import nearest, pointers

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*/*.yaml"))
ANYTHING = compile_schema({}, {"type": "object"})


def read(text: str | bytes, name: str = "x.yaml", schema: Schema | None = ANYTHING) -> Declaration:
    content = text.encode() if isinstance(text, str) else text
    (found,) = declaration.read_text(content, name, schema=schema)
    return found


def value(scalar: str) -> object:
    return read(f"key: {scalar}\n").value["key"]


# The examples of YAML 1.2.2, section 10.3.2, and what YAML 1.1 made of them.
@pytest.mark.parametrize(
    ("scalar", "meaning"),
    [
        ("true", True),
        ("True", True),
        ("TRUE", True),
        ("false", False),
        ("False", False),
        ("FALSE", False),
        ("0", 0),
        ("-0", 0),
        ("+12", 12),
        ("-19", -19),
        ("007", 7),
        ("0o7", 7),
        ("0o17", 15),
        ("0x3A", 58),
        ("0xfF", 255),
        ("0.", 0.0),
        ("-0.0", -0.0),
        (".5", 0.5),
        ("+12e03", 12000.0),
        ("-2E+05", -200000.0),
        ("1e3", 1000.0),
        ("3.25", 3.25),
        ("9007199254740992", 2**53),
        ("-9007199254740992", -(2**53)),
        ("1e300", 1e300),
    ],
)
def test_the_core_schema_of_yaml_1_2(scalar: str, meaning: object) -> None:
    assert value(scalar) == meaning
    assert type(value(scalar)) is type(meaning)


@pytest.mark.parametrize(
    "text",
    [
        *["NO", "No", "no", "yes", "Yes", "YES", "on", "On", "ON", "off", "OFF", "y", "n", "Y", "N"],
        *["22:30", "1:20:30", "1_000", "0b11", "0o8", "0x", "0xg", "1e", "e3", ".", "+", "+.", "1.2.3", "0o-7"],
        *[
            "2027-02-01",
            "2027-02-01T10:00:00Z",
            "tRUE",
            "nULL",
            "none",
            "None",
            "nil",
            "=",
            "inf",
            "nan",
            "-0x1F",
            "+0o7",
        ],
        *[
            "P30D",
            "DE",
            "a:b",
            "x#y",
            "http://shop.example/?a=b",
            "C:\\data",
            "~x",
            "<<x",
            "١٢",
            "²",
        ],
    ],
)
def test_everything_else_is_text(text: str) -> None:
    assert value(text) == text


@pytest.mark.parametrize("text", ["", "null", "~", "true", "1", "0o7", "1.5", ".inf", "<<", "*a", "!x", "NO"])
@pytest.mark.parametrize("quote", ['"', "'"])
def test_quoted_scalars_are_text(text: str, quote: str) -> None:
    assert value(f"{quote}{text}{quote}") == text


@pytest.mark.parametrize("style", ["|-", ">-"])
def test_block_scalars_are_text(style: str) -> None:
    assert value(f"{style}\n  true") == "true"
    assert read('"key": |\n  one\n   two\n\n  three\n').value["key"] == "one\n two\n\nthree\n"


@pytest.mark.parametrize(
    "key", ["on", "yes", "NO", "22:30", "2027-02-01", '"1"', "'true'", '"<<"', '"null"', "~x", "1_0"]
)
def test_keys_that_are_text(key: str) -> None:
    assert read(f"{key}: 1").value == {key.strip("\"'"): 1}


def test_aliases_are_written_out_with_places_of_their_own() -> None:
    found = read("base: &b {x: &n 1, y: [*n]}\nsame: *b\nname: &n two\nlast: [*n, *b]\n")
    shared = {"x": 1, "y": [1]}
    assert found.value == {"base": shared, "same": shared, "name": "two", "last": ["two", shared]}
    assert found.locate("/same") == Location("x.yaml", 2, 1)
    assert found.locate("/same/y") == Location("x.yaml", 1, 20)
    assert found.locate("/last/1") == Location("x.yaml", 4, 12)
    found.value["same"]["x"] = 2
    assert found.value["base"]["x"] == 1  # nothing is shared


def test_line_ends_and_byte_order_mark() -> None:
    unix = "dpia: 1\nname: |\n  a\n  b\nlist:\n  - x\n"
    for text in (unix, unix.replace("\n", "\r\n"), unix.replace("\n", "\r"), "\ufeff" + unix):
        found = read(text)
        assert found.value == {"dpia": 1, "name": "a\nb\n", "list": ["x"]}
        assert found.locate("/list/0") == Location("x.yaml", 6, 5)
        assert list(found.lines) == unix.splitlines()
        assert found.sha256 == hashlib.sha256(text.encode()).hexdigest()


def test_text_that_is_unusual_is_kept() -> None:
    text = "a\u202eb\u200fc\u2066d\u200be\ufefff\U0001f600\u00a0\u00adg\u2028"
    escaped = json.dumps({"k": text, text: 1})
    assert read(escaped, "x.json").value == {"k": text, text: 1}
    assert read(json.dumps({"k": text}, ensure_ascii=False), "x.json").value == {"k": text}
    assert value(f'"{text[:-1]}\\L"') == text
    assert value(text[:-1]) == text[:-1]


def test_places() -> None:
    found = read(
        "dpia: 1\n"
        "# comment\n"
        "subjects:\n"
        "  staff: {category: employee, countries: [DE,\n"
        "    FR]}\n"
        '  "a/b~c":\n'
        "    count: 3\n"
        "list:\n"
        "- one\n"
        "-\n"
        "  two: 2\n"
        "- - deep\n"
        "é: ü\n"
        "? long\n"
        ": 1\n"
    )
    where = {
        "": (1, 1),
        "/dpia": (1, 1),
        "/subjects": (3, 1),
        "/subjects/staff": (4, 3),
        "/subjects/staff/category": (4, 11),
        "/subjects/staff/countries": (4, 31),
        "/subjects/staff/countries/0": (4, 43),
        "/subjects/staff/countries/1": (5, 5),
        "/subjects/a~1b~0c": (6, 3),
        "/subjects/a~1b~0c/count": (7, 5),
        "/list/0": (9, 3),
        "/list/1": (11, 3),
        "/list/1/two": (11, 3),
        "/list/2": (12, 3),
        "/list/2/0": (12, 5),
        "/é": (13, 1),
        "/long": (14, 3),
    }
    for pointer, (line, column) in where.items():
        assert found.locate(pointer) == Location("x.yaml", line, column), pointer
    assert set(found.places) == set(pointers(found.value, ""))


@pytest.mark.parametrize(
    ("pointer", "line"),
    [("/subjects/staff/retention/period", 3), ("/subjects/nobody", 2), ("/nothing/at/all", 1), ("/dpia/x", 1), ("", 1)],
)
def test_what_is_not_stated_is_located_at_what_is_above_it(pointer: str, line: int) -> None:
    assert read("dpia: 1\nsubjects:\n  staff: {}\n").locate(pointer).line == line


def test_places_in_json() -> None:
    text = '{\n  "dpia": 1,\n  "a/b": {"x": [10,\n    {"y": "}"}, [] ]},\n\t"é": "\\"",  "z": {}\n}\n'
    found = read(text, "x.json")
    assert found.value == {"dpia": 1, "a/b": {"x": [10, {"y": "}"}, []]}, "é": '"', "z": {}}
    assert found.locate("") == Location("x.json", 1, 1)
    assert found.locate("/dpia") == Location("x.json", 2, 3)
    assert found.locate("/a~1b/x") == Location("x.json", 3, 11)
    assert found.locate("/a~1b/x/0") == Location("x.json", 3, 17)
    assert found.locate("/a~1b/x/1/y") == Location("x.json", 4, 6)
    assert found.locate("/é") == Location("x.json", 5, 2)
    assert found.locate("/z") == Location("x.json", 5, 14)
    assert set(found.places) == set(pointers(found.value, ""))


def test_json_under_another_name_and_yaml_that_starts_like_it() -> None:
    assert read('{"k": "\\ud83d\\ude00\\/"}', "-").value == {"k": "\U0001f600/"}
    assert read("{k: no, l: [1,],}", "-").value == {"k": "no", "l": [1]}
    assert read('{"k": "a\\/b"}', "x.JSON").value == {"k": "a/b"}


def test_several_documents() -> None:
    found = declaration.read_text(b"dpia: 1\nid: a\n---\n# second\ndpia: 1\nid: b\n...\n---\ndpia: 1\n", "x.yaml")
    assert [(d.document, d.value.get("id"), d.locate("/dpia").line) for d in found] == [
        (0, "a", 1),
        (1, "b", 5),
        (2, None, 9),
    ]
    assert len({d.sha256 for d in found}) == 1
    assert found[1].lines[4] == "dpia: 1"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO(b'{"dpia": 1}')

    monkeypatch.setattr(sys, "stdin", Stdin)
    (found,) = declaration.read("-")
    assert (found.file, found.value) == ("-", {"dpia": 1})


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_examples_are_read_and_every_fact_has_its_place(file: Path) -> None:
    (found,) = declaration.read(file)
    assert found.file == str(file)
    assert found.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    for pointer in pointers(found.value, ""):
        place = found.places[pointer]
        key = pointer.rpartition("/")[2]
        assert place.file == str(file)
        if not key.isdigit() and key:
            line = found.lines[place.line - 1]
            assert line[place.column - 1 :].lstrip("\"'").startswith(key), pointer
    again = json.loads(json.dumps(found.value))
    assert again == found.value
    assert read(json.dumps(again), "x.json", default_schema()).value == found.value


# extends


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "shop").mkdir()
    return tmp_path


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")


def extended(folder: Path, files: dict[str, str], name: str = "shop/a.yaml") -> Declaration:
    write(folder, files)
    (found,) = declaration.read(name)
    return found


def refused(folder: Path, files: dict[str, str], name: str = "shop/a.yaml") -> list[str]:
    write(folder, files)
    with pytest.raises(InputError) as caught:
        declaration.read(name)
    return [str(problem) for problem in caught.value.problems]


def test_a_base_is_merged_below(folder: Path) -> None:
    base = "dpia: 1\ncontroller:\n  name: Shop Ltd\n  country: DE\njurisdictions: [EU, DE, FR]\nscale: {subjects: 3}\n"
    found = extended(
        folder,
        {
            "shop/base.yaml": base,
            "shop/a.yaml": "extends: base.yaml\ncontroller:\n  country: IE\njurisdictions: [EU]\nstage: live\n",
        },
    )
    assert found.value == {
        "dpia": 1,
        "controller": {"name": "Shop Ltd", "country": "IE"},
        "jurisdictions": ["EU"],
        "stage": "live",
        "scale": {"subjects": 3},
    }
    assert sorted(found.merged) == ["/controller/name", "/dpia", "/scale"]
    assert found.locate("/controller/name") == Location("shop/base.yaml", 3, 3)
    assert found.locate("/controller/country") == Location("shop/a.yaml", 3, 3)
    assert found.locate("/controller") == Location("shop/a.yaml", 2, 1)
    assert found.locate("/scale/subjects/x") == Location("shop/base.yaml", 6, 9)
    assert found.locate("/jurisdictions/2") == Location("shop/a.yaml", 4, 1)  # the base's list is gone
    assert found.bases == {"shop/base.yaml": hashlib.sha256(base.encode()).hexdigest()}
    assert set(pointers(found.value, "")) <= set(found.places)


def test_bases_of_bases_and_another_folder(folder: Path) -> None:
    found = extended(
        folder,
        {
            "base.json": '{"dpia": 1, "controller": {"name": "Group", "staff": 3}}',
            "shop/base.yaml": "extends: ../base.json\ncontroller: {name: Shop}\n",
            "shop/a.yaml": "extends: ./base.yaml\ncontroller: {country: DE}\n",
        },
    )
    assert found.value == {"dpia": 1, "controller": {"name": "Shop", "staff": 3, "country": "DE"}}
    assert found.locate("/controller/staff") == Location("base.json", 1, 45)
    assert found.locate("/controller/name") == Location("shop/base.yaml", 2, 14)
    assert list(found.bases) == ["shop/base.yaml", "base.json"]
    assert sorted(found.merged) == ["/controller/name", "/controller/staff", "/dpia"]


def test_each_document_has_its_own_base(folder: Path) -> None:
    write(
        folder,
        {
            "b.yaml": "stage: live\n",
            "a.yaml": "dpia: 1\nextends: b.yaml\n---\ndpia: 1\n---\ndpia: 1\nextends: b.yaml\n",
        },
    )
    first, second, third = declaration.read("a.yaml")
    assert (first.value, second.value, third.value) == (
        {"dpia": 1, "stage": "live"},
        {"dpia": 1},
        {"dpia": 1, "stage": "live"},
    )
    assert second.bases == {}


def test_five_files_may_extend_one_another_and_no_more(folder: Path) -> None:
    chain = {f"{i}.yaml": f"extends: {i + 1}.yaml\n" for i in range(5)}
    found = extended(folder, {**chain, "5.yaml": "dpia: 1\n"}, "0.yaml")
    assert found.value == {"dpia": 1}
    problems = refused(folder, {"5.yaml": "extends: 6.yaml\n", "6.yaml": "dpia: 1\n"}, "0.yaml")
    assert problems == ['5.yaml:1:1: extends: "6.yaml" is one too many; at most 5 files extend one another']


@pytest.mark.parametrize("name", ["../../up.yaml", "../shop/../../up.yaml", "link.yaml", "linked/up.yaml"])
def test_a_base_outside_the_repository_is_not_read(folder: Path, name: str) -> None:
    outside = folder.parent / f"{folder.name}-outside"
    outside.mkdir()
    (outside / "up.yaml").write_text("dpia: 1\n")
    (folder.parent / "up.yaml").write_text("dpia: 1\n")
    (folder / "shop" / "link.yaml").symlink_to(outside / "up.yaml")
    (folder / "shop" / "linked").symlink_to(outside)
    problems = refused(folder, {"shop/a.yaml": f"extends: {name}\n"})
    assert problems == [f'shop/a.yaml:1:1: extends: "{name}" leads out of the repository']


def test_without_a_repository_the_folder_of_the_file_is_the_limit(tmp_path: Path) -> None:
    (tmp_path / "shop" / "bases").mkdir(parents=True)
    write(tmp_path, {"up.yaml": "dpia: 1\n", "shop/bases/b.yaml": "dpia: 1\n"})
    file = tmp_path / "shop" / "a.yaml"
    file.write_text("extends: bases/b.yaml\n")
    assert declaration.read(file)[0].value == {"dpia": 1}
    file.write_text("extends: ../up.yaml\n")
    with pytest.raises(InputError, match="leads out of the repository"):
        declaration.read(file)


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("/etc/hostname", "is not a relative path"),
        ("C:base.yaml", "is not a relative path"),
        ('"..\\\\up.yaml"', "is not a relative path"),
        ("file:base.yaml", "is not a relative path"),
        ("a.yaml", "goes round in a circle"),
        ("../shop/./a.yaml", "goes round in a circle"),
        ("3", "expected the path of a file"),
        ('" "', "expected the path of a file"),
        ("{}", "expected the path of a file"),
        (".", "this is a folder"),
        ("no.yaml", "there is no such file"),
        ('"a\\0b"', "control character"),
    ],
)
def test_paths_that_are_not_followed(folder: Path, name: str, part: str) -> None:
    problems = refused(folder, {"shop/a.yaml": f"dpia: 1\nextends: {name}\nstage: draft\n"})
    assert len(problems) == 1  # half a declaration is not judged
    assert problems[0].startswith("shop/a.yaml:2:1: ")
    assert part in problems[0]


def test_standard_input_extends_nothing() -> None:
    with pytest.raises(InputError, match="standard input cannot extend a file"):
        declaration.read_text(b"extends: base.yaml\n", "-")


def test_faults_of_a_base_are_told_where_they_are(folder: Path) -> None:
    files = {
        "shop/base.yaml": "dpia: 1\nstage: draft\nstage: live\nlaunch:\nscale: {large: }\n",
        "shop/a.yaml": "extends: base.yaml\ncolour: red\nscale: {large: true}\n",
    }
    assert refused(folder, files) == [
        'shop/a.yaml:2:1: the declaration has no key "colour"',
        'shop/base.yaml:2:1: stage: found the text "draft", expected one of proposed, pilot, live, suspended, retired',
        'shop/base.yaml:3:1: the key "stage" is there twice',
        "shop/base.yaml:4:1: launch is stated but empty",
        "shop/base.yaml:5:9: large is stated but empty",
    ]


def test_references_may_lead_to_the_base(folder: Path) -> None:
    files = {
        "shop/base.yaml": "dpia: 1\nsubjects: {staff: {category: employee}}\n",
        "shop/a.yaml": "extends: base.yaml\ndata: {mail: {category: email_address, subjects: [staff, guests]}}\n",
    }
    assert refused(folder, files) == ['shop/a.yaml:2:58: there is no "guests" in subjects']


# The schema


def test_terms_of_the_vocabulary_become_an_enum_with_suggestions() -> None:
    document = {
        "type": "object",
        "properties": {"kind": {"type": "string", "x-vocabulary": "kinds"}},
        "additionalProperties": False,
    }
    vocabulary = {"kinds": {"keystrokes": {"synonyms": ["typing", "key log"]}, "mail": {}}}
    schema = compile_schema(vocabulary, document)
    assert read("kind: mail", schema=schema).value == {"kind": "mail"}
    for word in ("typing", "keystroke", "Key-Log", "KEYSTROKES"):
        with pytest.raises(InputError) as caught:
            read(f"kind: {word}", schema=schema)
        (problem,) = caught.value.problems
        assert problem.message == f'kind: found the text "{word}", expected one of keystrokes, mail'
        assert problem.hint == "Did you mean keystrokes?"


def test_a_vocabulary_that_lacks_a_list_is_the_policys_fault() -> None:
    with pytest.raises(PolicyError, match="the terms of kinds"):
        compile_schema({}, {"properties": {"kind": {"x-vocabulary": "kinds"}}})


def test_references_are_found_wherever_the_schema_has_them() -> None:
    entry = {"type": "string", "x-ref": "data"}
    document: dict[str, Any] = {
        "properties": {
            "data": {"type": "object"},
            "plain": entry,
            "list": {"type": "array", "items": entry},
            "map": {"additionalProperties": {"properties": {"one": {**entry, "x-ref-or": ["own"]}}}},
            "named": {"$ref": "#/$defs/block"},
            "choice": {"anyOf": [entry, {"type": "array", "items": entry}]},
            "pattern": {"patternProperties": {"^x": entry}},
            "blocks": {"type": "array", "items": {"properties": {"one": entry}}},
        },
        "$defs": {"block": {"properties": {"deep": {"items": entry}}}},
    }
    schema = compile_schema({}, document)
    found = {"/".join(r.pattern): (r.target, r.words) for r in schema.references}
    data = ("data", ())
    assert found == {
        "plain": data,
        "list/*": data,
        "map/*/one": ("data", ("own",)),
        "named/deep/*": data,
        "choice": data,
        "choice/*": data,
        "pattern/*": data,
        "blocks/*/one": data,
    }
    text = "data: {a: {}}\nplain: b\nlist: [a, b]\nmap: {m: {one: own}, n: {one: b}}\n"
    text += "named: {deep: [b]}\nchoice: [b]\nblocks: [{one: b}]\n"
    with pytest.raises(InputError) as caught:
        read(text, schema=schema)
    assert [p.pointer for p in caught.value.problems] == [
        "/plain", "/list/1", "/map/n/one", "/named/deep/0", "/choice/0", "/blocks/0/one",
    ]  # fmt: skip


def test_every_path_of_the_shipped_schema_is_walked() -> None:
    paths = {path for path, _ in places(default_schema().document)}
    assert ("data", "*", "retention", "period") in paths
    assert ("subjects", "*", "countries", "*") in paths
    assert len(paths) > 300


def test_the_schema_is_compiled_once() -> None:
    assert default_schema() is default_schema()


def test_the_nearest_place() -> None:
    at = {"": Location("x", 1, 1), "/a": Location("x", 2, 1), "/a/b": Location("x", 3, 3)}
    assert nearest(at, "/a/b/c/d") == at["/a/b"]
    assert nearest(at, "/ab") == at[""]
    assert nearest({}, "/a") is None


def test_reading_imports_nothing_that_only_errors_or_json_need() -> None:
    code = "import sys, checker.declaration as d; d.read(sys.argv[1]); print(' '.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code, str(EXAMPLES[0])], capture_output=True, text=True, check=True, cwd=ROOT
    )
    loaded = set(done.stdout.split())
    assert not loaded & {"difflib", "checker.json_nodes", "click", "jinja2", "regorus", "hypothesis"}
