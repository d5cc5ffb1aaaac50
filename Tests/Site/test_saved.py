"""Saved stories from outside: by forms, by files, in a browser, and without a connection."""

import json
import re
import shutil
import subprocess
import time
import zipfile
from xml.etree import ElementTree

import pytest

from site_test.browser import Look
from site_test.places import ARTEFACTS
from site_test.program import Server
from site_test.reader import Reader
from site_test.valid import faults

STORY = "/world/2023/03/14/marrow-strait-talks-end"
ARABIC = "/ar/"
# Debian's command is a jar that only some kernels know how to start.
EPUBCHECK = "/usr/share/java/epubcheck.jar"
PASSWORD = "three boats and a lamp"


@pytest.fixture
def served(paper):
    """A paper whose lists a test may change."""
    with Server(paper, log=ARTEFACTS / "serve-saved.log") as server:
        yield server


def stars(site, path):
    """The stories of a page that have a star."""
    return list(dict.fromkeys(re.findall(r'<button value="([^"]+)"', site.get(path).text)))


def test_a_list_without_an_account(served):
    """A star, a note, the archive, everything that is known, and being forgotten."""
    reader = Reader(served)
    assert reader.get("/saved").status == 200 and reader.cookie is None
    reader.save(STORY)
    page = reader.get("/saved")
    assert "Talks on the Marrow Strait end" in page.text
    assert page.headers["Cache-Control"] == "no-store"
    entry = re.search(r'id="e-([a-z0-9]+)"', page.text)[1]
    note = "Mine & <yours>"
    assert reader.own("/saved/change", entry=entry, act="note", note=note).status == 303
    assert "Mine &amp; &lt;yours&gt;" in reader.get("/saved?q=yours").text
    known = reader.get("/saved/you.json").json
    assert [entry["note"] for entry in known["saved"]] == [note]
    assert set(known) == {
        "began", "saved", "followed", "comments", "votes", "reports", "devices"}
    before = reader.cookie
    assert reader.own("/saved/forget").status == 200
    assert reader.cookie is None
    reader.cookie = before
    assert reader.get("/saved/you.json").status == 404


def test_the_star_is_in_the_page_of_its_reader_alone(served):
    """The personal page differs from everybody's by the star, and tags tell them apart."""
    reader = Reader(served)
    reader.save(STORY)
    own, plain = reader.get(STORY), served.get(STORY)
    assert own.text.replace('name="remove">Saved', 'name="save"   >Save') == plain.text
    assert own.headers["ETag"] != plain.headers["ETag"]
    assert "private" in own.headers["Cache-Control"]
    tag = {"If-None-Match": own.headers["ETag"]}
    assert served.get(STORY, headers=reader.headers | tag).status == 304
    assert served.get(STORY, headers=tag).status == 200


def test_two_devices_and_an_account(served):
    """An account and a link bring two lists together; nothing is lost."""
    one, two, three = Reader(served), Reader(served), Reader(served)
    paths = stars(served, "/")[:3]
    one.save(paths[0])
    two.save(paths[1])
    three.save(paths[2])
    form = one.get("/saved/account?name=Rana").document
    text = one.get("/saved/account?name=Rana").text
    assert form is not None
    fields = {
        name: re.search(rf'name="{name}" value="([^"]*)"', text)[1]
        for name in ("token", "seal", "login")}
    answer = one.post("/saved/account", fields | {"new": PASSWORD, "again": PASSWORD})
    assert answer.status == 303
    answer = two.post("/saved/sign-in", {"name": fields["login"], "password": PASSWORD})
    assert answer.status == 303
    link = re.search(r"(/saved/join/[\w-]+)<", two.own("/saved/link").text)[1]
    assert three.get(link).status == 200
    assert three.post(link).status == 303
    assert Reader(served).post(link).status == 410
    lists = []
    for reader in (one, two, three):
        page = reader.get("/saved").text
        assert all(f'href="{path}"' in page for path in paths)
        lists.append(sorted(re.findall(r'id="e-([a-z0-9]+)"', page)))
    assert lists[0] == lists[1] == lists[2]


