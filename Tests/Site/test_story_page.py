"""The story page: what stands on it, in which order, and what it tells machines."""

import json
import re
import time
from urllib.parse import urlsplit

import pytest

TALKS = "/world/2023/03/14/marrow-strait-talks-end"


@pytest.fixture(scope="module")
def talks(crawl):
    """The report of talks, which has everything that a story carries."""
    return crawl.answers[TALKS].document


def test_reading_order(talks):
    """Kicker, headline, standfirst, byline, dateline, picture, text, topics: in this order."""
    text = talks.first("main").text.replace("\n", " ")
    marks = [
        "Diplomacy", "Talks on the Marrow Strait end", "Two delegations, one interpreter’s booth",
        "Staff", "Example News Agency", "Ines Okafor", "PORT ELLERY",
        "ended five days of talks", "We came for a treaty", "Mara Ellison",
        "What was agreed, and what was not", "The next meeting will be in autumn",
    ]
    places = [text.find(mark) for mark in marks]
    assert -1 not in places, dict(zip(marks, places))
    order = [mark for _, mark in sorted(zip(places, marks))]
    # The dateline opens the text; whether the picture's credit stands before or behind it is open.
    assert [m for m in order if m not in ("Ines Okafor",)] == \
        [m for m in marks if m not in ("Ines Okafor",)]


def test_byline_names_people_and_agencies(talks):
    """"By Staff and Example News Agency", the agency as a link to its page."""
    text = talks.first("main").text.replace("\n", " ")
    assert re.search(r"By Staff and Example News Agency\b", text), text[:600]
    assert talks.all("a", href="/agency/example-news-agency")


def test_dates_are_exact_with_zone_and_age(crawl):
    """Published and updated times of every story: machine-readable with offset, zone in words."""
    faults = []
    for path, answer in crawl.stories.items():
        times = [
            t for t in answer.document.first("main").all("time") if "T" in t["datetime"]
        ]
        if not times:
            faults.append(f"{path}: no time")
        for time in times:
            if not re.fullmatch(
                    r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)", time["datetime"]):
                faults.append(f"{path}: {time['datetime']}")
            if time["datetime"][:4] not in time.text:
                faults.append(f"{path}: {time.text!r} has no year")
        ages = [e for e in answer.document.walk() if "age" in e.classes]
        if not ages or not all(a.text for a in ages):
            faults.append(f"{path}: no age in words")
    assert not faults, "\n".join(faults)


def test_published_and_updated_stand_once_each(talks):
    """The page of an updated story says when it was published and when updated."""
    stamps = [t["datetime"] for t in talks.first("article").all("time")]
    assert stamps.count("2023-03-14T18:30:00+00:00") + stamps.count("2023-03-14T18:30:00Z") >= 1
    assert any(s.startswith("2023-03-15T07:10") for s in stamps), stamps


def test_quotes_have_their_speaker(talks):
    """A quote is a block quote with its speaker and source outside the quoted words."""
    quotes = talks.all("blockquote")
    assert len(quotes) == 2
    assert "Mara Ellison" in quotes[0].parent.text
    assert "closing statement, 14 March" in quotes[0].parent.text


def test_the_picture_has_caption_credit_and_words(talks):
    """Lead picture: alt text, caption and credit, and addresses of three formats."""
    picture = talks.first("main").first("picture")
    image = picture.first("img")
    assert image["alt"].startswith("A white ferry with a green funnel")
    assert {s["type"] for s in picture.all("source")} >= {"image/webp"}
    caption = talks.first("figcaption").text
    assert "The ferry Concord at the customs quay" in caption and "Ines Okafor" in caption


def test_corrections_are_shown_with_their_dates(talks):
    """Every correction's note stands on the page with its kind and time."""
    text = talks.text
    assert "An earlier version said that the talks lasted six days. They lasted five." in text
    assert "six sailings a day means three in each direction" in text
    stamps = [t["datetime"][:16] for t in talks.all("time")]
    assert "2023-03-20T09:15" in stamps and "2023-03-16T10:00" in stamps


