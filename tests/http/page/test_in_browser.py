"""The pages in a real Chromium: accessible to axe, to the keyboard and to a small screen, and asking nobody else."""

import asyncio
import json
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from mailguard.held.desk import Deed, HeldView, NoDoor, TellView
from tests.http.page.desk import LINK, TELL, MemoryDesk, held_view, tell_view
from tests.http.running import Starter
from tests.warn.test_notice_in_browser import FLAGS

AXE = (files("selenium_axe_python") / "axe-core" / "axe.min.js").read_text("utf-8")
RUN_AXE = """
const done = arguments[arguments.length - 1];
axe.run(document).then(found => done(found.violations.map(
    rule => [rule.id, rule.help, rule.nodes.map(node => node.html)])));
"""
UNBROKEN = "unbroken" * 40
MANY = tuple(f"a-person-with-a-long-name-{number}@aberwen.example" for number in range(40))
# Each opens a page; the last part says which button is pressed there, if any.
VISITS = (
    *((f"/held/{LINK}", ""), (f"/held/{LINK}", "send"), (f"/held/{LINK}", "wrong"), ("/held/bare", "send")),
    *(("/held/hard", ""), (f"/held/{LINK}&step=withdraw", ""), (f"/tell/{TELL}", ""), (f"/tell/{TELL}", "wrong")),
    *((f"/held/{door}", "") for door in ("forged", "expired", "used", "away")),
    *(("/held/goes", "withdraw"), ("/held/one", "wrong"), ("/tell/told", "wrong")),
)


class Endless(MemoryDesk):
    """A desk whose links are never used up, so that every page can be looked at in each language and width."""

    async def act(self, link: str, deed: Deed, reason: str, rules: tuple[str, ...] = ()) -> Deed | NoDoor:
        view = self.views[link]
        done = await super().act(link, deed, reason, rules)
        self.views[link] = view
        return done


