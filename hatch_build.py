"""Copy rego/ and templates/ into the wheel as checker/_data; tests and caches stay out."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SHIPPED = ("rego", "templates")


class ShippedData(BuildHookInterface):  # type: ignore[misc,type-arg]  # hatchling ships no type information
    """Adds the policy packs and the report templates to a built wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Register each shipped file; an editable install reads the checkout itself."""
        if version == "editable":
            return
        root = Path(self.root)
        for folder in SHIPPED:
            for file in sorted((root / folder).rglob("*")):
                if file.is_file() and not file.name.endswith("_test.rego"):
                    name = file.relative_to(root).as_posix()
                    build_data["force_include"][str(file)] = f"checker/_data/{name}"
