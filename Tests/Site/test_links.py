"""Every address that the paper names, and what all its pages have in common."""

import re
from collections import defaultdict
from urllib.parse import urlsplit

import pytest

EDITIONS = {"en": "", "ar": "/ar", "fr": "/fr", "es": "/es"}


def edition_of(path):
    """The language of the edition that a path belongs to."""
    first = path.split("/")[1]
    return first if first in EDITIONS and first != "en" else "en"


def test_every_address_leads_somewhere(crawl):
    """No link, picture, style sheet, feed or redirect of the site leads nowhere.

    The list of corrections names retracted stories, which answer 410 with their notice.
    """
    broken = [
        f"{path} answers {answer.status}, named by {crawl.named_by[path]}"
        for path, answer in crawl.answers.items()
        if answer.status not in (200, 301, 302)
        and not (answer.status == 410 and "/corrections" in crawl.named_by[path])
    ]
    assert not broken, "\n".join(broken)


def test_pages_do_not_lead_to_redirects(crawl):
    """The site's own links are the final addresses, but for the old ones that it keeps."""
    detours = [
        f"{path} redirects, named by {crawl.named_by[path]}"
        for path, answer in crawl.answers.items() if answer.status in (301, 302)
    ]
    assert not detours, "\n".join(detours)


@pytest.mark.parametrize("language", EDITIONS)
def test_every_kind_of_page_is_linked(crawl, language):
    """Each edition links its front, lists, archive, stories, people, agencies and pages."""
    kinds = {
        "front": r"/", "section": r"/[a-z]+/", "story": r"/[a-z]+/\d{4}/\d\d/\d\d/[^/]+",
        "year": r"/\d{4}/", "month": r"/\d{4}/\d\d/", "day": r"/\d{4}/\d\d/\d\d/",
        "topic": r"/topic/[^/]+", "person": r"/by/[^/]+", "agency": r"/agency/[^/]+",
        "latest": r"/latest", "corrections": r"/corrections", "search": r"/search",
        "archive": r"/archive",
    }
    own = [p for p in crawl.pages if edition_of(p) == language]
    missing = [
        kind for kind, pattern in kinds.items()
        if not any(re.fullmatch(EDITIONS[language] + pattern, p) for p in own)
    ]
    assert not missing, f"no page links these in {language}: {missing}"


def test_a_hundred_and_twenty_stories_are_found(crawl):
    """Following links from the front page finds every one of at least 120 stories."""
    by_edition = defaultdict(int)
    for path in crawl.stories:
        by_edition[edition_of(path)] += 1
    assert len(crawl.stories) >= 120, dict(by_edition)
    assert all(by_edition[language] >= 20 for language in EDITIONS), dict(by_edition)


def test_each_page_stands_at_one_address(crawl):
    """A canonical address is the page's own; no two pages share one."""
    faults = []
    for path, answer in crawl.pages.items():
        links = answer.document.all("link", rel="canonical")
        if not links:
            continue
        canonical = urlsplit(links[0]["href"])
        own = canonical.path + (f"?{canonical.query}" if canonical.query else "")
        if own != path:
            faults.append(f"{path} calls itself {own}")
    assert not faults, "\n".join(faults)


def test_translations_name_each_other(crawl):
    """If a page names another as its version in a language, that one names it back."""
    named = {
        path: {
            link["hreflang"]: urlsplit(link["href"]).path
            for link in answer.document.all("link", rel="alternate") if link["hreflang"]
        }
        for path, answer in crawl.pages.items()
    }
    faults = [
        f"{path} names {other}, which does not name it"
        for path, others in named.items() for language, other in others.items()
        if language != "x-default" and path not in named.get(other, {}).values()
    ]
    assert not faults, "\n".join(faults)
    assert any(len(others) > 2 for p, others in named.items() if p in crawl.stories)


def test_language_and_direction_are_those_of_the_edition(crawl):
    """The html element and the header name the edition's language; Arabic runs right to left."""
    def find(answer):
        html = answer.document.first("html")
        language = edition_of(answer.path)
        if html["lang"] != language:
            yield f"lang is {html['lang']}"
        if html["dir"] != ("rtl" if language == "ar" else "ltr"):
            yield f"dir is {html['dir']}"
        if answer.headers["Content-Language"] != language:
            yield f"Content-Language is {answer.headers['Content-Language']}"
    faults = crawl.faults(find)
    assert not faults, "\n".join(faults)


