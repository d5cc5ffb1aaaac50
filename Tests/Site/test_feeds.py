"""Feeds, sitemaps and the other files for programs."""

import json
import re
import xml.etree.ElementTree as ET
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import feedparser
import pytest
from jsonschema import Draft202012Validator

NAMES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "sm": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
    "xhtml": "http://www.w3.org/1999/xhtml",
    "os": "http://a9.com/-/spec/opensearch/1.1/",
}
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")

AUTHOR = {
    "type": "object", "additionalProperties": False, "minProperties": 1,
    "properties": {
        "name": {"type": "string", "minLength": 1},
        "url": {"type": "string", "pattern": "^https?://"},
        "avatar": {"type": "string", "pattern": "^https?://"},
    },
}
ADDRESS = {"type": "string", "pattern": "^https?://"}
TIME = {"type": "string", "pattern": f"^{STAMP.pattern}$"}
#: JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) as far as the site uses it.
JSON_FEED = {
    "type": "object", "additionalProperties": False,
    "required": ["version", "title", "home_page_url", "feed_url", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": {"type": "string", "minLength": 1}, "home_page_url": ADDRESS,
        "feed_url": ADDRESS, "description": {"type": "string"}, "icon": ADDRESS,
        "favicon": ADDRESS, "next_url": ADDRESS, "language": {"type": "string"},
        "authors": {"type": "array", "items": AUTHOR},
        "hubs": {"type": "array"},
        "items": {"type": "array", "items": {
            "type": "object", "additionalProperties": False,
            "required": ["id", "url", "title", "content_html", "date_published"],
            "properties": {
                "id": {"type": "string", "minLength": 1}, "url": ADDRESS,
                "external_url": ADDRESS, "title": {"type": "string", "minLength": 1},
                "content_html": {"type": "string", "minLength": 1},
                "content_text": {"type": "string"}, "summary": {"type": "string"},
                "image": ADDRESS, "date_published": TIME, "date_modified": TIME,
                "authors": {"type": "array", "minItems": 1, "items": AUTHOR},
                "tags": {"type": "array", "items": {"type": "string", "minLength": 1}},
                "language": {"type": "string"},
            },
        }},
    },
}


@pytest.fixture(scope="module")
def feeds(crawl):
    """Every feed that a page names, by path."""
    found = {
        p: a for p, a in crawl.answers.items() if re.search(r"/feed\.(rss|atom|json)$", p)}
    assert len(found) > 100
    return found


def of(feeds, ending):
    """The feeds of one format."""
    return {p: a for p, a in feeds.items() if p.endswith(ending)}


def test_feeds_are_read_without_complaint(feeds):
    """feedparser finds nothing to complain of, and entries with what a reader needs."""
    faults = []
    for path, answer in (of(feeds, "rss") | of(feeds, "atom")).items():
        feed = feedparser.parse(answer.content, response_headers={
            "content-type": answer.headers["Content-Type"]})
        if feed.bozo:
            faults.append(f"{path}: {feed.bozo_exception}")
        if feed.version not in ("rss20", "atom10"):
            faults.append(f"{path}: {feed.version}")
        for entry in feed.entries:
            if not (entry.get("id") and entry.get("title") and entry.get("link")
                    and entry.get("published_parsed") and entry.get("summary")):
                faults.append(f"{path}: {entry.get('link')} lacks something")
        ids = [entry.id for entry in feed.entries]
        if len(set(ids)) != len(ids):
            faults.append(f"{path}: an id twice")
    assert not faults, "\n".join(faults)


def test_rss_rules(feeds):
    """RSS 2.0: required elements, self link, description before full text, dates, ids."""
    faults = []
    for path, answer in of(feeds, "rss").items():
        channel = ET.fromstring(answer.content).find("channel")
        names = [child.tag for child in channel]
        for name in ("title", "link", "description"):
            if names.count(name) != 1:
                faults.append(f"{path}: {name} {names.count(name)} times")
        own = channel.find("atom:link[@rel='self']", NAMES)
        if own is None or urlsplit(own.get("href")).path != path:
            faults.append(f"{path}: self link")
        for item in channel.findall("item"):
            tags = [child.tag for child in item]
            full = f"{{{NAMES['content']}}}encoded"
            if full in tags and tags.index("description") > tags.index(full):
                faults.append(f"{path}: content before description")
            if tags.count("guid") != 1 or tags.count("description") != 1:
                faults.append(f"{path}: guid or description")
            guid = item.find("guid")
            if guid.get("isPermaLink") != "false" and not guid.text.startswith("http"):
                faults.append(f"{path}: guid {guid.text} is called a link")
            parsedate_to_datetime(item.findtext("pubDate"))
    assert not faults, "\n".join(faults)


def test_atom_rules(feeds):
    """Atom 1.0: ids that are IRIs, times with zone, authors, self and alternate links."""
    faults = []
    atom = f"{{{NAMES['atom']}}}"
    for path, answer in of(feeds, "atom").items():
        feed = ET.fromstring(answer.content)
        for element in [feed, *feed.findall("atom:entry", NAMES)]:
            for name in ("id", "title", "updated"):
                if len(element.findall(f"atom:{name}", NAMES)) != 1:
                    faults.append(f"{path}: {name}")
            if not re.match(r"[a-z]+:.", element.findtext(f"{atom}id")):
                faults.append(f"{path}: id {element.findtext(f'{atom}id')}")
            for name in ("updated", "published"):
                text = element.findtext(f"{atom}{name}")
                if text is not None and not STAMP.fullmatch(text):
                    faults.append(f"{path}: {name} {text}")
        own = [li for li in feed.findall("atom:link", NAMES) if li.get("rel") == "self"]
        if len(own) != 1 or urlsplit(own[0].get("href")).path != path:
            faults.append(f"{path}: self link")
        if feed.find("atom:author", NAMES) is None:
            lone = [e for e in feed.findall("atom:entry", NAMES)
                    if e.find("atom:author", NAMES) is None]
            faults += [f"{path}: an entry without author" for _ in lone]
    assert not faults, "\n".join(faults)


