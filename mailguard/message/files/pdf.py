"""PDF (ISO 32000) to text, page after page.

pypdf does the work, within the bounds on what a stream may unpack to that it takes. Ink is not looked at: what a scan
lays unseen over its picture is what the reader reads.
"""

from io import BytesIO
from typing import TYPE_CHECKING

from mailguard.message.files.writing import UnreadableError, Writing
from mailguard.message.limits import Limits

if TYPE_CHECKING:
    from pypdf import PdfReader

STREAM = 8_000_000  # bytes that one stream may unpack to; the text of a page takes some thousands
OPERATIONS = 100_000  # of one page
FORMS = 200  # drawn on one page
# Letters that type joins: one character each, which no phrase is written with.
LIGATURES = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
)


def read(data: bytes, writing: Writing, limits: Limits) -> None:
    """Write down the text of the first pages. Raises UnreadableError."""
    from pypdf import apply_configuration  # noqa: PLC0415  plain mail must not pay for it

    with apply_configuration(
        zlib_maximum_output_length=STREAM,
        lzw_maximum_output_length=STREAM,
        run_length_maximum_output_length=STREAM,
        array_based_stream_maximum_output_length=STREAM,
        maximum_declared_stream_length=limits.file_bytes,
        stream_decoding_work_maximum_length=STREAM * 2,
        stream_parsing_work_maximum_count=OPERATIONS,
        xform_maximum_invocations_per_extraction=FORMS,
        page_tree_maximum_entries=limits.pages * 100,
        disable_legacy_handling=True,
    ):
        _read(data, writing, limits)


def _read(data: bytes, writing: Writing, limits: Limits) -> None:
    try:
        opened = _opened(data)
        number = len(opened.pages)
    except UnreadableError:
        raise
    except Exception as fault:  # a broken file makes the library raise whatever it comes upon
        raise UnreadableError("damaged") from fault
    if number > limits.pages:
        writing.tell(f"PDF pages beyond the first {limits.pages} not read")
    for index in range(min(number, limits.pages)):
        if writing.full:
            return
        try:
            text = opened.pages[index].extract_text()
        except Exception:  # noqa: BLE001  as above; the other pages may be whole
            writing.tell("PDF pages that are damaged or made to take long not read")
        else:
            _write(text, writing)
    if not writing.text() and number:
        writing.tell("PDF without text, perhaps pictures of it, not read")


def _opened(data: bytes) -> "PdfReader":
    from pypdf import PdfReader  # noqa: PLC0415  as above
    from pypdf.errors import DependencyError  # noqa: PLC0415  as above

    try:
        opened = PdfReader(BytesIO(data), strict=False)
        # Without a password everybody may read what was only locked against printing or changes.
        unlocked = not opened.is_encrypted or opened.decrypt("")
    except DependencyError as fault:  # locked with AES, which is beyond what the library does by itself
        raise UnreadableError("encrypted") from fault
    if not unlocked:
        raise UnreadableError("encrypted")
    return opened


def _write(text: str, writing: Writing) -> None:
    for line in text.translate(LIGATURES).replace("\r", "\n").replace("\0", "").split("\n"):
        writing.add(line.rstrip() + "\n")
    writing.end()