def test_every_page_has_one_heading_and_a_title_of_its_own(crawl):
    """One h1 and a title; two pages of one kind and edition differ in their titles."""
    titles = defaultdict(list)

    def find(answer):
        headings = answer.document.all("h1")
        if len(headings) != 1 or not headings[0].text:
            yield f"{len(headings)} elements h1"
        if not answer.document.title:
            yield "no title"
        elif "?" not in answer.path:
            # A topic may be called like a section.
            kind = "topic" if "/topic/" in answer.path else "other"
            titles[edition_of(answer.path), kind, answer.document.title].append(answer.path)
    faults = crawl.faults(find)
    faults += [f"{t[2]!r} is the title of {paths}" for t, paths in titles.items() if len(paths) > 1]
    assert not faults, "\n".join(faults)


def test_headings_do_not_skip_a_level(crawl):
    """Behind an h2 comes at most an h3: a screen reader's outline has no holes."""
    def find(answer):
        level = 0
        for heading in answer.document.all("h1", "h2", "h3", "h4", "h5", "h6"):
            new = int(heading.tag[1])
            if new > level + 1:
                yield f"{heading.tag} {heading.text!r} stands behind h{level}"
            level = new
    faults = crawl.faults(find)
    assert not faults, "\n".join(faults)


def test_landmarks(crawl):
    """Each page has one main, a banner, a footer and named navigations."""
    def find(answer):
        document = answer.document
        for tag in ("main", "header", "footer"):
            top = [
                e for e in document.all(tag)
                if e.parent.tag == "body" or tag == "main"
            ]
            if len(top) != 1:
                yield f"{len(top)} elements {tag}"
        names = [n["aria-label"] or n["aria-labelledby"] for n in document.all("nav")]
        if not all(names) or len(set(names)) != len(names):
            yield f"navigations are called {names}"
    faults = crawl.faults(find)
    assert not faults, "\n".join(faults)


def test_every_picture_has_words_and_a_size(crawl):
    """Every img has alt, width and height; its renditions are pictures of that type."""
    def find(answer):
        for image in answer.document.all("img"):
            if "alt" not in image.attributes:
                yield f"{image['src']} has no alt"
            if not (image["width"].isdigit() and image["height"].isdigit()):
                yield f"{image['src']} has no size"
    faults = crawl.faults(find)
    assert not faults, "\n".join(faults)
    pictures = {p: a for p, a in crawl.answers.items() if p.startswith("/pictures/")}
    assert pictures, "the paper has no pictures"
    magic = {".jpg": b"\xff\xd8\xff", ".webp": b"RIFF", ".avif": b"\0\0\0"}
    for path, answer in pictures.items():
        ending = path[path.rindex("."):]
        assert answer.body.startswith(magic[ending]), f"{path} is no {ending}"
        assert answer.type == {".jpg": "image/jpeg"}.get(ending, f"image/{ending[1:]}"), path


def test_icons_have_words_or_are_hidden(crawl):
    """An inline SVG is either hidden from screen readers or has a name."""
    def find(answer):
        for icon in answer.document.all("svg"):
            if icon["aria-hidden"] != "true" and not (icon["aria-label"] or icon.all("title")):
                yield "an icon without words"
    faults = crawl.faults(find)
    assert not faults, "\n".join(faults)


def test_controls_have_labels(crawl):
    """Every input and select has a label; every link and button has words."""
    def find(answer):
        document = answer.document
        labelled = {label["for"] for label in document.all("label")}
        for control in document.all("input", "select", "textarea"):
            if control["type"] in ("hidden", "submit"):
                continue
            if control["id"] not in labelled and not control["aria-label"]:
                yield f"{control.tag} {control['name']} has no label"
        for link in document.all("a", "button"):
            words = link.text or link["aria-label"] or any(
                i["alt"] for i in link.all("img")) or any(t.raw for t in link.all("title"))
            if not words:
                yield f"{link.tag} {link['href']} has no words"
    faults = crawl.faults(find)
    assert not faults, "\n".join(faults)


def test_addresses_elsewhere_are_links_to_follow(crawl):
    """Outside addresses occur in links for people only: nothing is loaded from elsewhere."""
    here = crawl.server.url()
    allowed = {"a"}

    def find(answer):
        for element, address in answer.document.addresses():
            outside = re.match(r"(https?:)?//", address) and not address.startswith(here + "/")
            if (outside or address.startswith("data:")) and element.tag not in allowed:
                yield f"{element.tag} loads {address}"
    faults = crawl.faults(find)
    assert not faults, "\n".join(faults)


def test_style_sheets_load_nothing_from_elsewhere(crawl):
    """Style sheets name no address but paths of this site."""
    sheets = {p: a for p, a in crawl.answers.items() if a.type == "text/css"}
    assert sheets
    for path, answer in sheets.items():
        named = re.findall(r"url\(['\"]?([^)'\"]+)", answer.text)
        assert not [n for n in named if not n.startswith(("/", "#"))], path
        assert "@import" not in answer.text, path
