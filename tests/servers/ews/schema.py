"""The published schema, against which every request and every answer is held."""

import tempfile
from functools import lru_cache
from pathlib import Path

from lxml import etree

from tests.servers.ews.xml import MESSAGES, TYPES, Element, M

XML = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
<xs:attribute name="lang" type="xs:language"/></xs:schema>"""
HUGE = etree.XMLParser(huge_tree=True)  # an item of 20 MB is one text
IMPORT = 'namespace="http://www.w3.org/XML/1998/namespace"'


@lru_cache(maxsize=1)
def schema(folder: Path) -> etree.XMLSchema:
    """The schema of messages; its import of `xml:lang` names no file, so one is put beside it for the while."""
    with tempfile.TemporaryDirectory() as beside:
        here = Path(beside)
        (here / "xml.xsd").write_text(XML, "utf-8")
        types = (folder / "types.xsd").read_text("utf-8-sig")
        (here / "types.xsd").write_text(types.replace(IMPORT, f'{IMPORT} schemaLocation="xml.xsd"'), "utf-8")
        (here / "messages.xsd").write_bytes((folder / "messages.xsd").read_bytes())
        return etree.XMLSchema(etree.parse(here / "messages.xsd"))


def violations(rules: etree.XMLSchema, element: Element) -> list[str]:
    """What is wrong with the body of a request or of an answer, or with a header."""
    if etree.QName(element).namespace not in {MESSAGES, TYPES} or _streamed(element):
        return []
    alone = etree.fromstring(etree.tostring(element), HUGE)  # validation looks at the document's root
    if rules.validate(alone):
        return []
    return str(rules.error_log).splitlines()


def _streamed(element: Element) -> bool:
    """Real servers name the notifications of a stream otherwise than the schema does."""
    return element.tag == f"{M}GetStreamingEventsResponse" and element.find(f".//{M}Notification") is not None
