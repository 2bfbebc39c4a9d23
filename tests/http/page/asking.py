"""How a browser asks for the page, and what a reader finds there."""

from urllib.parse import urlencode

from selectolax.lexbor import LexborHTMLParser

from tests.http.page.desk import LINK
from tests.http.running import Answer, Running

HELD = f"/held/{LINK}"
FORM = "application/x-www-form-urlencoded"


async def post(running: Running, path: str = HELD, *fields: tuple[str, str], **named: str) -> Answer:
    """Send a form as a page of the service sends it."""
    own = {"Content_Type": FORM, "Sec_Fetch_Site": "same-origin", "Origin": "null"}
    return await running.ask("POST", path, urlencode(fields).encode(), encode_chunked=False, **{**own, **named})


def tree(answer: Answer) -> LexborHTMLParser:
    return LexborHTMLParser(answer.body.decode())


def texts(answer: Answer, selector: str, between: str = "") -> list[str]:
    """The text of each element that the selector finds, in one line; `between` stands between its own elements."""
    return [" ".join(node.text(separator=between).split()) for node in tree(answer).css(selector)]


def whole(answer: Answer) -> str:
    """All text of the page in one line."""
    return " ".join(texts(answer, "body", " "))
