"""Bytes to characters: what a charset label means in mail, and what is read where it is missing or wrong.

The order of belief: a label that fits the bytes; UTF-8, which hardly any other text resembles by chance; then
windows-1252, which is what undeclared or mislabelled mail of Western Europe is written in. Nothing here raises.
"""

import codecs
import encodings.aliases
import re

# WHATWG's windows-1252: its five holes are the C1 controls, so that every byte is a character.
WINDOWS_1252 = "".join(
    bytes([byte]).decode("cp1252", "replace").replace("\ufffd", chr(byte)) if byte > 0x7F else chr(byte)  # noqa: PLR2004  end of ASCII
    for byte in range(256)
)
# Labels that say nothing: the bytes decide.
SILENT = frozenset(("", "us-ascii", "ascii", "unknown", "unknown-8bit", "x-unknown", "default", "none", "8bit", "7bit"))
# What mail calls so is the larger set (WHATWG Encoding, 4.2).
LARGER = {
    "ascii": "utf_8",
    "latin_1": "cp1252",
    "iso8859_1": "cp1252",
    "iso8859_9": "cp1254",
    "iso8859_11": "cp874",
    "tis_620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
}
FURTHER = {
    "unicode_1_1_utf_7": "utf_7",
    "ks_c_5601": "cp949",
    "cp_850": "cp850",
    "koi8_u": "koi8_u",
    "koi8_ru": "koi8_u",
    "iso_8859_8_i": "iso8859_8",
    "iso_8859_8_e": "iso8859_8",
    "iso_8859_6_i": "iso8859_6",
    "x_sjis": "cp932",
    "x_gbk": "gb18030",
    "x_euc_jp": "euc_jp",
    "x_mac_roman": "mac_roman",
    "macintosh": "mac_roman",
    "mac": "mac_roman",
    "windows_874": "cp874",
    "windows_31j": "cp932",
    "ansi": "cp1252",
    # Windows' numbers of other standards, as Exchange writes them.
    "cp20127": "utf_8",
    "cp20866": "koi8_r",
    "cp21866": "koi8_u",
    **{f"cp{28590 + number}": LARGER.get(f"iso8859_{number}", f"iso8859_{number}") for number in range(1, 17)},
    "iso_8859_1_windows_3_1_latin_1": "cp1252",
}
# Neither codecs that are no charset (bz2, rot13, idna), nor those whose bytes are not ASCII's (EBCDIC): no client
# reads mail in them, and a name that is not looked up cannot make Python import or remember anything.
SAFE = re.compile(
    r"utf_(?:8|7|16|16_be|16_le|32|32_be|32_le)|utf_8_sig|latin_1|ascii|iso8859_\d+|koi8_[rtu]|mac_\w+|kz1048|ptcp154|tis_620"
    r"|cp(?:437|720|737|775|85[0-8]|86\d|874|932|949|950|125\d)|gb\w+|hz|big5\w*|euc_\w+|iso2022_\w+|shift_jis\w*|johab"
)
PYTHON_NAMES = {name: module for name, module in encodings.aliases.aliases.items() if SAFE.fullmatch(module)}
PYTHON_NAMES |= {module: module for module in PYTHON_NAMES.values()} | FURTHER
ORDER_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
PRINTABLE_LABEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:+-]{0,39}")
SEPARATORS = re.compile(r"[^a-z0-9]+")
WESTERN = frozenset(("cp1252", "utf_8"))


def codec_of(label: str) -> str | None:
    """Return Python's name for the charset that mail calls `label`; None where nobody knows it."""
    name = SEPARATORS.sub("_", label.lower()).strip("_")
    found = PYTHON_NAMES.get(name) or PYTHON_NAMES.get(name.removeprefix("x_").removeprefix("cs"))
    return LARGER.get(found, found) if found else None


def undeclared(data: bytes) -> str:
    """Return the text of bytes that nothing or something wrong was said of: UTF-8, else windows-1252.

    A byte order mark tells UTF-16, in which Windows saves texts.
    """
    if data[:2] in ORDER_MARKS:
        return data.decode("utf-16", "replace")
    try:
        return data.decode()
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    # A long UTF-8 text with a cut or spoilt character is still UTF-8.
    if broken * 2 < len(text) - len(text.encode("ascii", "ignore")):
        return text
    return codecs.charmap_decode(data, "strict", WINDOWS_1252)[0]


def decode(data: bytes, label: str) -> tuple[str, str]:
    """Return the text of `data` and, where the label means nothing to us, what it was read as (else empty)."""
    if label.lower() in SILENT or (data.isascii() and label.lower() in {"utf-8", "iso-8859-1", "windows-1252"}):
        return undeclared(data), ""
    codec = codec_of(label)
    if codec is None:
        text = undeclared(data)
        utf8 = not data.isascii() and text.encode() == data
        return text, "UTF-8" if utf8 else "Latin-1"
    if codec in WESTERN:
        return undeclared(data), ""
    return _declared(data, codec), ""


def _declared(data: bytes, codec: str) -> str:
    try:
        text = data.decode(codec)
    except (UnicodeDecodeError, UnicodeError):
        text = _misdeclared(data, codec)
    # UTF-7 lets halves of a surrogate pair through, which no later step could write down.
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _misdeclared(data: bytes, codec: str) -> str:
    """Return the text of bytes that do not fit their label: UTF-8 where they are that, else what can be read."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode(codec, "replace")


def printable(label: str) -> str:
    """Return the label where it can be one, so that no sender writes a sentence of his own into our report."""
    return label if PRINTABLE_LABEL.fullmatch(label) else "of no name"
