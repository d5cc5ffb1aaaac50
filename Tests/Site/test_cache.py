"""The page cache, from outside: nothing untrue is given, and what is true is not made again."""

import re
import socket
import threading
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import pytest

from site_test.client import Client
from site_test.program import Server, done, run
from site_test.stories import story, write
from site_test.waiting import until

PATH = "/world/2024/05/01/test-story-1"
USAGE = 2


def counters(server):
    """The numbers of the cache."""
    text = server.get("/metrics").text
    return {n: int(v) for n, v in re.findall(r"^broadsheet_cache_(\w+) (\d+)$", text, re.M)}


def publish(paper, tmp_path, number, **fields):
    """Publishes the story of this test with a number in its text."""
    file = write(tmp_path, "story.md", story(1, f"Act {number} of the test.", **fields))
    done("publish", "--data", paper, file)


def test_no_reader_sees_what_was_before_an_act_that_was_answered(paper, tmp_path):
    """Acts by a command beside the server, under reads without pause."""
    publish(paper, tmp_path, 1)
    with Server(paper, "--quiet") as server:
        answered, is_over, faults, reads = [1], threading.Event(), [], [0] * 4

        def read(index):
            client = Client(server.address)
            while not is_over.is_set():
                least = answered[0]
                body = client.get(PATH, headers={"Accept-Encoding": "gzip"}).text
                seen = max(map(int, re.findall(r"Act (\d+) of", body)), default=0)
                reads[index] += 1
                if seen < least:
                    faults.append(f"after act {least} a reader saw {seen}")
            client.close()

        readers = [threading.Thread(target=read, args=[index]) for index in range(4)]
        for reader in readers:
            reader.start()
        number = 1
        while number < 40 or sum(reads) < 10_000:
            number += 1
            publish(paper, tmp_path, number)
            answered[0] = number
        is_over.set()
        for reader in readers:
            reader.join()
        assert faults == []
        figures = counters(server)
        assert figures["hits_total"] > figures["renders_total"] * 10


def test_an_act_drops_what_it_changes_and_nothing_else(paper, tmp_path):
    """Pages of other editions, and standing pages, are kept."""
    with Server(paper, "--quiet") as server:
        paths = ["/", "/ar/", "/about", "/world/", "/ar/feed.atom"]
        for path in paths:
            assert server.get(path).status == 200
        publish(paper, tmp_path, 1, published=datetime.now(UTC).isoformat())
        before = counters(server)
        texts = {path: server.get(path).text for path in paths}
        after = counters(server)
        assert "Story number 1" in texts["/"] and "Story number 1" in texts["/world/"]
        assert after["renders_total"] - before["renders_total"] == 2
        assert after["drops_total"] >= 2


def test_a_page_ends_with_its_embargo_and_so_does_what_others_may_keep(paper, tmp_path):
    """Cache-Control and Expires never reach past the instant at which a page changes."""
    # Another story of the day, so that its page is there before the embargo ends.
    done("publish", "--data", paper, write(tmp_path, "other.md", story(2)))
    opening = datetime.now(UTC) + timedelta(seconds=4)
    publish(paper, tmp_path, 1, published="2024-05-01T10:00:00Z", embargo=opening.isoformat())
    with Server(paper, "--quiet") as server:
        asked = 0
        while True:
            began = datetime.now(UTC)
            answer = server.get("/2024/05/01/")
            ended = datetime.now(UTC)
            asked += 1
            if "Story number 1" in answer.text:
                assert ended >= opening
                break
            assert began < opening + timedelta(milliseconds=5)
            age = int(re.search(r"max-age=(\d+)", answer.headers["Cache-Control"])[1])
            assert began + timedelta(seconds=age) <= opening + timedelta(milliseconds=50)
            assert parsedate_to_datetime(answer.headers["Expires"]) <= opening
            assert "public" in answer.headers["Cache-Control"]
        assert asked > 20
        assert counters(server)["renders_total"] <= 4


