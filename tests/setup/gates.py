"""Reads the gates of all phrases and writes them to mailguard/detect/gate_tables.py (`make gates`).

With `--check` it writes nothing and ends with 1 where the file is not what it would write.
"""

import sys
from pathlib import Path

from mailguard.detect import lexicons
from mailguard.detect.doors import Table, by_table, digest, made_before, packed, turned, unpacked

HEAD = """\"\"\"What the words of all phrases open, made before (`make gates`); see `doors.py`.\"\"\"

TABLES: dict[str, str] = {
"""


def main() -> int:
    """Write the tables in the order of their digests, or compare them."""
    tables = {digest(group): turned(group) for lexicon in lexicons() for group in by_table(lexicon.phrases)}
    if "--check" in sys.argv:
        return int({name: unpacked(text) for name, text in made_before().items()} != tables)
    _write(tables)
    return 0


def _write(tables: dict[str, Table]) -> None:
    lines = (f'    "{name}": "{packed(table)}",\n' for name, table in sorted(tables.items()))
    Path("mailguard/detect/gate_tables.py").write_text(HEAD + "".join(lines) + "}\n", "utf-8")


sys.exit(main())
