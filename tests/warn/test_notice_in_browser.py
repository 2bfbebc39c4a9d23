"""The page of a notice as a browser lays it out, from a phone to a desk."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

from tests.builders import ALL_MEMBERS, CHIEF, MEMBER, council, mail, rules
from tests.warn.told import finding, page, raw_notice, seen_by

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
)
UNBROKEN = "unbroken" * 60


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[webdriver.Chrome]:
    """Debian's Chromium with a folder of its own."""
    options = webdriver.ChromeOptions()
    options.binary_location = str(shutil.which("chromium"))
    for flag in (*FLAGS, f"--user-data-dir={tmp_path / 'profile'}"):
        options.add_argument(flag)
    driver = webdriver.Chrome(options=options, service=Service(str(shutil.which("chromedriver"))))
    try:
        yield driver
    finally:
        driver.quit()


@pytest.fixture
def letter(tmp_path: Path) -> str:
    """The address of a notice with many findings and words that no line can break."""
    told = [finding(loaded, evidence=seen_by(loaded, words=UNBROKEN)) for _, loaded in rules("county")[:3]]
    whole = mail(sender=MEMBER, to=[ALL_MEMBERS], bcc=[CHIEF], subject=UNBROKEN)
    under = council("county", name=UNBROKEN, contact=f"{UNBROKEN}@aberwen.example")
    path = tmp_path / "notice.html"
    path.write_text(page(raw_notice(*told, letter=whole, under=under)), "utf-8")
    return path.as_uri()


def test_it_is_one_column_that_needs_no_sideways_scrolling_and_fetches_nothing(
    browser: webdriver.Chrome, letter: str
) -> None:
    for width in (320, 800):
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        browser.get(letter)
        inner, scrolled = browser.execute_script("return [innerWidth, document.documentElement.scrollWidth]")
        assert inner == width
        assert scrolled <= inner
        assert browser.execute_script("return performance.getEntriesByType('resource').length") == 0
        sheets = browser.find_elements(By.CSS_SELECTOR, "div.sheet")
        assert [sheet.get_attribute("lang") for sheet in sheets] == ["cy", "en"]
        assert sheets[0].rect["y"] + sheets[0].rect["height"] <= sheets[1].rect["y"]
        for button in browser.find_elements(By.CSS_SELECTOR, "a.button"):
            assert button.rect["height"] >= 40, "a finger can hit it"
            assert button.rect["x"] + button.rect["width"] <= width
