"""A window of a real browser."""

import re
from pathlib import Path

from .places import ARTEFACTS

CHECKS = (Path(__file__).parent.parent / "browser_checks.js").read_text("utf-8")
SHOTS = ARTEFACTS / "screenshots"
SIZES = {320: 640, 390: 844, 768: 1024, 1280: 900, 3840: 2160}


class Look:
    """One browser window, and everything that the page complains of while it is open."""

    def __init__(self, browser, site, width=1280, scheme="light", scripts=True, **options):
        self.site = site
        self.complaints = []
        self.context = browser.new_context(
            viewport={"width": width, "height": SIZES.get(width, 900)}, color_scheme=scheme,
            java_script_enabled=scripts, reduced_motion="reduce", **options)
        self.page = self.context.new_page()
        self.page.on("console", lambda m: m.type in ("error", "warning") and self.complain(m.text))
        self.page.on("pageerror", lambda e: self.complain(str(e)))
        self.page.on("requestfailed", lambda r: self.complain(f"{r.url}: {r.failure}"))
        self.page.on("request", lambda r: None if r.url.startswith(site.url("/")) or
                     r.url.startswith("data:") else self.complain(f"asks {r.url}"))

    def complain(self, text):
        """Notes what the browser says."""
        # A page that is left early stops asking for its icon and for pictures further down, and
        # ends its stream of events.
        is_end = re.search(
            r"(\.svg|/live\?page=\S+|/pictures/\S+): net::ERR_ABORTED$", text)
        if "404 (Not Found)" not in text and not is_end:
            self.complaints.append(text)

    def open(self, path):
        """Opens a page and waits until its pictures are there or need not be."""
        answer = self.page.goto(self.site.url(path), wait_until="load")
        assert answer.status in (200, 404), path
        return self.page

    def check(self, *names):
        """The faults that these checks find on the page."""
        checks = self.page.evaluate_handle(CHECKS)
        return [
            f"{name}: {fault}"
            for name in names for fault in checks.evaluate(f"c => c[{name!r}]()")]

    def shoot(self, name, full=True):
        """Keeps a picture of the page, with the pictures that load when they come into view."""
        if full:
            self.page.evaluate("document.querySelectorAll('img').forEach(i => i.loading = 'eager')")
            # The page's own policy forbids Playwright's waiting for a function: each picture is asked.
            self.page.evaluate(
                "() => Promise.all([...document.images].map(i => i.decode().catch(() => null)))")
        self.page.screenshot(path=SHOTS / f"{name}.png", full_page=full)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()
