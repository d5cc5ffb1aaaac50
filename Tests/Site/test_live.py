"""The optional script in a real browser: ages that stay true, news that is offered, pages ahead."""

import re
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from site_test.browser import Look
from site_test.places import ROOT
from site_test.program import Server, done
from site_test.stories import story, write

STORY = "/world/2023/03/14/marrow-strait-talks-end"
FRONTS = {"en": "/", "ar": "/ar/", "fr": "/fr/", "es": "/es/"}
SAMPLES = [
    line.split("\t") for line in
    (ROOT / "Tests/Snapshots/Views/ages.tsv").read_text("utf-8").splitlines()]

#: Replaces the browser's clock by one that a test sets.
CLOCK = "window.present = Date.now(); Date.now = () => window.present;"


def events(*versions):
    """A stream of events with these versions that asks not to be opened again soon."""
    return "retry: 600000\n" + "".join(f"event: state\ndata: {v}\n\n" for v in versions)


class Streams:
    """Stands in for the server's streams of events and counts them."""

    def __init__(self, page, *versions, status=200):
        self.asked = []
        self.versions = versions
        self.status = status
        page.route("**/live?*", self.answer)

    def answer(self, route):
        self.asked.append(route.request.url)
        route.fulfill(
            status=self.status, content_type="text/event-stream", body=events(*self.versions))


@pytest.mark.parametrize("language", FRONTS)
def test_ages_are_the_servers_words(chromium, site, language):
    """At hundreds of instants the script says what the server says of the same age."""
    samples = [s[1:] for s in SAMPLES if s[0] == language]
    assert len(samples) > 200
    first = datetime.fromisoformat(samples[0][0])
    ahead = (first + timedelta(days=36500)).isoformat()
    with Look(chromium, site) as look:
        page = look.page
        page.add_init_script(f"{CLOCK} window.present = {first.timestamp() * 1000:.0f};")
        page.route("**/assets/ages-*", lambda route: answer_at(first, route))
        look.open(FRONTS[language])
        said = page.evaluate(
            """async (samples) => {
                const main = document.querySelector("main"), said = [];
                main.innerHTML = "<p><time></time> <span class=age></span></p>";
                const [time, span] = main.firstChild.querySelectorAll("time, span");
                for (const [now, start] of samples) {
                  window.present = Date.parse(now);
                  time.dateTime = start;
                  span.textContent = "";
                  for (let turn = 0; turn < 2000 && !span.textContent; turn++) {
                    document.dispatchEvent(new Event("visibilitychange"));
                    await new Promise(done => setTimeout(done));
                  }
                  said.push(span.textContent);
                }
                return said}""",
            # A story that seems to lie ahead makes the script fetch the words.
            [[samples[0][0], ahead], *[s[:2] for s in samples]])
    wrong = [
        f"{now} {start}: {mine!r}, the server: {words!r}"
        for (now, start, words), mine in zip(samples, said[1:]) if mine != words]
    assert not wrong, "\n".join(wrong)


def answer_at(now, route):
    """Passes a request on and has the answer say that it was given at an instant."""
    answer = route.fetch()
    route.fulfill(
        response=answer,
        headers=answer.headers | {"date": format_datetime(now.astimezone(UTC), usegmt=True)})


def test_an_age_changes_in_an_open_page(chromium, paper, tmp_path):
    """The words are fetched when an age is about to change, and the text changes by itself."""
    at = datetime.now(UTC) - timedelta(seconds=57)
    done("publish", write(tmp_path, "new.md", story(
        1, published=at.strftime("%Y-%m-%dT%H:%M:%SZ"))), "--data", paper)
    with Server(paper) as server, Look(chromium, server) as look:
        page = look.open(f"/world/{at.astimezone():%Y/%m/%d}/test-story-1")
        age = page.locator("article .age").first
        age.filter(has_text="1 minute ago").wait_for(timeout=30_000)
        assert not look.complaints, look.complaints


def test_old_ages_fetch_nothing(chromium, site):
    """On the page of a story of years ago no words are fetched."""
    with Look(chromium, site) as look:
        asked = []
        look.page.on("request", lambda r: asked.append(r.url))
        look.open(STORY).wait_for_load_state("networkidle")
        assert not [a for a in asked if "/assets/ages-" in a], asked


