"""The same paper on PostgreSQL: what readers see does not depend on the database."""

import re
import shutil
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import quote

import pytest

from site_test.crawl import Crawl
from site_test.places import ARTEFACTS
from site_test.program import Server, done
from site_test.stories import story, write
from site_test.talk import Reader

PATHS = [
    "/", "/ar/", "/world/", "/fr/culture/", "/latest", "/corrections", "/archive", "/2023/",
    "/2023/03/", "/2023/03/14/", "/world/2023/03/14/marrow-strait-talks-end", "/topic/ferries",
    "/agency/example-news-agency", "/search?q=ferry&order=newest",
    "/search?q=%22fog+signals%22+-boiler&order=newest", "/feed.rss", "/feed.atom", "/feed.json", "/ar/world/feed.json",
    "/corrections/feed.atom", "/sitemap.xml", "/sitemap/en/2023-03.xml", "/robots.txt",
]


#: Queries whose best results come first: the databases rank alike, not the same.
QUERIES = [
    "/search?q=ferry", "/search?q=%22fog+signals%22+-boiler", "/es/search?q=transbordador",
    "/ar/search?q=%D9%85%D9%8A%D9%86%D8%A7%D8%A1", "/search?q=quaggazebu",
]


@pytest.fixture
def served(postgres_paper):
    """The demonstration paper on PostgreSQL, served."""
    data, url = postgres_paper
    with Server(data, "--database", url, log=ARTEFACTS / "serve-postgres.log") as server:
        yield server, data, url


def plain(answer, server):
    """The text of an answer without what differs by request: host, ages, stamps of the moment."""
    text = answer.text.replace(server.address, "HOST")
    text = text.replace(quote(server.address, safe=""), "HOST")
    text = re.sub(r'<span class="age">.*?</span>', "", text)
    # What is read most depends on who has read so far.
    text = re.sub(r'(?s)\s*<section class="most".*?</section>', "", text)
    # Marks of list positions hide numbers of the database.
    return re.sub(r"(before|after)=[0-9a-z_.-]+", r"\1=MARK", text)


def results(answer):
    """The stories that a search found, in no order."""
    return {h.first("a")["href"] for h in answer.document.first("main").all("h3") if h.all("a")}


def test_both_databases_show_the_same_paper(site, served):
    """Pages, feeds, search results and sitemaps are the same text from either database."""
    server, data, url = served
    for path in PATHS:
        ours, theirs = site.get(path), server.get(path)
        assert ours.status == theirs.status, path
        assert plain(ours, site) == plain(theirs, server), path
    for path in QUERIES:
        assert results(site.get(path)) == results(server.get(path)), path
    answers = Crawl(server).answers
    broken = [p for p, a in answers.items() if a.status not in (200, 301, 302, 410)]
    assert not broken
    done("check", "--data", data, "--database", url)


def test_publish_and_search_on_postgres(served, tmp_path):
    """A story published while the paper is served is on its pages and in the search at once."""
    server, data, url = served
    file = write(tmp_path, "one.md", story(1, headline="Quokka elected mayor"))
    done("publish", file, "--data", data, "--database", url)
    assert "Quokka elected mayor" in server.get("/world/").text
    assert "test-story-1" in server.get("/search?q=quokkas+mayor").text
    done("check", "--data", data, "--database", url)


def test_a_lost_database_is_said_in_words(tmp_path):
    """A server that is not there: exit code 3 and a sentence, no traceback."""
    from site_test.program import run
    outcome = run(
        "check", "--data", tmp_path / "x", "--database", "postgres://nobody@127.0.0.1:1/none")
    assert outcome.code == 3, outcome
    shutil.rmtree(tmp_path / "x", ignore_errors=True)


def test_a_comment_on_one_server_is_announced_by_another(served, tmp_path):
    """Two servers on one database: the stream of a page that one has open tells what the other took."""
    server, data, url = served
    other = Path(shutil.copytree(data, tmp_path / "other"))
    path = "/world/2023/03/14/marrow-strait-talks-end"
    with Server(other, "--database", url, log=ARTEFACTS / "serve-postgres-other.log") as second:
        live = second.get(path).document.first("main")["data-live"]
        connection = HTTPConnection(second.address, timeout=20)
        connection.request("GET", live, headers={"Accept": "text/event-stream"})
        stream = connection.getresponse()
        assert stream.status == 200, stream.status
        lines = iter(stream.readline, b"")
        before = next(next(lines) for line in lines if line.startswith(b"event: comments"))
        mark = Reader(server).comment(path, "The ferry was late again, and nobody said why.")
        after = next(next(lines) for line in lines if line.startswith(b"event: comments"))
        assert before.startswith(b"data: ") and after.startswith(b"data: ") and before != after
        assert mark in second.get(path).text
        connection.close()
