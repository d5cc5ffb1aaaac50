"""The paper in lynx: plain sentences in a sensible order."""

import os
import re
import subprocess

import pytest


def lynx(site, path):
    """A page as lynx prints it, without the list of links."""
    done = subprocess.run(
        ["lynx", "-dump", "-nolist", "-width=100", "-display_charset=utf-8",
         "-assume_charset=utf-8", site.url(path)],
        capture_output=True, check=True, timeout=60,
        env=os.environ | {"LANG": "C.UTF-8", "TERM": "dumb", "HOME": "/nonexistent"})
    return done.stdout.decode("utf-8")


def test_a_story_reads_as_a_story(site):
    """Headline, standfirst, byline with agency, dated, then the text: as a person would read it."""
    text = " ".join(lynx(site, "/world/2023/03/14/marrow-strait-talks-end").split())
    marks = [
        "Talks on the Marrow Strait end with a page and a half", "Two delegations, one interpreter",
        "By Staff and Example News Agency", "14 March 2023", "Calder and Vessany ended five days",
    ]
    places = [text.find(mark) for mark in marks]
    assert -1 not in places and places == sorted(places), dict(zip(marks, places))


@pytest.mark.parametrize("path", ["/", "/ar/", "/fr/world/", "/search?q=ferry", "/archive"])
def test_no_line_is_machinery(site, path):
    """No address of a picture, no empty bullet, no mark-up shows as text."""
    text = lynx(site, path)
    assert not re.search(r"\[(IMG|INLINE|LINK)\]|\.(jpg|webp|avif|svg)\b|<\w+|&\w+;", text)
    assert not [line for line in text.split("\n") if re.fullmatch(r"\s*[*+o#]\s*", line)]


def test_the_front_page_offers_the_sections_and_stories(site):
    """The sections and at least a dozen dated headlines are on the front page."""
    text = lynx(site, "/")
    for section in ("World", "Politics", "Business", "Culture", "Science", "Sport", "Opinion"):
        assert section in text
    assert len(re.findall(r"\bago\b", text)) >= 12