def test_ways_on(talks):
    """Topics, related stories, neighbours, other languages, sharing, the channel, the feeds."""
    addresses = [a["href"] for a in talks.all("a")]
    for wanted in [
        r"/topic/marrow-strait-talks", r"/topic/ferries", r"/world/", r"/ar/.+", r"/fr/.+",
        r"/es/.+", r"mailto:.+", r"https://t\.me/.+", r".*/feed\.(rss|atom|json)",
    ]:
        assert any(re.fullmatch(wanted, a) for a in addresses), wanted
    assert len(talks.all("a", rel="prev")) + len(talks.all("a", rel="next")) >= 1


def test_no_dead_control(crawl):
    """No button without a form and no link to nowhere: what is not there yet is not shown."""
    def find(answer):
        for link in answer.document.all("a"):
            if link["href"] in ("", "#"):
                yield f"a link to {link['href']!r}: {link.text}"
        for button in answer.document.all("button", "input", "select", "textarea"):
            parent = button
            while parent is not None and parent.tag != "form":
                parent = parent.parent
            if parent is None:
                yield f"a {button.tag} outside any form"
    faults = crawl.faults(find)
    assert not faults, "\n".join(faults)


def data(document):
    """The data blocks of a page by their type."""
    blocks = [json.loads(b.raw) for b in document.all("script", type="application/ld+json")]
    return {block["@type"]: block for block in blocks}


def test_structured_data_agrees_with_the_page(crawl):
    """NewsArticle and BreadcrumbList on every story say what the page says."""
    faults = []
    for path, answer in crawl.stories.items():
        blocks = data(answer.document)
        article, trail = blocks.get("NewsArticle"), blocks.get("BreadcrumbList")
        if not article or not trail:
            faults.append(f"{path}: {list(blocks)}")
            continue
        if article["headline"] != answer.document.heading:
            faults.append(f"{path}: headline {article['headline']!r}")
        if urlsplit(article["url"]).path != path:
            faults.append(f"{path}: url {article['url']}")
        for name in ("datePublished", "dateModified"):
            if not re.fullmatch(r".+T.+([+-]\d\d:\d\d|Z)", article[name]):
                faults.append(f"{path}: {name} {article[name]}")
        for author in [article["author"]] if isinstance(article["author"], dict) \
                else article["author"]:
            if author["@type"] not in ("Person", "NewsMediaOrganization", "Organization"):
                faults.append(f"{path}: author {author}")
        places = [item["position"] for item in trail["itemListElement"]]
        if places != list(range(1, len(places) + 1)):
            faults.append(f"{path}: crumbs {places}")
    assert not faults, "\n".join(faults)


def test_open_graph(crawl):
    """Title, type, address, times of the article, and a picture that exists."""
    for path, answer in crawl.stories.items():
        meta = {m["property"]: m["content"] for m in answer.document.all("meta") if m["property"]}
        assert meta["og:title"] == answer.document.heading, path
        assert meta["og:type"] == "article", path
        assert urlsplit(meta["og:url"]).path == path
        assert meta["article:published_time"] and meta["article:modified_time"], path
        if picture := meta.get("og:image"):
            assert crawl.server.get(urlsplit(picture).path).status == 200, path
            assert meta["og:image:alt"], path


def test_a_page_needs_little(crawl):
    """A story page with its style sheet is under 20 kB over the wire; the sheet under 12 kB."""
    coding = {"Accept-Encoding": "br"}
    sheet = next(p for p, a in crawl.answers.items() if a.type == "text/css")
    # The small forms are made once somebody has asked a few times.
    for _ in range(100):
        style = len(crawl.server.get(sheet, headers=coding).body)
        crawl.server.get(TALKS, headers=coding)
        if style < 12_000:
            break
        time.sleep(0.05)
    assert style < 12_000, f"the style sheet takes {style} bytes"
    page = len(crawl.server.get(TALKS, headers=coding).body)
    assert style + page < 20_000, f"page {page}, style sheet {style} bytes"
