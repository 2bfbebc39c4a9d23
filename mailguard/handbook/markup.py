"""HTML as a tree of elements, so that every text is escaped and every element closed.

The standard library writes it; nothing here knows a page.
"""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, tostring

Child = Element | str
Children = Child | Iterable["Children"]


def tag(name: str, *children: Children, **attributes: str) -> Element:
    """An element; an attribute whose name is a word of Python ends in `_`, one that is empty is left out."""
    element = Element(name)
    for key, value in attributes.items():
        if value:
            element.set(key.rstrip("_").replace("_", "-"), value)
    _add(element, children)
    return element


def _add(element: Element, children: Iterable[Children]) -> None:
    for child in children:
        if isinstance(child, Element):
            element.append(child)
        elif isinstance(child, str):
            _add_text(element, _shown(child))
        else:
            _add(element, child)


def _add_text(element: Element, text: str) -> None:
    """The text of an element stands before its first child, what follows a child hangs on that child."""
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def _shown(text: str) -> str:
    """A text without characters that no page may hold."""
    return "".join(char if char.isprintable() or char in "\n\t" else "�" for char in text)


def document(root: Element) -> str:
    """A whole page."""
    return f"<!DOCTYPE html>\n{tostring(root, encoding='unicode', method='html')}\n"