@pytest.mark.parametrize("front, language", [("/", "en"), (ARABIC, "ar")])
def test_the_book_is_valid(served, tmp_path, front, language):
    """epubcheck finds nothing in a book of whole stories with their pictures."""
    reader = Reader(served)
    prefix = front.rstrip("/")
    reader.save(*stars(served, front)[:12])
    if language == "en":
        reader.save(STORY)
    entry = re.search(r'id="e-([a-z0-9]+)"', reader.get("/saved").text)[1]
    reader.own("/saved/change", entry=entry, act="note", note="A note\nof two lines")
    answer = reader.get(f"{prefix}/saved/export.epub")
    assert answer.status == 200 and answer.type == "application/epub+zip"
    book = tmp_path / "list.epub"
    book.write_bytes(answer.body)
    with zipfile.ZipFile(book) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert names[0] == "mimetype"
        assert any(name.endswith(".jpg") for name in names)
        package = archive.read("book/package.opf").decode()
        chapters = [archive.read(name).decode() for name in names if "/story-" in name]
    assert ('page-progression-direction="rtl"' in package) == (language == "ar")
    assert len(chapters) >= 12 and any("<img " in chapter for chapter in chapters)
    assert any("of two lines" in chapter for chapter in chapters)
    report = tmp_path / "report.json"
    done = subprocess.run(
        ["java", "-jar", EPUBCHECK, str(book), "--json", str(report)], capture_output=True,
        text=True, timeout=180)
    found = json.loads(report.read_text("utf-8"))["messages"]
    shutil.copy(book, ARTEFACTS / f"list-{language}.epub")
    assert found == [], found
    assert done.returncode == 0, done.stdout + done.stderr


def test_files_out_and_in_again(served):
    """What one reader takes along as bookmarks and as CSV, another brings in."""
    reader = Reader(served)
    reader.save(STORY, *stars(served, "/")[:2])
    for format in ("html", "csv"):
        file = reader.get(f"/saved/export.{format}")
        assert "attachment" in file.headers["Content-Disposition"]
        other = Reader(served)
        body = (
            b"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n"
            + file.content + b"\r\n--b--\r\n")
        answer = other.post("/saved/import", type="multipart/form-data; boundary=b", body=body)
        assert answer.status == 200 and "3 stories of this paper" in answer.text
        assert "Talks on the Marrow Strait end" in other.get("/saved").text