def test_a_clock_that_is_wrong_does_not_matter(chromium, site):
    """With a clock ten days ahead or behind, the words follow the server's time."""
    now = datetime.now(UTC)
    for days in (-10, 10):
        with Look(chromium, site) as look:
            page = look.page
            page.add_init_script(f"{CLOCK} window.present += {days * 86_400_000}")
            look.open("/archive")
            told = page.evaluate(
                """async ([three, ahead]) => {
                    const p = document.createElement("p");
                    p.innerHTML = "<time></time> <span class=age></span>";
                    document.querySelector("main").append(p);
                    const [time, span] = p.children;
                    time.dateTime = ahead;
                    document.dispatchEvent(new Event("visibilitychange"));
                    while (!span.textContent) await new Promise(done => setTimeout(done));
                    time.dateTime = three;
                    document.dispatchEvent(new Event("visibilitychange"));
                    await new Promise(done => setTimeout(done));
                    return span.textContent}""",
                [(now - timedelta(hours=3, minutes=30)).isoformat(),
                 (now + timedelta(days=30)).isoformat()])
            assert told == "(3 hours ago)", days


@pytest.mark.parametrize(
    ("language", "changed", "withdrawn", "show"), [
        ("en", "This story was updated.", "This story was withdrawn.", "Show"),
        ("ar", "حُدّثت هذه المادة.", "سُحبت هذه المادة.", "اعرضها"),
        ("fr", "Cet article a été mis à jour.", "Cet article a été retiré.", "Afficher"),
        ("es", "Esta noticia se ha actualizado.", "Esta noticia se ha retirado.", "Mostrar"),
    ])
def test_a_changed_story_is_offered(chromium, site, crawl, language, changed, withdrawn, show):
    """The bar says in the page's language what has happened, once, and takes no focus."""
    path = STORY
    if language != "en":
        head = crawl.answers[STORY].document
        link = head.first("link", rel="alternate", hreflang=language)["href"]
        path = re.sub(r"^https?://[^/]+", "", link)
    for version, words in (("zzz", changed), ("zzz.withdrawn", withdrawn)):
        with Look(chromium, site) as look:
            streams = Streams(look.page, version, version)
            page = look.open(path)
            bar = page.get_by_role("status")
            bar.get_by_text(words).wait_for()
            assert page.locator(".live-card").count() == 1
            assert page.evaluate("document.activeElement === document.body")
            assert bar.get_by_role("button").all_inner_texts() == [show, "×"]
            assert len(streams.asked) == 1 and "page=%2F" in streams.asked[0]
            assert not look.check("wide", "contrast", "targets", "small")
            assert not look.complaints, look.complaints


def test_the_bar_works_from_the_keyboard(chromium, site):
    """Tab reaches it, Enter shows the page anew, and the close button gives the place back."""
    with Look(chromium, site) as look:
        streams = Streams(look.page, "zzz")
        page = look.open(STORY)
        page.locator(".live-card").wait_for()
        page.keyboard.press("Shift+Tab")
        assert page.locator(":focus").get_attribute("aria-label") == "Close"
        page.keyboard.press("Enter")
        page.locator(".live-card").wait_for(state="detached")
        assert page.evaluate("document.activeElement === document.querySelector('main')")
        streams.versions = ("zzzzzzzzz_1",)
        page = look.open("/")
        page.get_by_text("There are new stories.").wait_for()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Shift+Tab")
        assert page.locator(":focus").inner_text() == "Show"
        streams.versions = ()
        with page.expect_navigation():
            page.keyboard.press("Enter")
        assert page.locator(".live-card").count() == 0


def test_a_page_at_its_own_version_offers_nothing(chromium, site):
    """Neither the page's own version nor a list that lost its newest story is news."""
    with Look(chromium, site) as look:
        for path in ("/", STORY):
            own = site.get(path).document.first("main")["data-version"]
            older = (own,) if path == STORY else (own, "1_1")
            streams = Streams(look.page, *older)
            page = look.open(path)
            page.wait_for_load_state("networkidle")
            assert streams.asked and page.locator(".live-card").count() == 0, path


def test_a_refused_stream_leaves_a_plain_page(chromium, site):
    """When the server has no room for the stream, the script asks no more."""
    with Look(chromium, site) as look:
        streams = Streams(look.page, status=503)
        page = look.open("/")
        page.wait_for_load_state("networkidle")
        assert len(streams.asked) == 1 and page.locator(".live-card").count() == 0


