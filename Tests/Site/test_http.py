"""The site as a citizen of HTTP: conditions, codings, ranges, methods, hostile requests."""

import re
import signal
import socket

import pytest

from site_test.program import Server

KINDS = {
    "page": "/", "story": None, "feed": "/feed.rss", "sitemap": "/sitemap.xml",
    "style sheet": None, "picture": None,
}


@pytest.fixture(params=KINDS)
def path(request, crawl):
    """The path of one resource of each kind."""
    match request.param:
        case "story":
            return next(iter(crawl.stories))
        case "style sheet":
            return next(p for p, a in crawl.answers.items() if a.type == "text/css")
        case "picture":
            return next(p for p in crawl.answers if p.endswith(".jpg"))
        case kind:
            return KINDS[kind]


def test_an_unchanged_resource_is_not_sent_again(site, path):
    """A tag leads to 304 without a body; another tag or none leads to the whole."""
    first = site.get(path)
    tag = first.headers["ETag"]
    assert first.status == 200 and re.fullmatch(r'(W/)?"[^"]+"', tag)
    again = site.get(path, headers={"If-None-Match": tag})
    assert (again.status, again.body) == (304, b"")
    assert again.headers["ETag"] == tag
    assert site.get(path, headers={"If-None-Match": f'"x", {tag}'}).status == 304
    assert site.get(path, headers={"If-None-Match": "*"}).status == 304
    assert site.get(path, headers={"If-None-Match": '"other"'}).status == 200


def test_head_is_get_without_the_body(site, path):
    """HEAD has the same status and headers as GET and no body."""
    get, head = site.get(path), site.get(path, method="HEAD")
    assert head.status == 200 and head.body == b""
    for name in ("Content-Type", "Content-Length", "ETag", "Cache-Control", "Vary"):
        assert head.headers[name] == get.headers[name], name


@pytest.mark.parametrize("coding", ["gzip", "br"])
def test_text_is_compressed_for_those_who_ask(site, path, coding):
    """Text comes in the coding asked for and is the same text; pictures come as they are."""
    plain = site.get(path)
    coded = site.get(path, headers={"Accept-Encoding": coding})
    assert coded.content == plain.body or "page" in plain.type
    if plain.type.startswith("image/") and "svg" not in plain.type:
        assert coded.headers["Content-Encoding"] is None
    elif len(plain.body) > 1000:
        assert coded.headers["Content-Encoding"] == coding
        assert len(coded.body) < len(plain.body)
        assert coded.headers["ETag"] != plain.headers["ETag"]
        assert "accept-encoding" in coded.headers["Vary"].lower()
        assert "accept-encoding" in plain.headers["Vary"].lower()


def test_a_refused_coding_is_not_sent(site):
    """`gzip;q=0` means no gzip."""
    answer = site.get("/", headers={"Accept-Encoding": "gzip;q=0, br;q=0"})
    assert answer.headers["Content-Encoding"] is None


def test_parts_of_a_picture(site, crawl):
    """A range gives exactly those bytes; one behind the end is refused with the length."""
    path = next(p for p in crawl.answers if p.endswith(".jpg"))
    whole = site.get(path)
    assert whole.headers["Accept-Ranges"] == "bytes"
    size = len(whole.body)
    part = site.get(path, headers={"Range": "bytes=10-19"})
    assert (part.status, part.body) == (206, whole.body[10:20])
    assert part.headers["Content-Range"] == f"bytes 10-19/{size}"
    assert site.get(path, headers={"Range": "bytes=-5"}).body == whole.body[-5:]
    assert site.get(path, headers={"Range": f"bytes={size - 3}-"}).body == whole.body[-3:]
    beyond = site.get(path, headers={"Range": f"bytes={size}-"})
    assert (beyond.status, beyond.headers["Content-Range"]) == (416, f"bytes */{size}")
    tag = whole.headers["ETag"]
    kept = site.get(path, headers={"Range": "bytes=0-3", "If-Range": tag})
    changed = site.get(path, headers={"Range": "bytes=0-3", "If-Range": '"other"'})
    assert (kept.status, changed.status) == (206, 200)


