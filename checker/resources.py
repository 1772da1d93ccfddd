"""Find the policy packs and report templates, wherever the package runs from."""

from __future__ import annotations

from pathlib import Path

from checker.errors import InstallationError

_HERE = Path(__file__).resolve().parent
_PACKAGED = _HERE / "_data"
_CHECKOUT = _HERE.parent


def folder(name: str) -> Path:
    """Return the shipped `rego` or `templates` folder.

    A wheel carries both under `checker/_data`; a checkout, and an editable install of it, has them
    beside the package.

    Raises:
        InstallationError: the folder was not shipped with this copy.
    """
    if _PACKAGED.is_dir():
        return _PACKAGED / name
    if (_CHECKOUT / "pyproject.toml").is_file() and (_CHECKOUT / name).is_dir():
        return _CHECKOUT / name
    raise InstallationError(
        f"{name}/ was not shipped with this copy of dpia-checker",
        hint="Install it again: pip install --force-reinstall dpia-checker",
    )