def test_without_scripts_there_is_no_bar(chromium, site):
    """The bar is made by the script alone."""
    with Look(chromium, site, scripts=False) as look:
        assert look.open(STORY).locator(".live").count() == 0


def test_a_story_comes_at_its_hour(chromium, paper, tmp_path):
    """A front page that is open offers the story whose hour has come, over a real stream."""
    due = datetime.now(UTC) + timedelta(seconds=4)
    done("publish", write(tmp_path, "new.md", story(
        1, published=due.strftime("%Y-%m-%dT%H:%M:%SZ"))), "--data", paper)
    with Server(paper) as server, Look(chromium, server) as look:
        page = look.open("/")
        page.get_by_text("There are new stories.").wait_for(timeout=30_000)
        with page.expect_navigation():
            page.get_by_role("button", name="Show").click()
        assert page.get_by_text("Story number 1 of the test").count() >= 1
        assert page.locator(".live-card").count() == 0
        assert "broadsheet_live_streams 1" in server.get("/metrics").text


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", [STORY, "/ar/"])
def test_the_bar_fits(chromium, site, path, width, scheme):
    """It fits a narrow window and a wide one, by day and by night, from either side."""
    with Look(chromium, site, width, scheme) as look:
        Streams(look.page, "zzzzzzzzz")
        page = look.open(path)
        page.locator(".live-card").wait_for()
        box = page.locator(".live-card").bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width and box["height"] < 120
        assert not look.check("wide", "contrast", "targets", "small")
        name = "story" if path == STORY else "front-ar"
        look.shoot(f"live-{name}-{width}-{scheme}", full=False)
        page.emulate_media(media="print")
        assert not page.locator(".live").is_visible()


def links(page):
    """The addresses of the links that the script has put into the head, to fetch ahead."""
    return page.evaluate("[...document.querySelectorAll('link[rel=prefetch]')].map(l => l.href)")


def test_a_page_is_fetched_ahead(chromium, site):
    """A pointer that rests on a link fetches the page; the browser says that nobody reads yet."""
    with Look(chromium, site) as look:
        seen = []
        look.page.on("request", lambda r: seen.append((r.url, r.all_headers())))
        page = look.open("/")
        link = page.locator("main h2 a").first
        link.hover()
        page.locator("link[rel=prefetch]").wait_for(state="attached")
        address = site.url(link.get_attribute("href"))
        assert links(page) == [address]
        link.click()
        page.wait_for_url(address)
        purposes = [h.get("sec-purpose") for url, h in seen if url == address]
        assert purposes[0] == "prefetch" and None in purposes, purposes
        assert not look.complaints, look.complaints


def test_what_is_not_fetched_ahead(chromium, site):
    """Feeds, searches, other sites, the desk and the page itself are not; nor more than a few."""
    paths = ["/feed.rss", "/search?q=ferry", "https://other.example/", "/desk", "/desk/queue",
             "/latest?before=a_b&x=1", "/opensearch.xml", "/", "#content", "mailto:a@b.example"]
    paths += [f"/latest?before=a_{n}" for n in range(12)]
    with Look(chromium, site) as look:
        look.page.route("**/latest?before=a_*", lambda route: route.fulfill(body=""))
        page = look.open("/")
        page.evaluate(
            """async (paths) => {
                for (const path of paths) {
                  const a = document.createElement("a");
                  a.href = path;
                  document.body.append(a);
                  a.dispatchEvent(new Event("touchstart", {bubbles: true}));
                  await new Promise(done => setTimeout(done, 5));
                }}""", paths)
        assert links(page) == [site.url(f"/latest?before=a_{n}") for n in range(8)]


def test_a_reader_who_saves_data_gets_nothing_ahead(chromium, site):
    """Neither with Save-Data nor on a slow line."""
    for connection in ({"saveData": True}, {"saveData": False, "effectiveType": "2g"}):
        with Look(chromium, site) as look:
            look.page.add_init_script(
                f"Object.defineProperty(navigator, 'connection', {{value: {connection!r}}})"
                .replace("True", "true").replace("False", "false"))
            page = look.open("/")
            page.evaluate("""async () => {
                document.querySelector("main h2 a")
                  .dispatchEvent(new Event("touchstart", {bubbles: true}));
                await new Promise(done => setTimeout(done, 5))}""")
            assert links(page) == []
