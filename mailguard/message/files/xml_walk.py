"""XML to calls, read as it is unpacked: no document type, hence no entities, and nothing outside the bytes given."""

from collections.abc import Callable, Iterable

from mailguard.message.files.writing import UnreadableError

Attributes = dict[str, str]
MOST_ELEMENTS = 500_000  # of one file in the archive; a book of 500 pages has some 300,000


def walk(
    chunks: Iterable[bytes],
    begins: Callable[[str, Attributes], None],
    ends: Callable[[str], None],
    words: Callable[[str], None],
) -> None:
    """Call for each element that begins and ends, and for the words in it, in order. Raises UnreadableError.

    Names come without their prefix, since writers differ in prefixes but not in names.
    """
    from xml.parsers import expat  # noqa: PLC0415  plain mail must not pay for it

    parser = expat.ParserCreate()
    parser.buffer_text = True

    def refused(*_: object) -> None:
        raise UnreadableError("damaged")  # neither OOXML nor ODF has a document type; only bombs do

    begun_so_far = 0

    def begun(name: str, attributes: Attributes) -> None:
        nonlocal begun_so_far
        begun_so_far += 1
        if begun_so_far > MOST_ELEMENTS:
            raise UnreadableError(f"beyond {MOST_ELEMENTS} elements not read")
        begins(_bare(name), {_bare(key): value for key, value in attributes.items()})

    parser.StartDoctypeDeclHandler = refused
    parser.StartElementHandler = begun
    parser.EndElementHandler = lambda name: ends(_bare(name))
    parser.CharacterDataHandler = words
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError as fault:
        raise UnreadableError("damaged") from fault


def _bare(name: str) -> str:
    return name.rpartition(":")[2]
