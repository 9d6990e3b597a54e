"""The language model's files, and whether they are the ones that the program was made with."""

import hashlib
import importlib.util
import json
from pathlib import Path
from typing import Any

from factcheck_app.domain.errors import ModelError

_CHUNK = 1 << 20


def changed_files(manifest_path: Path) -> tuple[str, ...]:
    """Return the model's files that are missing or differ from the manifest, in its order.

    Paths are relative to the installed package. Raises ModelError where the manifest cannot be read or
    the package is not installed.
    """
    manifest = _read(manifest_path)
    folder = package_folder(str(manifest["package"]))
    return tuple(name for name, digest in manifest["files"].items() if digest_of(folder / name) != digest)


def package_folder(package: str) -> Path:
    """Return where an installed package lies, without importing it. Raises ModelError if it is not there."""
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        raise ModelError(
            f"The language model “{package}” is not installed. Install Factcheck again, with all it needs."
        )
    return Path(found.origin).parent


def _read(manifest_path: Path) -> dict[str, Any]:
    try:
        manifest: dict[str, Any] = json.loads(manifest_path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(
            f"The list of the model's files, {manifest_path}, cannot be read. Install Factcheck again."
        ) from error
    return manifest


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file, empty where there is no such file."""
    if not path.is_file():
        return ""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
