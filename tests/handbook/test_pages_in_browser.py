"""The pages as a browser lays them out, from a phone to a desk."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from mailguard import packs
from mailguard.directories import public_bodies
from mailguard.handbook.book import book_of
from mailguard.handbook.site import site
from tests.builders import pack
from tests.warn.test_notice_in_browser import FLAGS


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


def test_no_page_needs_sideways_scrolling_on_a_phone_or_a_desk(browser: webdriver.Chrome, tmp_path: Path) -> None:
    book = book_of(pack("community"), packs.source_of("community", Path()), public_bodies(), date(2026, 11, 24))
    made = site(book)
    for name, text in made.items():
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    for width in (320, 1000):
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        for name in made:
            if name.endswith(".html"):
                browser.get((tmp_path / "site" / name).as_uri())
                inner, scrolled = browser.execute_script("return [innerWidth, document.documentElement.scrollWidth]")
                assert scrolled <= inner == width, name