def desk() -> Endless:
    """Every kind of page, and one with all that is hard to lay out."""
    hard = held_view(count=6, subject=UNBROKEN, recipients=MANY, blind=MANY, then="return")
    views: dict[str, HeldView | TellView | NoDoor] = {
        **MemoryDesk().views,
        "hard": replace(hard, council=UNBROKEN),
        "bare": held_view(count=1, reasons=(), blind=()),
        "goes": held_view(),
        "one": held_view(count=1),
        "expired": "expired",
        "used": "used",
        "away": "away",
        "told": tell_view(count=1),
    }
    return Endless(views)


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[webdriver.Chrome]:
    """Debian's Chromium with a folder of its own; it notes what it asks for and what it complains of."""
    options = webdriver.ChromeOptions()
    options.binary_location = str(shutil.which("chromium"))
    for flag in (*FLAGS, f"--user-data-dir={tmp_path / 'profile'}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(str(shutil.which("chromedriver"))))
    try:
        yield driver
    finally:
        driver.quit()


def visit(browser: webdriver.Chrome, root: str, language: str, path: str, deed: str) -> str:
    """Open a page and press the button of its form; return what is shown, for a message."""
    path, _, step = path.partition("&")
    browser.get(f"{root}{path}?lang={language}&{'step=withdraw' if deed == 'withdraw' else step}")
    if deed:
        follow(browser, browser.find_element(By.CSS_SELECTOR, f"input[value={deed}] ~ button").click)
    heading: str = browser.find_element(By.TAG_NAME, "h1").text
    return f"{language} {path} {deed}: {heading}"


def follow(browser: webdriver.Chrome, act: Callable[[], None]) -> None:
    """Do what leads to another page, and wait until it is there."""
    browser.execute_script("window.here = true")
    act()
    there = "return !window.here && document.readyState == 'complete'"
    # Between two pages there is none to ask.
    waiting = WebDriverWait(browser, 20, ignored_exceptions=[WebDriverException])
    waiting.until(lambda at: at.execute_script(there))


def size(browser: webdriver.Chrome, width: int) -> None:
    metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


def every_visit(browser: webdriver.Chrome, root: str) -> Iterator[str]:
    """Every page in both languages, one after the other."""
    for language in ("en", "cy"):
        for path, deed in VISITS:
            yield visit(browser, root, language, path, deed)


async def test_axe_finds_nothing_on_any_page_in_either_language(start: Starter, browser: webdriver.Chrome) -> None:
    running = await start(desk=desk())

    def violations() -> dict[str, list[Any]]:
        found = {}
        for shown in every_visit(browser, f"http://127.0.0.1:{running.port}"):
            browser.execute_script(AXE)
            found[shown] = browser.execute_async_script(RUN_AXE)
        return found

    found = await asyncio.to_thread(violations)
    assert len(found) == 2 * len(VISITS)
    assert {shown: rules for shown, rules in found.items() if rules} == {}


async def test_axe_would_find_what_is_wrong(start: Starter, browser: webdriver.Chrome) -> None:
    running = await start(desk=desk())

    def spoilt() -> list[Any]:
        visit(browser, f"http://127.0.0.1:{running.port}", "en", f"/held/{LINK}", "")
        browser.execute_script(
            "document.querySelectorAll('label').forEach(label => label.remove());"
            "document.querySelector('h1').style.color = '#eee'; document.documentElement.lang = '';"
        )
        browser.execute_script(AXE)
        return [rule for rule, *_ in browser.execute_async_script(RUN_AXE)]

    assert {"label", "color-contrast", "html-has-lang"} <= set(await asyncio.to_thread(spoilt))


async def test_no_page_needs_sideways_scrolling_on_a_phone_or_a_desk(start: Starter, browser: webdriver.Chrome) -> None:
    running = await start(desk=desk())

    def wide() -> list[tuple[str, int, bool]]:
        found = []
        for width in (320, 1000):
            size(browser, width)
            for shown in every_visit(browser, f"http://127.0.0.1:{running.port}"):
                for closed in browser.find_elements(By.TAG_NAME, "summary"):
                    closed.click()
                scrolls = "const page = document.documentElement; return page.scrollWidth > page.clientWidth"
                found.append((shown, width, browser.execute_script(scrolls)))
        return found

    found = await asyncio.to_thread(wide)
    assert len(found) == 4 * len(VISITS)
    assert [(shown, width) for shown, width, scrolls in found if scrolls] == []


async def test_the_browser_asks_this_service_alone_and_complains_of_nothing(
    start: Starter, browser: webdriver.Chrome
) -> None:
    running = await start(desk=desk())
    root = f"http://127.0.0.1:{running.port}"

    def asked() -> tuple[set[str], list[str]]:
        for _ in every_visit(browser, root):
            pass
        complaints = [entry["message"] for entry in browser.get_log("browser")]  # type: ignore[no-untyped-call]
        return set(requests(browser)), complaints

    urls, complaints = await asyncio.to_thread(asked)
    assert [url for url in urls if not url.startswith(f"{root}/")] == []
    assert {Path(url).suffix for url in urls} >= {".css"}
    # Chromium notes the status of a page that says no; that is all it may have to say.
    noted = re.compile(r"the server responded with a status of (400|404|409|410|503) ")
    assert [text for text in complaints if not noted.search(text)] == []


def requests(browser: webdriver.Chrome) -> Iterator[str]:
    """The addresses that the pages have asked for."""
    for entry in browser.get_log("performance"):  # type: ignore[no-untyped-call]  # selenium has no types here
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent" and message["params"]["documentURL"].startswith("http"):
            yield message["params"]["request"]["url"]


def focused(browser: webdriver.Chrome) -> str:
    found: str = browser.execute_script("const at = document.activeElement; return at.id || at.innerText || at.tagName")
    return found


def press(browser: webdriver.Chrome, *keys: str) -> None:
    for key in keys:
        ActionChains(browser).send_keys(key).perform()


def tab_to(browser: webdriver.Chrome, wanted: str) -> list[str]:
    """Press Tab until the focus is where it should be; return where it has been."""
    been: list[str] = []
    while not been or (been[-1] != wanted and len(been) < 60):
        press(browser, Keys.TAB)
        been.append(focused(browser))
    assert been[-1] == wanted
    return been


async def test_the_keyboard_alone_leads_from_the_link_to_sent(start: Starter, browser: webdriver.Chrome) -> None:
    kept = MemoryDesk()
    running = await start(desk=kept)

    def typed() -> tuple[list[str], str, str]:
        browser.get(f"http://127.0.0.1:{running.port}/held/{LINK}")
        been = tab_to(browser, "Send it as it is")
        follow(browser, partial(press, browser, Keys.ENTER))
        missing: str = browser.find_element(By.CSS_SELECTOR, ".govuk-error-summary").text
        tab_to(browser, "Select a reason, or write one of your own")
        press(browser, Keys.ENTER, Keys.SPACE)
        assert focused(browser) == "reason-0"
        tab_to(browser, "send-words")
        press(browser, *"Asked", Keys.TAB)
        follow(browser, partial(press, browser, Keys.ENTER))
        return been, missing, browser.find_element(By.TAG_NAME, "h1").text

    been, missing, heading = await asyncio.to_thread(typed)
    assert been[:2] == ["Skip to main content", "Cymraeg"]
    assert missing == "There is a problem\nSelect a reason, or write one of your own"
    assert heading == "Your e-mail is on its way"
    assert kept.acted == [(LINK, "send", "unless there is good reason so to do: Asked", ())]


async def test_the_keyboard_alone_leads_to_withdrawn_in_welsh(start: Starter, browser: webdriver.Chrome) -> None:
    kept = MemoryDesk()
    running = await start(desk=kept)

    def typed() -> str:
        browser.get(f"http://127.0.0.1:{running.port}/held/{LINK}")
        for target, key in (("Cymraeg", Keys.ENTER), ("Tynnu'n ôl", Keys.SPACE), ("Ydw, tynnu'n ôl", Keys.ENTER)):
            tab_to(browser, target)
            follow(browser, partial(press, browser, key))
        heading: str = browser.find_element(By.TAG_NAME, "h1").text
        return heading

    assert await asyncio.to_thread(typed) == "Mae eich e-bost wedi'i dynnu'n ôl"
    assert kept.acted == [(LINK, "withdraw", "", ())]


async def test_the_focus_can_always_be_seen(start: Starter, browser: webdriver.Chrome) -> None:
    running = await start(desk=desk())

    def unseen() -> list[str]:
        browser.get(f"http://127.0.0.1:{running.port}/held/{LINK}")
        found: list[str] = []
        for _ in range(60):
            press(browser, Keys.TAB)
            if browser.execute_script("return document.activeElement == document.body"):
                return found
            outline, shadow, width = browser.execute_script(
                "const at = getComputedStyle(document.activeElement);"
                "const next = document.activeElement.nextElementSibling;"
                "const mark = next ? getComputedStyle(next, ':before').boxShadow : 'none';"
                "return [at.outlineStyle, at.boxShadow + mark, at.outlineWidth]"
            )
            if (outline == "none" or width == "0px") and shadow == "nonenone":
                found.append(focused(browser))
        return ["no end"]

    assert await asyncio.to_thread(unseen) == []
