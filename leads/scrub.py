"""Takes the metadata out of one file: `python -m leads.scrub KIND`, the file on stdin, the clean one on stdout.

Runs as a child with little memory and time, because the files come from strangers. Writes nothing anywhere else.
"""

from __future__ import annotations

import io
import resource
import sys
from collections.abc import Callable
from typing import Final

MEMORY = 1 << 30
CPU_SECONDS = 20
MOST_PIXELS = 50_000_000
MOST_PAGES = 200
LONGEST_SIDE = 4000
# What a document says about itself, or would do by itself.
_OF_DOCUMENT: Final = ("/Metadata", "/OpenAction", "/AA", "/Names", "/AcroForm", "/PieceInfo", "/StructTreeRoot")
_OF_PAGE: Final = ("/Metadata", "/AA", "/PieceInfo", "/Thumb", "/LastModified")


def picture(content: bytes, form: str) -> bytes:
    """Turned as it was meant to be seen, and written anew from its pixels alone."""
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    with Image.open(io.BytesIO(content), formats=[form]) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise ValueError("too many pixels")
        image = ImageOps.exif_transpose(opened)
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    if form == "JPEG" and image.mode not in ("RGB", "L", "CMYK"):
        image = image.convert("RGB")
    bare = Image.new(image.mode, image.size)
    if image.palette is not None:
        bare.putpalette(image.getpalette() or [])
    bare.paste(image)
    clean = io.BytesIO()
    bare.save(clean, form, quality=88)
    return clean.getvalue()


def document(content: bytes) -> bytes:
    """The pages alone: no author, no programs, no scripts, no enclosed files."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import ArrayObject, DictionaryObject, NameObject

    reader = PdfReader(io.BytesIO(content), strict=False)
    if reader.is_encrypted or len(reader.pages) > MOST_PAGES:
        raise ValueError("locked, or too long")
    writer = PdfWriter()
    for page in reader.pages:
        for key in _OF_PAGE:
            page.pop(NameObject(key), None)
        shown = [one.get_object() for one in page.get("/Annots", ())]
        fields = [one for one in shown if isinstance(one, DictionaryObject) and one.get("/Subtype") == "/Widget"]
        for field in fields:
            for key in ("/A", "/AA"):
                field.pop(NameObject(key), None)
        # What was typed into a form stays; comments with their writers and enclosed files go.
        page[NameObject("/Annots")] = ArrayObject(fields)
        writer.add_page(page)
    writer.metadata = None
    root: DictionaryObject = writer.root_object
    for key in _OF_DOCUMENT:
        root.pop(NameObject(key), None)
    clean = io.BytesIO()
    writer.write(clean)
    return clean.getvalue()


def words(content: bytes) -> bytes:
    """Plain text in UTF-8."""
    for charset in ("utf-8-sig", "cp1250"):
        try:
            return content.decode(charset).encode()
        except UnicodeDecodeError:
            continue
    raise ValueError("no text")


SCRUBS: Final[dict[str, Callable[[bytes], bytes]]] = {
    "pdf": document,
    "jpeg": lambda content: picture(content, "JPEG"),
    "png": lambda content: picture(content, "PNG"),
    "webp": lambda content: picture(content, "WEBP"),
    "text": words,
}


def main(kind: str) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    clean = SCRUBS[kind](sys.stdin.buffer.read())
    sys.stdout.buffer.write(clean)


if __name__ == "__main__":
    main(sys.argv[1])
