"""Addresses: those the paper promises, old ones, wrong ones, and stories that were withdrawn."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from site_test.program import Server, done
from site_test.stories import story, write

LISTS = ["", "/latest", "/corrections", "/world", "/topic/ferries", "/agency/example-news-agency"]


@pytest.mark.parametrize("path", [
    "/", "/ar/", "/fr/", "/es/", "/world/", "/ar/world/", "/latest", "/corrections", "/archive",
    "/2023/", "/2023/03/", "/2023/03/14/", "/search", "/search?q=ferry", "/ar/search?q=العبارة",
    "/world/2023/03/14/marrow-strait-talks-end", "/topic/ferries", "/agency/example-news-agency",
    "/sitemap.xml", "/news-sitemap.xml", "/robots.txt", "/opensearch.xml", "/ar/opensearch.xml",
    "/manifest.webmanifest", "/ar/manifest.webmanifest", "/healthz", "/readyz",
])
def test_promised_addresses(site, path):
    """The addresses that the paper promises are there."""
    from urllib.parse import quote
    assert site.get(quote(path, safe="/?=")).status == 200


@pytest.mark.parametrize("ending", ["rss", "atom", "json"])
@pytest.mark.parametrize("path", LISTS)
def test_feeds_stand_behind_every_list(site, path, ending):
    """Each list has its three feeds."""
    assert site.get(f"{path}/feed.{ending}").status == 200


@pytest.mark.parametrize("path", ["/ar", "/world", "/2023", "/2023/03", "/latest/", "/archive/"])
def test_a_slash_too_many_or_too_few_is_put_right(site, path):
    """A slash more or less at the end leads to the right address for good."""
    answer = site.get(path)
    other = path[:-1] if path.endswith("/") else path + "/"
    assert (answer.status, answer.headers["Location"]) in (
        (301, other), (301, site.url(other)), (308, other))
    assert site.get(other).status == 200


@pytest.mark.parametrize("path", [
    "/nothing", "/world/2023/03/14/nothing", "/world/2023/02/31/nothing", "/2023/13/", "/9999/",
    "/topic/nothing", "/by/nobody", "/ar/nothing", "/nothing/feed.rss", "/assets/nothing.css",
    "/pictures/nothing.jpg", "/1066/", "/2023/3/", "/world/2023/03/14/", "/%F0%9F%97%9E",
    "/sitemap/xx/2020-01.xml", "/latest/feed.xml",
])
def test_a_wrong_address_gets_help(site, path):
    """404 comes as a page in the edition's language with a search form and ways on."""
    answer = site.get(path)
    assert answer.status == 404
    document = answer.document
    assert document.first("html")["lang"] == ("ar" if path.startswith("/ar/") else "en")
    assert document.all("form", role="search")
    assert len(document.first("main").all("a")) >= 3
    assert not document.all("link", rel="canonical")
    assert document.all("meta", name="robots", content="noindex")


def test_a_wrong_slug_suggests_the_story(site):
    """A mistyped address of a story suggests the story."""
    answer = site.get("/world/2023/03/14/marrow-strait-talks")
    hrefs = [a["href"] for a in answer.document.first("main").all("a")]
    assert "/world/2023/03/14/marrow-strait-talks-end" in hrefs


def test_changed_slugs_redirect_for_ever(paper, tmp_path):
    """Each former address of a story leads to its present one in one step, feeds keep the id."""
    def publish(**fields):
        done("publish", write(tmp_path, "one.md", story(1, **fields)), "--data", paper)
    publish(slug="first-name")
    publish(slug="second-name")
    publish(slug="third-name", section="politics")
    with Server(paper) as server:
        for old in ("/world/2024/05/01/first-name", "/world/2024/05/01/second-name"):
            answer = server.get(old)
            assert answer.status == 301, old
            assert answer.headers["Location"] in (
                "/politics/2024/05/01/third-name", server.url("/politics/2024/05/01/third-name"))
        assert server.get("/politics/2024/05/01/third-name").status == 200


