"""`mailguard policy schema`: the JSON Schema of every file of a pack, for editors."""

import argparse
from pathlib import Path

import msgspec

from mailguard.cli.written import write
from mailguard.policy.schema import schemas


def command(arguments: argparse.Namespace) -> int:
    """Write the schemas into a folder, over those of an earlier version."""
    folder: Path = arguments.folder
    write_schemas(folder)
    print(f"{folder}: {len(schemas())} schemas; name one in the first line of a file:")
    print("  # yaml-language-server: $schema=schema/rule.json")
    return 0


def write_schemas(folder: Path) -> None:
    """Write one file a kind: `rule.json`, `clauses.json` ..."""
    for name, schema in schemas().items():
        text = msgspec.json.format(msgspec.json.encode(schema), indent=2).decode()
        write(folder / f"{name}.json", f"{text}\n")
