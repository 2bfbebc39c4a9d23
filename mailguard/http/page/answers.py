"""A page as an answer: HTML with the header fields that keep it to this service, to this moment and to its reader."""

from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from mailguard.held.desk import HeldView, TellView
from mailguard.http.page import texts
from mailguard.http.page.assets import Assets
from mailguard.http.page.ending_page import closed_page
from mailguard.http.page.endings import Ending
from mailguard.http.page.layout import Frame, whole
from mailguard.http.page.place import ASSETS, Base, Place

# `no-store` and `nosniff` are set for every answer of the service.
FIELDS: Mapping[str, str] = {
    "content-security-policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}

View = HeldView | TellView


class Answers:
    """Makes answers for the pages under `base`."""

    def __init__(self, base: Base, assets: Assets) -> None:
        self._style = f"{base.path}/{ASSETS}/{assets.style}"
        self._icon = f"{base.path}/{ASSETS}/{assets.icon}"

    def page(
        self,
        place: Place,
        view: View,
        title: str,
        main: Iterable[Element],
        *,
        status: int = 200,
        again: bool = True,
        step: str = "",
    ) -> Response:
        """A page of the view; `again` says whether it can be asked for in another language, at the same `step`."""
        others = tuple((other, place.url(other, step)) for other in view.languages if other != place.language)
        frame = Frame(
            language=place.language,
            council=view.council,
            style=self._style,
            icon=self._icon,
            others=others if again else (),
        )
        return _answer(whole(frame, title, main), status, place.language)

    def closed(self, ending: Ending, languages: tuple[str, ...], status: int = 0) -> Response:
        """The page of what cannot be done, in all `languages`."""
        frame = Frame(language=languages[0], council="", style=self._style, icon=self._icon)
        title = " / ".join(ending.title.get(language) for language in languages)
        text = whole(frame, title, closed_page(ending, languages))
        answer = _answer(text, status or ending.status, ", ".join(languages))
        if ending.retry_s:
            answer.headers["retry-after"] = str(ending.retry_s)
        return answer


def _answer(text: str, status: int, languages: str) -> Response:
    return HTMLResponse(text, status, {**FIELDS, "content-language": languages})


def in_order(request: Request) -> tuple[str, ...]:
    """The languages for one of whom nothing is known: what was asked for first, else what the browser prefers."""
    asked = request.query_params.get("lang", "")
    if asked not in texts.LANGUAGES:
        asked = request.headers.get("accept-language", "")[:2].lower()
    return tuple(sorted(texts.LANGUAGES, key=lambda language: language != asked))
