"""Elements of requests and answers, and the envelope they travel in."""

from collections.abc import Iterable

from lxml import etree

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
MESSAGES = "http://schemas.microsoft.com/exchange/services/2006/messages"
TYPES = "http://schemas.microsoft.com/exchange/services/2006/types"
ERRORS = "http://schemas.microsoft.com/exchange/services/2006/errors"
M, T = f"{{{MESSAGES}}}", f"{{{TYPES}}}"
NAMES = {"s": SOAP, "m": MESSAGES, "t": TYPES}
VERSION = {"MajorVersion": "15", "MinorVersion": "1", "MajorBuildNumber": "2507", "MinorBuildNumber": "39"}

Element = etree._Element


class Refusal(Exception):  # noqa: N818  an answer, and no fault of ours
    """The whole request is answered with an error: its code."""

    def __init__(self, code: str, pause_ms: int = 0, status: int = 500) -> None:
        super().__init__(code)
        self.code, self.pause_ms, self.status = code, pause_ms, status


class ItemError(Exception):
    """One of the things asked for is answered with an error: its code."""

    def __init__(self, code: str, pause_ms: int = 0) -> None:
        super().__init__(code)
        self.code, self.pause_ms = code, pause_ms


def m(tag: str, *children: Element, text: str | None = None, **attributes: str) -> Element:
    return _element(M + tag, children, text, attributes)


def t(tag: str, *children: Element, text: str | None = None, **attributes: str) -> Element:
    return _element(T + tag, children, text, attributes)


def success(operation: str, *children: Element) -> Element:
    return m(f"{operation}ResponseMessage", m("ResponseCode", text="NoError"), *children, ResponseClass="Success")


def error(operation: str, fault: ItemError, *children: Element) -> Element:
    """Real servers say in words what has happened; ours quotes nothing."""
    parts = [m("MessageText", text="An error."), m("ResponseCode", text=fault.code), m("DescriptiveLinkKey", text="0")]
    if fault.pause_ms:
        parts.append(m("MessageXml", t("Value", text=str(fault.pause_ms), Name="BackOffMilliseconds")))
    return m(f"{operation}ResponseMessage", *parts, *children, ResponseClass="Error")


def response(operation: str, *messages: Element) -> Element:
    return m(f"{operation}Response", m("ResponseMessages", *messages))


def envelope(body: Element) -> bytes:
    version = t("ServerVersionInfo", Version="V2017_07_11", **VERSION)
    whole = _element(f"{{{SOAP}}}Envelope", [], None, {})
    etree.SubElement(whole, f"{{{SOAP}}}Header").append(version)
    etree.SubElement(whole, f"{{{SOAP}}}Body").append(body)
    return etree.tostring(whole, xml_declaration=True, encoding="utf-8")


def soap_fault(refusal: Refusal) -> bytes:
    detail = etree.Element("detail")
    etree.SubElement(detail, f"{{{ERRORS}}}ResponseCode").text = refusal.code
    etree.SubElement(detail, f"{{{ERRORS}}}Message").text = "An error."
    if refusal.pause_ms:
        detail.append(t("MessageXml", t("Value", text=str(refusal.pause_ms), Name="BackOffMilliseconds")))
    fault = etree.Element(f"{{{SOAP}}}Fault", nsmap={"a": TYPES})
    etree.SubElement(fault, "faultcode").text = f"a:{refusal.code}"
    etree.SubElement(fault, "faultstring").text = "An error."
    fault.append(detail)
    return envelope(fault)


def _element(tag: str, children: Iterable[Element], text: str | None, attributes: dict[str, str]) -> Element:
    made = etree.Element(tag, attributes, nsmap=NAMES)
    made.text = text
    made.extend(children)
    return made
