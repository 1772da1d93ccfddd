"""The shape of the Python package: who may import whom, how long things are (docs/design.md, section 2)."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "checker"
MODULES = sorted(PACKAGE.rglob("*.py"))

# Layer → the layers of this package that it may import.
ALLOWED = {
    "errors": set(),
    "models": set(),
    "resources": {"errors"},
    "tree": {"errors"},
    "syntax": {"tree"},
    "scalars": {"tree"},
    "yaml_nodes": {"scalars", "syntax", "tree"},
    "json_nodes": {"syntax", "tree"},
    "wording": {"schema", "tree"},
    "problems": {"schema", "tree", "wording"},
    "sources": {"errors", "json_nodes", "tree", "yaml_nodes"},
    "catalogue": {"errors", "resources", "yaml_nodes"},
    "schema": {"errors", "resources"},
    "bases": {"errors", "sources", "tree"},
    "declaration": {"bases", "errors", "problems", "schema", "sources", "tree"},
    "policies": {"errors", "resources", "catalogue"},
    "engine": {"errors", "models", "policies"},
    "checking": {"errors", "models", "resources", "policies", "schema", "declaration", "engine"},
    "render": {"errors", "models", "resources"},
    "cli": {
        "errors",
        "models",
        "resources",
        "catalogue",
        "policies",
        "schema",
        "declaration",
        "engine",
        "checking",
        "render",
    },
    "__init__": {"checking"},
    "__main__": {"cli"},
}
# Third-party package → the only places that may import it.
OWNERS = {
    "click": ("cli",),
    "jinja2": ("render/templates.py",),
    "regorus": ("engine/embedded.py",),
    "yaml": ("catalogue.py", "schema.py", "syntax.py", "yaml_nodes.py"),
    "jsonschema_rs": ("schema.py", "catalogue.py", "problems.py"),
}


def layer(module: Path) -> str:
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(module: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names |= (
                {f"{node.module}.{alias.name}" for alias in node.names} if node.module == "checker" else {node.module}
            )
    return names


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.relative_to(PACKAGE).as_posix())
def test_imports_go_one_way(module: Path) -> None:
    own = layer(module)
    for name in imported(module):
        if name.startswith("checker."):
            target = name.split(".")[1]
            if target not in {own, "__version__"}:
                assert target in ALLOWED[own], f"{module.name} imports {name}"


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.relative_to(PACKAGE).as_posix())
def test_third_parties_stay_where_they_belong(module: Path) -> None:
    place = module.relative_to(PACKAGE).as_posix()
    for name in {name.split(".")[0] for name in imported(module)} & set(OWNERS):
        assert any(place.startswith(owner) for owner in OWNERS[name]), f"{place} imports {name}"


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.relative_to(PACKAGE).as_posix())
def test_modules_and_functions_stay_small(module: Path) -> None:
    text = module.read_text("utf-8")
    limit = 120 if layer(module) == "cli" and module.parent.name == "cli" else 300
    assert len(text.splitlines()) <= limit
    tree = ast.parse(text)
    assert ast.get_docstring(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.end_lineno:
            assert node.end_lineno - node.lineno < 50, f"{module.name}: {node.name}"


def test_the_library_never_exits_and_never_prints() -> None:
    for module in MODULES:
        if layer(module) in {"cli", "__main__"}:
            continue
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                assert called not in {"print", "sys.exit", "exit", "os._exit"}, module
