"""Makes the style of the page of held mail from the GOV.UK Design System (`make style`).

In: the package `govuk-frontend` as `npm pack` fetches it (its path is the argument). Out: static/govuk.css of the page,
with the rules that the page's classes need and no others, without fonts and images: the crest, the crown and the
typeface GDS Transport are not ours to use.
"""

import json
import re
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

PAGE = Path(__file__).parents[2] / "mailguard" / "http" / "page"
OUT = PAGE / "static" / "govuk.css"
CLASS = re.compile(r"govuk-[A-Za-z0-9_!-]+")
IN_SELECTOR = re.compile(r"\.((?:\\.|[\w-])+)")
NEGATED = re.compile(r":not\([^)]*\)")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
FONT = "Arial,Helvetica,sans-serif"
# The page uses no other language's letters, nor a browser that the Design System mends by sniffing.
UNUSED = ("@font-face", "@charset", "@-moz-document")


def main() -> int:
    """Write the style; 1 where no package is given."""
    if len(sys.argv) != 2:
        print("make style: give the package that `npm pack govuk-frontend` has fetched", file=sys.stderr)
        return 1
    with tarfile.open(sys.argv[1]) as package:
        version = json.loads(_member(package, "package/package.json"))["version"]
        style = _member(package, "package/dist/govuk/govuk-frontend.min.css")
    kept = "\n".join(_kept(COMMENT.sub("", style), used_classes()))
    head = f"/* From govuk-frontend {version}, MIT; see LICENSE-govuk-frontend.txt. Made by `make style`. */"
    OUT.write_text(f"{head}\n{kept}\n", "utf-8")
    return 0


def used_classes() -> frozenset[str]:
    """The Design System's classes that the page's modules name."""
    return frozenset(name for file in PAGE.glob("*.py") for name in CLASS.findall(file.read_text("utf-8")))


def _member(package: tarfile.TarFile, name: str) -> str:
    file = package.extractfile(name)
    return file.read().decode() if file else ""


def _kept(style: str, used: frozenset[str]) -> Iterator[str]:
    """The rules that are needed, one a line; those of `@media` and `@supports` one level deeper."""
    for prelude, body in _blocks(style):
        if prelude.startswith(UNUSED):
            continue
        if prelude.startswith("@"):
            inner = "".join(_kept(body, used))
            if inner:
                yield f"{prelude}{{{inner}}}"
            continue
        selectors = ",".join(s for s in _selectors(prelude) if _classes(s) <= used)
        declarations = ";".join(_declaration(d) for d in _declarations(body))
        if selectors and declarations:
            yield f"{selectors}{{{declarations}}}"


def _blocks(style: str) -> Iterator[tuple[str, str]]:
    """What stands before each outer brace, and what stands in it."""
    start = depth = opened = 0
    for at, char in enumerate(style):
        if char == "{":
            depth += 1
            opened = at if depth == 1 else opened
        elif char == "}":
            depth -= 1
            if not depth:
                # `@charset "UTF-8";` has no block of its own
                yield style[start:opened].rpartition(";")[2].strip(), style[opened + 1 : at]
                start = at + 1


def _selectors(prelude: str) -> list[str]:
    return re.split(r",(?![^(]*\))", prelude)


def _classes(selector: str) -> set[str]:
    """The classes without which the selector finds nothing."""
    return {name.replace("\\", "") for name in IN_SELECTOR.findall(NEGATED.sub("", selector))}


def _declarations(body: str) -> Iterator[str]:
    for declaration in re.split(r";(?![^(]*\))", body):
        if declaration and "url(" not in declaration:
            yield declaration


def _declaration(declaration: str) -> str:
    return f"font-family:{FONT}" if declaration.startswith("font-family:GDS Transport") else declaration


if __name__ == "__main__":
    sys.exit(main())
