"""Writes PDFs whose pages are pictures of text."""

import zlib

import pypdfium2 as pdfium

from format_files import pdf_file


def scan_of(content: bytes, dots_per_inch: int = 200) -> bytes:
    """Return the pages of a PDF as pictures, as from a scanner."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    kids = []
    for page in pdfium.PdfDocument(content):
        width, height = page.get_size()
        shown = page.render(scale=dots_per_inch / 72, grayscale=True)
        pixels = zlib.compress(bytes(shown.buffer))
        objects.append(
            b"<</Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8"
            b"/ColorSpace/DeviceGray/Filter/FlateDecode/Length %d>>stream\n%s\nendstream"
            % (shown.stride, shown.height, len(pixels), pixels)
        )
        drawn = b"q %d 0 0 %d 0 0 cm /I Do Q" % (width, height)
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Contents %d 0 R"
            b"/Resources<</XObject<</I %d 0 R>>>>>>"
            % (width, height, len(objects), len(objects) - 1)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    return pdf_file(objects, b"")
