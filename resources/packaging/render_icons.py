"""Draw the PNG, ICO and ICNS files from the SVGs: `python resources/packaging/render_icons.py`."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
LARGEST_OF_SMALL_DRAWING = 24
ICO_SIZES = (16, 24, 32, 48, 64, 256)
ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def png(size: int) -> bytes:
    """Return the icon at `size` pixels, from the drawing made for that size."""
    name = "factcheck-small.svg" if size <= LARGEST_OF_SMALL_DRAWING else "factcheck.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(ICONS / name)).render(painter)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(kept.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon that holds PNGs: a directory of 16 bytes a picture, then the pictures."""
    head = struct.pack("<HHH", 0, 1, len(ICO_SIZES))
    offset = len(head) + 16 * len(ICO_SIZES)
    entries = b""
    for size in ICO_SIZES:
        length = len(pictures[size])
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, length, offset)
        offset += length
    return head + entries + b"".join(pictures[size] for size in ICO_SIZES)


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return a macOS icon that holds PNGs: type, length and picture of each, after the same for all."""
    body = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for kind, size in ICNS_TYPES.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> None:
    """Write every file of the icon."""
    application = QGuiApplication(["render_icons", "-platform", "offscreen"])
    pictures = {size: png(size) for size in SIZES}
    for size, picture in pictures.items():
        (ICONS / f"factcheck-{size}.png").write_bytes(picture)
    (ICONS / "factcheck.ico").write_bytes(ico(pictures))
    (ICONS / "factcheck.icns").write_bytes(icns(pictures))
    application.quit()


if __name__ == "__main__":
    main()