def test_a_file_that_is_too_large_is_refused_in_words(served):
    """More than six megabytes get a sentence, not an error."""
    reader = Reader(served)
    mark = b'<dt><a href="https://example.org/">x</a>\n'
    for size, status, words in [
            (6 << 20, 422, "larger than 6 MB"), (9 << 20, 413, ""), (1000, 200, "elsewhere")]:
        content = b"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n" + mark * (size // len(mark) + 2)
        body = (
            b"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n"
            + content + b"\r\n--b--\r\n")
        answer = reader.post("/saved/import", type="multipart/form-data; boundary=b", body=body)
        assert answer.status == status
        assert words in answer.text


def test_private_feeds(served):
    """The feeds are well-formed, and open by their address alone."""
    reader = Reader(served)
    reader.save(STORY)
    assert reader.post("/following", {"follow": "/world/"}).status == 303
    for page in ("/saved", "/following"):
        link = re.search(r'href="([^"]+/feed/[^"]+\.atom)"', reader.get(page).text)[1]
        feed = served.get(link)
        assert feed.status == 200 and feed.type == "application/atom+xml"
        root = ElementTree.fromstring(feed.content)
        assert root.findall("{http://www.w3.org/2005/Atom}entry")
        assert "noindex" in feed.headers["X-Robots-Tag"]


def test_in_a_text_browser(served, tmp_path):
    """The list reads as a list in lynx."""
    reader = Reader(served)
    reader.save(STORY)
    page = tmp_path / "saved.html"
    page.write_text(reader.get("/saved").text, "utf-8")
    done = subprocess.run(
        ["lynx", "-dump", "-nolist", "-width=100", "-display_charset=utf-8",
         "-assume_charset=utf-8", str(page)], capture_output=True, check=True, timeout=60)
    text = done.stdout.decode("utf-8")
    marks = ["Saved stories", "1 entry", "Talks on the Marrow Strait end", "Mark as read"]
    places = [text.find(mark) for mark in marks]
    assert -1 not in places and places == sorted(places), text


@pytest.mark.parametrize("width, scheme, prefix", [
    (1280, "light", ""), (390, "light", ""), (320, "dark", "/ar"), (1280, "dark", "/ar")])
def test_pages_in_a_browser(served, chromium, width, scheme, prefix):
    """No page of a reader's is wider than its window, and none complains."""
    with Look(chromium, served, width, scheme) as look:
        page = look.open(STORY)
        page.click(".credits .star button")
        page.wait_for_selector(".credits .star button[name=remove]")
        for path in ("/saved", "/following", "/saved/you", "/saved/import", "/saved/sign-in",
                     "/saved/account?name=rana", "/saved/forget"):
            look.open(prefix + path)
            name = re.sub(r"\W+", "-", f"{path}-{width}-{prefix or 'en'}").strip("-")
            look.shoot(name)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        assert not look.complaints


def test_pages_are_valid(served, tmp_path):
    """The Nu checker finds no error and gives no warning."""
    reader = Reader(served)
    reader.save(STORY, *stars(served, "/")[:2], *stars(served, ARABIC)[:2])
    reader.post("/following", {"follow": "/world/"})
    entry = re.search(r'id="e-([a-z0-9]+)"', reader.get("/saved").text)[1]
    reader.own("/saved/change", entry=entry, act="note", note="A note\nof two lines")
    body = (
        f'--b\r\nContent-Disposition: form-data; name="token"\r\n\r\n{reader.token()}\r\n'
        '--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\n'
        '<a href="https://example.org/">Else</a><a href="x:y">Bad</a>\r\n--b--\r\n')
    pages = {
        "report": reader.post(
            "/saved/import", type="multipart/form-data; boundary=b", body=body),
        "link": reader.own("/saved/link"), "empty": Reader(served).get("/saved"),
        "nobody": Reader(served).get("/saved/you"), "list": served.get("/world/")}
    for prefix in ("", "/ar"):
        for path in ("/saved", "/saved?q=strait", "/following", "/saved/you", "/saved/import",
                     "/saved/sign-in", "/saved/account", "/saved/account?name=x",
                     "/saved/forget", f"/saved/changes?story={STORY}"):
            pages[prefix + path] = reader.get(prefix + path)
    for name, answer in pages.items():
        assert answer.status == 200, name
    style = re.search(r'href="(/assets/own-[^"]+)"', pages["/saved"].text)[1]
    found = faults(pages, tmp_path / "pages", served.get(style))
    assert not found, "\n".join(found)


def test_a_star_in_place(served, chromium):
    """With scripts the page stays, the button changes, and it is said aloud."""
    with Look(chromium, served) as look:
        page = look.open(STORY)
        page.evaluate("window.stayed = true")
        page.focus(".credits .star button")
        page.keyboard.press("Enter")
        page.wait_for_selector(".credits .star button[name=remove]")
        assert page.inner_text("p[role=status]") == "Saved to your list."
        assert page.evaluate("document.activeElement.name") == "remove"
        page.keyboard.press("Enter")
        page.wait_for_selector(".credits .star button[name=save]")
        assert page.evaluate("window.stayed")
        assert not look.complaints


def test_a_star_without_scripts(served, chromium):
    """Without scripts the form leads back to the page."""
    with Look(chromium, served, scripts=False) as look:
        page = look.open(STORY)
        page.click(".credits .star button")
        page.wait_for_load_state()
        assert page.url == served.url(STORY)
        assert page.get_attribute(".credits .star button", "name") == "remove"
        assert not look.complaints


def test_reading_without_a_connection(paper, chromium):
    """What is saved is read while the server is away, and nothing is left once forgotten."""
    with Server(paper, log=ARTEFACTS / "serve-offline.log") as server:
        with Look(chromium, server) as look:
            page = look.open(STORY)
            page.click(".credits .star button")
            page.wait_for_selector(".credits .star button[name=remove]")
            look.open("/saved")
            page.wait_for_selector(".kept:not(:empty)", timeout=15000)
            look.context.set_offline(True)
            page.goto(server.url(STORY))
            assert "page and a half" in page.inner_text("h1")
            assert page.evaluate("getComputedStyle(document.body).marginTop") == "0px"
            shown = page.evaluate(
                "[...document.querySelectorAll('figure img')].map(i => i.naturalWidth > 0)")
            assert all(shown)
            page.goto(server.url("/saved"))
            assert "page and a half" in page.inner_text(".entries")
            look.context.set_offline(False)
            look.open("/saved/forget")
            page.click("form.fields button")
            page.wait_for_load_state()
            until = time.monotonic() + 10
            while page.evaluate("caches.keys().then(k => k.length)") and time.monotonic() < until:
                time.sleep(.2)
            assert page.evaluate("caches.keys()") == []
            assert page.evaluate(
                "navigator.serviceWorker.getRegistrations().then(r => r.length)") == 0
