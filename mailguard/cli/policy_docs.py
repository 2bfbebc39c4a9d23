"""`mailguard policy docs`: a small web site of all rules and clauses of a pack, in English and Welsh."""

import argparse
from pathlib import Path

from mailguard import packs
from mailguard.cli.written import OutputError, write
from mailguard.council import prove_or_raise, today
from mailguard.detect import DETECTORS
from mailguard.directories import public_bodies
from mailguard.handbook.book import book_of
from mailguard.handbook.site import site
from mailguard.handbook.words import LANGUAGES
from mailguard.policy.load import load_pack

MARK = '<meta name="generator" content="mailguard">'


def command(arguments: argparse.Namespace) -> int:
    """Write the pages of a pack, over those of an earlier time."""
    source = packs.source_of(arguments.pack, Path())
    pack = load_pack(source, LANGUAGES, frozenset(DETECTORS))
    prove_or_raise(pack, source)
    folder: Path = arguments.out or Path(f"{pack.name}-docs")
    _check_place(folder)
    pages = site(book_of(pack, source, public_bodies(), today()))
    for name, text in pages.items():
        write(folder / name, text)
    _without_old_pages(folder, frozenset(pages))
    print(f"{folder / 'index.html'}: {len(pack.rules)} rules, {len(pack.clauses)} clauses, {len(pages)} files")
    return 0


def _check_place(folder: Path) -> None:
    """Write nowhere but into an empty folder or over a site of ours."""
    front = folder / "index.html"
    ours = front.is_file() and MARK in front.read_text("utf-8", errors="replace")
    if folder.exists() and not ours and (not folder.is_dir() or any(folder.iterdir())):
        raise OutputError(str(folder), "something else stands there", "name a new folder with --out")


def _without_old_pages(folder: Path, pages: frozenset[str]) -> None:
    """Remove the pages of rules that there are no more: nobody should find them by an old link."""
    for language in LANGUAGES:
        for path in (folder / language).glob("*.html"):
            if f"{language}/{path.name}" not in pages:
                path.unlink()
