"""Collect what is to be translated, and compile what was: `python resources/packaging/translate.py`.

Updates `resources/translations/factcheck.ts`, the list of all that is shown, and each translation beside
it, and compiles these. With `--pseudo FILE.qm` it writes a language that nobody speaks instead: each text
accented and a third longer, so that `factcheck-app --language FILE.qm` shows what was never translated
and where room is short.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree  # for the project's own files, none that anybody sends
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
SOURCE = TRANSLATIONS / "factcheck.ts"
_ACCENTED = str.maketrans("AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz", "ÅåÇçÐđÉéĞğĤĥÎîĴĵĶķĻļÑñÖöŘřŠšŢţÛûŴŵÝýŽž")
_LEFT_ALONE = re.compile(r"\{[^}]*\}|&(?=\w)|[^{&]+|.")


def pseudo(text: str) -> str:
    """Return a text accented, in brackets and about a third longer; its placeholders stay."""
    accented = "".join(
        piece if piece.startswith(("{", "&")) else piece.translate(_ACCENTED)
        for piece in _LEFT_ALONE.findall(text)
    )
    return f"[{accented}{' ~' * max(1, len(text) // 6)}]"


def collect(into: Path) -> None:
    """Bring a .ts file up to date with the sources."""
    sources = [str(path) for path in sorted((ROOT / "factcheck_app").rglob("*.py"))]
    _run("lupdate", *sources, "-no-obsolete", "-locations", "none", "-silent", "-ts", str(into))


def texts_in(path: Path) -> list[str]:
    """Return the texts that a .ts file lists, in its order."""
    return [message.findtext("source", "") for message in _messages(ElementTree.parse(path))]  # noqa: S314 - our own file


def write_pseudo(compiled: Path) -> None:
    """Write the language that nobody speaks."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "factcheck_en_XA.ts"
        collect(listed)
        tree = ElementTree.parse(listed)  # noqa: S314 - our own file
        for message in _messages(tree):
            translation = message.find("translation")
            if translation is not None:
                translation.attrib.pop("type", None)
                translation.text = pseudo(message.findtext("source", ""))
        tree.write(listed, encoding="utf-8", xml_declaration=True)
        _run("lrelease", "-silent", str(listed), "-qm", str(compiled))


def _messages(tree: "ElementTree.ElementTree[ElementTree.Element]") -> list[ElementTree.Element]:
    return list(tree.iter("message"))


def _run(tool: str, *arguments: str) -> None:
    command = f"import sys; from PySide6.scripts.pyside_tool import {tool}; sys.exit({tool}())"
    subprocess.run([sys.executable, "-c", command, *arguments], check=True)  # noqa: S603 - Qt's own tools


def main() -> None:
    """Carry out the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pseudo", type=Path, metavar="FILE.qm", help="write the pseudo language there")
    options = parser.parse_args()
    if options.pseudo:
        write_pseudo(options.pseudo)
        return
    collect(SOURCE)
    for path in sorted(TRANSLATIONS.glob("factcheck_*.ts")):
        collect(path)
        _run("lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))


if __name__ == "__main__":
    main()
