"""The paper in a real browser: widths, light and dark, scripts on and off, keyboard, print."""

import re

import pytest

from site_test.browser import SHOTS, SIZES, Look

PAGES = {
    "front": "/", "story": "/world/2023/03/14/marrow-strait-talks-end", "section": "/world/",
    "search": "/search?q=ferry", "archive": "/archive", "month": "/2023/03/",
    "corrections": "/corrections", "latest": "/latest", "missing": "/nothing-here",
    "topic": "/topic/ferries",
    "front-ar": "/ar/", "section-ar": "/ar/world/", "search-ar": "/ar/search?q=%D9%85%D9%8A%D9%86%D8%A7%D8%A1",
    "front-fr": "/fr/", "front-es": "/es/",
}


@pytest.fixture(scope="module")
def pages(crawl):
    """The pages to look at, with a story of each other edition and one of each kind of page."""
    chosen = dict(PAGES)
    for language in ("ar", "fr", "es"):
        talks = crawl.answers[PAGES["story"]].document
        link = talks.first("link", rel="alternate", hreflang=language)
        chosen[f"story-{language}"] = re.sub(r"^https?://[^/]+", "", link["href"])
    chosen["person"] = next(p for p in crawl.pages if re.fullmatch(r"/by/[^/?]+", p))
    chosen["agency"] = next(p for p in crawl.pages if re.fullmatch(r"/agency/[^/?]+", p))
    return chosen


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", SIZES)
def test_every_kind_of_page_fits(chromium, site, pages, width, scheme):
    """No page is wider than the window, too faint, too small to read or to hit; none complains."""
    faults = []
    with Look(chromium, site, width, scheme) as look:
        for name, path in pages.items():
            look.open(path)
            faults += [f"{name}: {f}" for f in look.check("wide", "contrast", "targets", "small")]
            if name.split("-")[0] in ("front", "story") or width in (390, 1280):
                look.shoot(f"{name}-{width}-{scheme}", full=width != 3840)
        faults += look.complaints
    assert not faults, "\n".join(faults)


def test_a_page_is_the_same_with_scripts_off(chromium, site, pages):
    """Text and layout do not depend on scripts."""
    def reads(scripts):
        with Look(chromium, site, 390, scripts=scripts) as look:
            texts = {}
            for name, path in pages.items():
                page = look.open(path)
                texts[name] = page.inner_text("body")
                if not scripts and name in ("front", "story", "story-ar"):
                    look.shoot(f"{name}-390-no-scripts")
            assert not look.complaints, look.complaints
            return texts
    with_scripts, without = reads(True), reads(False)
    # Ages may tick between two visits.
    for name in pages:
        one = re.sub(r"\d+", "#", with_scripts[name])
        other = re.sub(r"\d+", "#", without[name])
        assert one == other, name


def test_text_may_be_twice_as_large(chromium, site, pages):
    """With text at 200 % nothing runs out of a window of 1280 px (WCAG 1.4.4, 1.4.10)."""
    faults = []
    with Look(chromium, site, 640, device_scale_factor=2) as look:
        for name, path in pages.items():
            look.open(path)
            faults += [f"{name}: {f}" for f in look.check("wide")]
    assert not faults, "\n".join(faults)


def test_the_skip_link(chromium, site):
    """The first press of Tab shows a link over the navigation to the content."""
    with Look(chromium, site, 1280) as look:
        page = look.open("/")
        page.keyboard.press("Tab")
        focused = page.locator(":focus")
        assert focused.get_attribute("href") == "#content"
        box = focused.bounding_box()
        assert box["x"] >= 0 and box["y"] >= 0 and box["height"] >= 24
        look.shoot("skip-link-1280", full=False)
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.closest('main') !== null || "
                             "location.hash === '#content'")


@pytest.mark.parametrize("path", ["/", "/world/2023/03/14/marrow-strait-talks-end", "/ar/"])
def test_focus_can_be_seen(chromium, site, path):
    """Whatever has the focus is on the screen and marked with an outline."""
    with Look(chromium, site, 1280) as look:
        page = look.open(path)
        for press in range(25):
            page.keyboard.press("Tab")
            seen = page.evaluate("""() => {
                const e = document.activeElement, s = getComputedStyle(e);
                const b = e.getBoundingClientRect();
                return {what: e.outerHTML.slice(0, 120),
                  marked: (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1)
                    || s.boxShadow !== 'none',
                  inside: b.bottom > 0 && b.top < innerHeight}}""")
            assert seen["marked"], f"{press}: {seen}"
            assert seen["inside"], f"{press}: {seen}"


def test_search_works_from_the_keyboard(chromium, site):
    """Typing into the masthead's search and pressing Enter shows results, scripts off."""
    with Look(chromium, site, 390, scripts=False) as look:
        page = look.open("/search")
        page.fill("main input[name=q]", "ferry")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search?q=ferry*")
        assert page.locator("main mark").count() > 0


def test_arabic_mirrors(chromium, site):
    """In Arabic the page begins at the right."""
    places = {}
    for path in ("/", "/ar/"):
        with Look(chromium, site, 1280) as look:
            page = look.open(path)
            places[path] = page.evaluate("""() => {
                const h = document.querySelector('main h2 a');
                const range = document.createRange();
                range.selectNodeContents(h);
                const b = range.getBoundingClientRect();
                return [b.left, innerWidth - b.right]}""")
    assert places["/"][0] < places["/"][1]
    assert places["/ar/"][1] < places["/ar/"][0]


@pytest.mark.parametrize("name", ["story", "story-ar", "front"])
def test_print(chromium, site, pages, name):
    """A page prints as black text on white, without navigation."""
    with Look(chromium, site, 1280, "dark") as look:
        page = look.open(pages[name])
        page.emulate_media(media="print", color_scheme="light")
        assert page.locator("nav >> visible=true").count() == 0
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert ground in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"), ground
        page.pdf(path=SHOTS / f"{name}.pdf", format="A4")
    assert (SHOTS / f"{name}.pdf").read_bytes().startswith(b"%PDF")


def test_nothing_jumps(chromium, site, pages):
    """While pictures load nothing on the page moves: the layout shift score is nought."""
    with Look(chromium, site, 390) as look:
        for name in ("front", "story", "story-ar"):
            page = look.open(pages[name])
            score = page.evaluate("""() => new Promise(done => {
                let sum = 0;
                new PerformanceObserver(list => {
                  for (const e of list.getEntries()) sum += e.value;
                }).observe({type: 'layout-shift', buffered: true});
                requestAnimationFrame(() => requestAnimationFrame(() => done(sum)))})""")
            assert score < 0.01, f"{name}: {score}"