def test_what_never_changes_may_be_kept(site, crawl):
    """Assets and pictures carry names of their content and may be kept for ever."""
    for path, answer in crawl.answers.items():
        if path.startswith(("/assets/", "/pictures/")):
            assert "immutable" in answer.headers["Cache-Control"], path
        elif answer.is_page:
            assert "immutable" not in answer.headers["Cache-Control"], path


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"])
def test_other_methods_are_refused_with_words(site, method):
    """A page takes GET and HEAD and says so."""
    answer = site.get("/", method=method, headers={"Content-Length": "0"})
    assert answer.status in (204, 405, 501)
    if answer.status == 405:
        assert {"GET", "HEAD"} <= set(answer.headers["Allow"].replace(" ", "").split(","))


@pytest.mark.parametrize("head, status", [
    (b"GET / HTTP/1.1\r\n\r\n", 400),
    (b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
    (b"GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400),
    (b"GET / HTTP/1.1\r\nHost: a\r\n folded: x\r\n\r\n", 400),
    (b"GET / HTTP/1.1\nHost: a\n\n", 400),
    (b"GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    (b"GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505),
    (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
    (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n", 400),
    (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n\r\n", 400),
    (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 501),
    (b"GET /" + b"a" * 20000 + b" HTTP/1.1\r\nHost: a\r\n\r\n", 414),
    (b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 20000 + b"\r\n\r\n", 431),
    (b"GET / HTTP/1.1\r\nHost: a\r\n" + b"X: y\r\n" * 200 + b"\r\n", 431),
    (b"GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    (b"GET /\xff HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    (b"GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n", 400),
    (b"\x16\x03\x01\x02\x00\x01\x00", 400),
])
def test_malformed_requests_are_refused(site, head, status):
    """What a strict reader cannot take is answered with a 4xx or 5xx and a closed connection."""
    host, port = site.address.split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(head)
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
    assert answer.startswith(f"HTTP/1.1 {status} ".encode()), answer[:200]
    assert answer.count(b"HTTP/1.1 ") == 1
    assert b"connection: close" in answer.lower()


@pytest.mark.parametrize("path", [
    "/../../etc/passwd", "/assets/../../etc/passwd", "/pictures/..%2f..%2fetc%2fpasswd",
    "/pictures/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd", "/assets//etc/passwd",
])
def test_no_path_leads_out_of_the_site(site, path):
    """Dots and slashes in a path reach no file of the machine."""
    answer = site.get(path)
    assert answer.status in (301, 400, 404)
    assert b"root:" not in answer.body


def test_pipelined_requests_are_answered_in_order(site, crawl):
    """Requests sent without waiting get their answers in the order asked."""
    host, port = site.address.split(":")
    paths = ["/healthz", "/robots.txt", "/nothing-here-at-all", "/healthz"]
    wire = b"".join(f"HEAD {p} HTTP/1.1\r\nHost: a\r\n\r\n".encode() for p in paths)
    wire += b"GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(wire)
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
    assert re.findall(rb"HTTP/1\.1 (\d+)", answer) == [b"200", b"200", b"404", b"200", b"200"]
    assert answer.endswith(b"alive\n")


def test_a_stop_lets_answers_finish(demonstration, paper):
    """SIGTERM ends the program in order: exit code 0, and the port is closed."""
    server = Server(paper)
    assert server.get("/").status == 200
    assert server.stop(signal.SIGTERM) == 0, server.output
    with pytest.raises(OSError):
        host, port = server.address.split(":")
        socket.create_connection((host, int(port)), timeout=5).close()


def test_health(site):
    """The operator's pages answer; the metrics only to this machine itself."""
    assert site.get("/healthz").status == 200
    assert site.get("/readyz").status == 200
    metrics = site.get("/metrics")
    assert metrics.status == 200 and "# TYPE" in metrics.text
    for line in metrics.text.splitlines():
        assert re.fullmatch(r"# (HELP|TYPE) .*|\w+(\{[^}]*\})? [-+0-9.eE]+", line), line
    through = site.get("/metrics", headers={"X-Forwarded-For": "192.0.2.1"})
    assert through.status in (403, 404)


def test_the_log_has_no_personal_data(site):
    """Requests with words in the query leave neither words nor addresses in the log."""
    site.get("/search?q=zanzibarquery", headers={"User-Agent": "secretagent"})
    assert "zanzibarquery" not in site.output and "secretagent" not in site.output