def test_a_retracted_story_answers_with_its_notice(paper, tmp_path):
    """The text is gone from page, lists, feeds and search; the notice stands in its place."""
    notice = "The document that this report rests on was forged."
    text = story(1, "Unbelievable particulars.", headline="Unbelievable forgery revealed")
    done("publish", write(tmp_path, "one.md", text), "--data", paper)
    acts = f"[{{at: 2024-06-01T08:00:00Z, kind: retract, note: {notice}}}]"
    text = story(
        1, "Unbelievable particulars.", headline="Unbelievable forgery revealed", corrections=acts)
    done("publish", write(tmp_path, "one.md", text), "--data", paper)
    with Server(paper) as server:
        answer = server.get("/world/2024/05/01/test-story-1")
        assert answer.status in (200, 410)
        assert notice in answer.document.text
        assert "particulars" not in answer.document.text
        for path in ("/latest", "/world/", "/feed.rss", "/feed.json", "/2024/05/01/",
                     "/search?q=unbelievable", "/sitemap/en/2024-05.xml"):
            text = server.get(path).text
            assert "particulars" not in text, path
            assert "Unbelievable forgery" not in text, path
        assert notice in server.get("/corrections").document.text


def test_an_embargo_is_kept_everywhere(paper, tmp_path):
    """A story under embargo is on no page, in no feed and not at its own address."""
    text = story(1, headline="Zanzibar secret embargoed", embargo="2124-05-01T10:00:00Z")
    done("publish", write(tmp_path, "one.md", text), "--data", paper)
    with Server(paper) as server:
        assert server.get("/world/2024/05/01/test-story-1").status == 404
        for path in ("/", "/latest", "/world/", "/feed.rss", "/feed.atom", "/feed.json",
                     "/search?q=zanzibar", "/2024/05/01/", "/sitemap/en/2024-05.xml",
                     "/news-sitemap.xml"):
            assert "Zanzibar" not in server.get(path).text, path


@pytest.mark.parametrize("term, hidden, shown", [
    ("no-feeds", ["/world/feed.rss", "/world/feed.json"], ["/world/", "/search?q=quagga"]),
    ("no-search", ["/search?q=quagga"], ["/world/feed.rss", "/world/"]),
])
def test_usage_terms_are_kept(paper, tmp_path, term, hidden, shown):
    """Each usage term keeps a story off its channel and off no other."""
    text = story(1, "A quagga stood there.", headline="Quagga sighted", usage=f"[{term}]", published=ago(hours=1))
    done("publish", write(tmp_path, "one.md", text), "--data", paper)
    with Server(paper) as server:
        assert not [path for path in hidden if has_quagga(server, path)]
        assert [path for path in shown if has_quagga(server, path)] == shown


@pytest.mark.parametrize("days, is_there", [(29, True), (31, False)])
def test_no_archive_means_a_month(paper, tmp_path, days, is_there):
    """Copy that may not be kept is gone from everywhere thirty days after its publication."""
    text = story(1, "A quagga stood there.", headline="Quagga sighted", usage="[no-archive]", published=ago(days=days))
    done("publish", write(tmp_path, "one.md", text), "--data", paper)
    with Server(paper) as server:
        assert has_quagga(server, "/search?q=quagga") == is_there
        day = (datetime.now(UTC) - timedelta(days=days)).astimezone(ZoneInfo("Europe/London"))
        assert has_quagga(server, f"{day:/%Y/%m/%d/}") == is_there
        page = server.get(f"{day:/world/%Y/%m/%d/}test-story-1")
        assert (page.status == 200) == is_there


def ago(**span):
    """A time before now as a story file has it."""
    return (datetime.now(UTC) - timedelta(**span)).strftime("%Y-%m-%dT%H:%M:%SZ")


def has_quagga(server, path):
    """Whether the story is on a page or in a feed; on the search page, among the results."""
    answer = server.get(path)
    if path.startswith("/search"):
        return bool(answer.document.first("main").all("mark"))
    return "Quagga sighted" in answer.text
