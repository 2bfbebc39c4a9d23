"""The resources `/held/{link}`, `/tell/{link}` and `/assets/{name}`: GET and HEAD show, POST does what was chosen."""

import asyncio
import time
from collections.abc import Callable, Sequence
from functools import partial

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from mailguard.held.desk import Deed, Desk, NoDoor
from mailguard.http import problems
from mailguard.http.body import Room, read_body
from mailguard.http.page import assets
from mailguard.http.page.answers import Answers, View, in_order
from mailguard.http.page.callers import Callers, from_our_page
from mailguard.http.page.choice import Choice, Given, chosen, given_in
from mailguard.http.page.endings import CLOSED, ELSEWHERE, UNREADABLE, Ending, too_often
from mailguard.http.page.parts import Mistake
from mailguard.http.page.place import ASSETS, KINDS, STEP, Base, Kind, Place
from mailguard.http.page.showing import done, not_whole, shown
from mailguard.http.problems import Refused
from mailguard.logs import Log

FORM = "application/x-www-form-urlencoded"
MAX_FORM = 32 * 1024  # bytes: a reason of the greatest length, percent-encoded, several times over
ROOM = 4 * 1024 * 1024  # bytes of all forms together
MAX_LINK = 1024  # characters: more than any link of ours has
AFTER_LINK = ".,;:!?'\"<>()[]"  # what a mail program may take for the end of a link
FORM_S = 15.0  # seconds for a form to come: a stranger must not hold a place for longer
LOOK_S = 10.0  # seconds for the desk to find a message


class Site:
    """The pages over one desk. `forwarded_by` are the networks of our own web servers; `body_s` is a form's time."""

    def __init__(
        self,
        desk: Desk,
        base: Base,
        *,
        forwarded_by: Sequence[str] = (),
        per_minute: int,
        log: Log,
        body_s: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._desk, self._base, self._log, self._body_s = desk, base, log, min(body_s, FORM_S)
        self._assets = assets.load()
        self._answers = Answers(base, self._assets)
        self._callers = Callers(forwarded_by, per_minute, clock)
        self._room = Room(ROOM)

    def routes(self) -> list[Route]:
        """The resources, under the path of the public address."""
        pages = [
            Route(f"{self._base.path}/{kind}/{{link:path}}", partial(self._answer, kind), methods=["GET", "POST"])
            for kind in KINDS
        ]
        return [*pages, Route(f"{self._base.path}/{ASSETS}/{{name}}", self._assets.get)]

    async def _answer(self, kind: Kind, request: Request) -> Response:
        """Answer one request for a page; whatever happens, a person reads what to do next."""
        caller = self._callers.name(request)
        if wait := self._callers.wait(caller):
            return self._closed(request, too_often(wait))
        if request.method != "POST":
            return await self._opened(kind, request, caller, None)
        if not from_our_page(request, self._base.origin):
            return self._closed(request, ELSEWHERE)
        try:
            given = await self._given(request)
        except Refused as fault:
            return self._closed(request, UNREADABLE, fault.problem.status)
        return await self._opened(kind, request, caller, given)

    async def _opened(self, kind: Kind, request: Request, caller: str, given: Given | None) -> Response:
        """What the link opens; with a form, what comes of it."""
        link = request.path_params["link"].rstrip(AFTER_LINK)
        view = await self._look(link)
        if view == "forged":
            self._callers.opened_nothing(caller)
        if isinstance(view, str):
            return self._closed(request, CLOSED[view])
        asked = request.query_params.get("lang", "")
        language = asked if asked in view.languages else view.languages[0]
        place = Place(base=self._base, kind=kind, link=link, language=language)
        if given is None:
            return shown(self._answers, view, place, request.query_params.get(STEP, ""))
        choice = chosen(given, view, language)
        if isinstance(choice, Mistake):
            return not_whole(self._answers, view, place, given, choice)
        match await self._act(link, choice):
            case "send" | "withdraw" | "wrong" as deed:
                return done(self._answers, view, place, deed)
            case closed:
                return self._closed(request, CLOSED[closed])

    def _closed(self, request: Request, ending: Ending, status: int = 0) -> Response:
        return self._answers.closed(ending, in_order(request), status)

    async def _given(self, request: Request) -> Given:
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM:
            raise Refused(problems.UNSUPPORTED)
        declared = request.headers.get("content-length", "")
        with self._room.lease() as lease:
            body = await read_body(
                request.receive, declared=declared, limit=MAX_FORM, seconds=self._body_s, lease=lease
            )
            return given_in(body)

    async def _look(self, link: str) -> View | NoDoor:
        if len(link) > MAX_LINK or not link.isascii() or not link.isprintable():
            return "forged"
        try:
            async with asyncio.timeout(LOOK_S):
                return await self._desk.look(link)
        except Exception as fault:  # noqa: BLE001  the hook's door: the sender reads that nothing is lost
            self._log.error("held_page_broke", exc_info=fault)
            return "away"

    async def _act(self, link: str, choice: Choice) -> Deed | NoDoor:
        try:
            return await self._desk.act(link, choice.deed, choice.reason, choice.rules)
        except Exception as fault:  # noqa: BLE001  the hook's door: the sender reads that nothing is lost
            self._log.error("held_page_broke", exc_info=fault)
            return "away"