def test_queries_that_mean_nothing_fill_nothing(site):
    """Thousands of queries lead to the one page."""
    site.get("/latest")
    before = counters(site)
    for number in range(1000):
        for path in ("/latest", "/"):
            assert site.get(f"{path}?utm_source={number}&x=%20&before=none").status == 200
    after = counters(site)
    assert after["pages"] <= before["pages"] + 1
    assert after["renders_total"] <= before["renders_total"] + 4


def test_a_slow_reader_gets_the_page_that_was_asked_for(paper, tmp_path):
    """A page that is replaced while it is being read arrives whole."""
    publish(paper, tmp_path, 1)
    body = "\n\n".join(f"Act 1 of the test, paragraph {n}." for n in range(20_000))
    file = write(tmp_path, "long.md", story(2, body))
    done("publish", "--data", paper, file)
    path = "/world/2024/05/01/test-story-2"
    with Server(paper, "--quiet") as server:
        whole = server.get(path)
        host, port = server.address.rsplit(":", 1)
        with socket.socket() as reader:
            reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            reader.connect((host, int(port)))
            reader.sendall(f"GET {path} HTTP/1.1\r\nHost: {server.address}\r\n\r\n".encode())
            got = reader.recv(1)
            write(tmp_path, "long.md", story(2, "Act 2 of the test."))
            done("publish", "--data", paper, file)
            assert "Act 2" in server.get(path).text
            while b"\r\n\r\n" not in got:
                got += reader.recv(1)
            head, rest = got.split(b"\r\n\r\n", 1)
            length = int(re.search(rb"Content-Length: (\d+)", head)[1])
            while len(rest) < length:
                more = reader.recv(65536)
                assert more, "the connection ended early"
                rest += more
        assert rest == whole.body


def test_the_busiest_pages_are_made_at_the_next_start(paper):
    """Addresses are kept across a restart, and the pages made before anybody asks."""
    with Server(paper, "--quiet", "--base-url", "https://lantern.example") as server:
        for _ in range(5):
            for path in ("/", "/ar/", "/world/"):
                server.get(path)
    with Server(paper, "--quiet", "--base-url", "https://lantern.example") as server:
        until(lambda: counters(server)["pages"] >= 3, "three pages made ahead")
        before = counters(server)
        for path in ("/", "/ar/", "/world/"):
            assert server.get(path).status == 200
        assert counters(server)["renders_total"] == before["renders_total"]


def test_without_a_cache_everything_is_there_and_made_anew(paper):
    """`--no-cache`."""
    with Server(paper, "--no-cache") as server:
        for _ in range(2):
            assert server.get("/").status == 200
        assert counters(server) == {}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--cache-memory", "0"], "--cache-memory 0 is no cache; say --no-cache"),
        (["--cache-memory", "99999999"], "takes a whole number from 1 to "),
        (["--cache-memory", "-1"], "takes a whole number from 1 to "),
        (["--cache-memory", "much"], "takes a whole number from 1 to "),
        (["--cache-memory"], "--cache-memory needs a value"),
        (["--no-cache=yes"], "--no-cache takes no value"),
    ])
def test_settings_that_cannot_work_are_named(paper, words, said):
    """A cache of nothing, of more than the machine has, of words."""
    outcome = run("serve", "--data", paper, *words)
    assert outcome.code == USAGE and said in outcome.err, outcome


def test_the_memory_of_pages_is_bounded(paper):
    """A megabyte is kept to while every page of the paper is asked for."""
    with Server(paper, "--quiet", "--cache-memory", "1") as server:
        index = server.get("/sitemap/en/2024-05.xml").text + server.get("/latest").text
        paths = set(re.findall(r'href="(/[a-z]+/20[^"#]+)"', index)) | {"/", "/latest", "/ar/"}
        for path in sorted(paths):
            server.get(path)
        assert counters(server)["bytes"] <= 1 << 20
