"""Takes the picture of the README: a real notice of the demo, as a browser shows its HTML part (`make docs`)."""

import sys
import tempfile
from datetime import datetime
from email import message_from_bytes, policy
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from mailguard.council import LONDON
from mailguard.demo.samples import samples
from mailguard.demo.stage import council_of
from mailguard.message.facts import Envelope
from mailguard.pipeline import inspect
from mailguard.warn.notice import Told, compose

WIDTH = 680
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--hide-scrollbars", "--force-device-scale-factor=1"),
)


def main() -> int:
    """Write docs/notice.png."""
    sample = next(s for s in samples() if s.pack == "county" and "officer, in Welsh" in s.title)
    envelope = Envelope(mail_from=sample.mail_from, rcpt_to=sample.rcpt_to)
    now = datetime(2026, 10, 12, 16, 5, tzinfo=LONDON)
    outcome = inspect(sample.raw, envelope, council_of(sample.pack), now.date())
    if outcome.notice is None:
        print("make docs: the sample leads to no notice", file=sys.stderr)
        return 1
    told = Told(mail=outcome.mail, banner=outcome.banner, plan=outcome.notice)
    raw = compose(told, "gone-out", outcome.council, now, "<notice@aberwen.example>")
    part = message_from_bytes(raw, policy=policy.default).get_body(("html",))
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "notice.html"
        page.write_text(part.get_content() if part else "", "utf-8")
        options = webdriver.ChromeOptions()
        for flag in (*FLAGS, f"--user-data-dir={folder}/profile"):
            options.add_argument(flag)
        browser = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        try:
            browser.set_window_size(WIDTH, 600)
            browser.get(page.as_uri())
            height = int(browser.execute_script("return document.documentElement.scrollHeight"))
            browser.set_window_size(WIDTH, height + 100)
            Path("docs").mkdir(exist_ok=True)
            browser.save_screenshot("docs/notice.png")
        finally:
            browser.quit()
    return 0


sys.exit(main())