def test_json_feed_rules(feeds):
    """JSON Feed 1.1: the fields and their forms."""
    validator = Draft202012Validator(JSON_FEED)
    faults = [
        f"{path}: {'/'.join(map(str, e.path))}: {e.message[:200]}"
        for path, answer in of(feeds, "json").items()
        for e in validator.iter_errors(json.loads(answer.content))
    ]
    assert not faults, "\n".join(faults)
    for path, answer in of(feeds, "json").items():
        assert urlsplit(answer.json["feed_url"]).path == path


def test_the_three_formats_agree(feeds):
    """The same list has the same stories with the same ids in the same order in each format."""
    for path, answer in of(feeds, "json").items():
        wanted = [(i["id"], i["url"], i["title"]) for i in answer.json["items"]]
        for ending in ("rss", "atom"):
            other = feedparser.parse(feeds[path.removesuffix("json") + ending].content)
            assert [(e.id, e.link) for e in other.entries] == [w[:2] for w in wanted], path


def test_feeds_carry_the_whole_text_with_absolute_addresses(feeds):
    """Feed content is the story in full, and each address in it leads somewhere from anywhere."""
    answer = feeds["/world/feed.json"]
    assert max(len(i["content_html"]) for i in answer.json["items"]) > 1500
    for item in answer.json["items"]:
        named = re.findall(r'(?:href|src)="([^"]*)"', item["content_html"])
        assert all(re.match(r"(https?|mailto):", a) for a in named), named


def test_feed_types(feeds):
    """Each format is sent under its media type."""
    types = {
        "rss": "application/rss+xml", "atom": "application/atom+xml",
        "json": "application/feed+json"}
    for path, answer in feeds.items():
        assert answer.type == types[path.rsplit(".", 1)[1]], path


def test_the_sitemaps_list_every_story_once(crawl):
    """The index names sitemaps that together list every story of every edition, once."""
    server = crawl.server
    index = ET.fromstring(server.get("/sitemap.xml").content)
    assert index.tag == f"{{{NAMES['sm']}}}sitemapindex"
    listed = []
    for entry in index.findall("sm:sitemap", NAMES):
        part = server.get(urlsplit(entry.findtext("sm:loc", namespaces=NAMES)).path)
        assert part.status == 200 and len(part.content) < 50 * 2**20
        urls = ET.fromstring(part.content)
        assert urls.tag == f"{{{NAMES['sm']}}}urlset"
        assert len(urls) <= 50_000
        for url in urls:
            listed.append(urlsplit(url.findtext("sm:loc", namespaces=NAMES)).path)
            stamp = url.findtext("sm:lastmod", namespaces=NAMES)
            assert stamp is None or STAMP.fullmatch(stamp) or re.fullmatch(
                r"\d{4}-\d\d-\d\d", stamp)
    assert len(listed) == len(set(listed))
    missing = set(crawl.stories) - set(listed)
    assert not missing


def test_the_news_sitemap(crawl):
    """It lists stories of the last two days only, with the paper's name and language."""
    from datetime import UTC, datetime, timedelta
    root = ET.fromstring(crawl.server.get("/news-sitemap.xml").content)
    assert root.tag == f"{{{NAMES['sm']}}}urlset"
    for url in root:
        news = url.find("news:news", NAMES)
        assert news.findtext("news:publication/news:name", namespaces=NAMES)
        assert news.findtext("news:publication/news:language", namespaces=NAMES) in (
            "en", "ar", "fr", "es")
        assert news.findtext("news:title", namespaces=NAMES)
        at = datetime.fromisoformat(news.findtext("news:publication_date", namespaces=NAMES))
        assert at > datetime.now(UTC) - timedelta(days=2, minutes=5)


@pytest.mark.parametrize("prefix", ["", "/ar", "/fr", "/es"])
def test_opensearch(site, prefix):
    """The description leads a browser to the edition's search."""
    answer = site.get(f"{prefix}/opensearch.xml")
    assert answer.type == "application/opensearchdescription+xml"
    root = ET.fromstring(answer.content)
    assert root.tag == f"{{{NAMES['os']}}}OpenSearchDescription"
    assert 0 < len(root.findtext("os:ShortName", namespaces=NAMES)) <= 16
    url = root.find("os:Url[@type='text/html']", NAMES).get("template")
    parts = urlsplit(url.replace("{searchTerms}", "ferry"))
    assert parts.path == f"{prefix}/search"
    assert site.get(f"{parts.path}?{parts.query}").status == 200


@pytest.mark.parametrize("prefix, direction", [("", "ltr"), ("/ar", "rtl")])
def test_manifest(site, prefix, direction):
    """The manifest names the paper, its start and icons that exist."""
    answer = site.get(f"{prefix}/manifest.webmanifest")
    assert answer.type == "application/manifest+json"
    manifest = answer.json
    assert manifest["name"] and manifest["start_url"] == prefix + "/"
    assert manifest.get("dir") == direction
    for icon in manifest["icons"]:
        assert site.get(urlsplit(icon["src"]).path).status == 200


def test_robots(site):
    """robots.txt allows reading, keeps robots off the search and names the sitemaps."""
    text = site.get("/robots.txt").text
    assert re.search(r"(?mi)^user-agent: \*$", text)
    assert re.search(r"(?mi)^sitemap: http://\S+/sitemap\.xml$", text)
    assert not re.search(r"(?mi)^disallow: /$", text)
