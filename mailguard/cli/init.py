"""`mailguard init`: a starter configuration and directory, whose comments say what comes next."""

import argparse
import re
from pathlib import Path

from mailguard import shipped
from mailguard.cli.written import OutputError, write
from mailguard.config_forms import DOMAIN
from mailguard.errors import MailguardError

FILES = ("mailguard.toml", "directory.csv")
NAME, DOMAIN_THERE = "Example Council", "council.example"


def command(arguments: argparse.Namespace) -> int:
    """Write both files into a folder; what stands there already is never written over."""
    folder: Path = arguments.folder
    name, domain = " ".join(arguments.name.split()), arguments.domain.lower()
    if re.search(r'["\\\x00-\x1f]', name):
        raise MailguardError("--name", "it holds a quotation mark or the like", "give the council's plain name")
    if not DOMAIN.fullmatch(domain):
        raise MailguardError("--domain", "this is no domain", 'write it as "council.gov.uk"')
    for file in FILES:
        if (folder / file).exists():
            raise OutputError(str(folder / file), "something stands there already", "name another folder")
    for file in FILES:
        text = (shipped.deploy() / "starter" / file).read_text("utf-8")
        write(folder / file, text.replace(NAME, name or NAME).replace(DOMAIN_THERE, domain))
    print(f"{folder}: a starter; put your people into directory.csv, read mailguard.toml, then")
    for step in ("config check", "doctor --config", "serve --config"):
        print(f"  mailguard {step} {folder / 'mailguard.toml'}")
    return 0
