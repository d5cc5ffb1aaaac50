"""Importing WordPress exports: everything comes through once, in constant memory, and old
addresses keep working."""

import json
import re
import resource
import subprocess

import pytest

from site_test import wxr
from site_test.program import Server, command, done, environment, run


def load(data, *items, name="old.xml", **options):
    """Imports an export of some items."""
    path = data.parent / name
    path.write_text(wxr.export(*items), "utf-8")
    return run("import", "wxr", path, "--data", data, **options)


def served(server, old):
    """The page that an old address leads to."""
    answer = server.get(old)
    assert answer.status == 301, (old, answer.status)
    return server.get(answer.headers["Location"].removeprefix(server.url()))


def test_posts_become_stories(paper):
    """Title, text, author, category, tags, date, excerpt; the old address redirects."""
    outcome = load(paper, wxr.item(
        7, "Fog over the &amp; harbour", "<p>Thick <b>fog</b>.</p><script>x()</script>",
        excerpt="An excerpt.", tags=["Ferry", "Winter & Co"], categories=["Harbour Notes"],
        creator="writer3"))
    assert outcome.code == 0, outcome
    with Server(paper) as server:
        page = served(server, "/2016/02/old-story-7/").document
        assert page.heading == "Fog over the & harbour"
        text = page.first("article").text
        for word in ("Thick fog.", "Writer Number3", "An excerpt."):
            assert word in text, word
        assert "x()" not in text
        hrefs = [a["href"] for a in page.all("a")]
        assert {"/topic/ferry", "/harbour-notes/"} <= set(hrefs)
        assert page.first("article").all("time", datetime="2016-02-03T09:30:00+00:00") or \
            page.first("article").all("time", datetime="2016-02-03T09:30:00Z")
        assert served(server, "/?p=7").document.heading == page.heading


def test_paragraphs_and_shortcodes(paper):
    """Text with blank lines becomes paragraphs; captions stay, other shortcodes go."""
    content = (
        "First paragraph\nwith a second line.\n\nSecond paragraph.\n\n"
        '[caption id="a" width="3"]<img src="https://old.example/a.jpg" /> A caption[/caption]\n\n'
        "[gallery ids=\"1,2\"]\n")
    blocks = "<!-- wp:paragraph -->\n<p>One block.</p>\n<!-- /wp:paragraph -->\n"
    assert load(paper, wxr.item(8, content=content), wxr.item(9, content=blocks)).code == 0
    with Server(paper) as server:
        page = served(server, "/?p=8").document.first("article")
        assert "First paragraph with a second line." in page.text.replace("\n", " ")
        assert "Second paragraph." in page.text.split("\n")
        assert "A caption" in page.text
        assert "[caption" not in page.text and "[gallery" not in page.text
        assert not [i for i in page.all("img") if "old.example" in i["src"]]
        assert "One block." in served(server, "/?p=9").document.first("article").text.split("\n")


def test_pages_drafts_attachments_and_odd_items(paper):
    """What is no story is a page, or is listed or skipped with its reason."""
    outcome = load(
        paper, wxr.item(20, "About the old paper", kind="page", name="about-old", link=
                        "https://old.example/about-old/"),
        wxr.item(21, "A draft", status="draft"), wxr.item(22, "Secret", password="x"),
        wxr.item(23, "a.jpg", kind="attachment", attachment="https://old.example/a.jpg"),
        wxr.item(24, "A menu", kind="nav_menu_item"), wxr.item(25, "", ""),
        wxr.item(26, "No date", date="0000-00-00 00:00:00", link="https://old.example/?p=26"),
        wxr.item(27, "In the bin", status="trash"))
    assert outcome.code in (0, 1), outcome
    report = outcome.out + outcome.err
    for word in ("draft", "password", "nav_menu_item", "trash"):
        assert word in report, (word, report)
    assert "https://old.example/a.jpg" in report or re.search(r"1 attachment", report), report
    with Server(paper) as server:
        assert served(server, "/?page_id=20").document.heading == "About the old paper"
        for word in ("A+draft", "Secret", "A+menu"):
            assert "old-story" not in server.get(f"/search?q={word}").text


def test_a_second_run_changes_nothing(paper, tmp_path):
    """Importing the same file again: no new story, no new revision, the same pages."""
    file = wxr.write(tmp_path / "old.xml", 300)
    words = ["import", "wxr", file, "--data", paper]
    done(*words)

    def seen():
        with Server(paper) as server:
            return [
                server.get(p).text.replace(server.address, "HOST")
                for p in ("/sitemap.xml", "/sitemap/en/2015-03.xml", "/feed.json", "/archive")]
    before = seen()
    again = done(*words)
    assert seen() == before
    assert re.search(r"(?i)\b300\b.*(unchanged|already|known|as (it|they) w)|\b0 (new|stories)",
                     again.out + again.err), again


def test_a_changed_item_becomes_a_revision(paper):
    """A newer export changes the stories that differ, at the same address."""
    load(paper, wxr.item(9, content="<p>Old words.</p>"))
    assert load(paper, wxr.item(9, content="<p>New words.</p>")).code == 0
    with Server(paper) as server:
        text = served(server, "/?p=9").document.first("article").text
        assert "New words." in text and "Old words." not in text


def test_the_same_slug_twice(paper):
    """Of two posts of the same day, section and name the second is skipped by name and reason."""
    outcome = load(
        paper, wxr.item(30, "Twin one", name="twin"), wxr.item(31, "Twin two", name="twin"))
    assert outcome.code == 0
    report = next((paper / "reports").iterdir()).read_text("utf-8")
    assert re.search(r"(?m)^line \d+: skipped post 31 .*slug.*twin", report), report
    with Server(paper) as server:
        assert served(server, "/?p=30").document.heading == "Twin one"


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9])
def test_a_truncated_file(paper, tmp_path, cut):
    """Whole items before the break are kept, the break is named with its line; exit code 1."""
    text = wxr.export(*wxr.posts(200))
    path = tmp_path / "cut.xml"
    path.write_text(text[:int(len(text) * cut)], "utf-8")
    outcome = run("import", "wxr", path, "--data", paper)
    assert outcome.code == 1, outcome
    assert re.search(r"cut\.xml:\d+", outcome.err), outcome.err
    done("check", "--data", paper)
    path.write_text(text, "utf-8")
    done("import", "wxr", path, "--data", paper)
    with Server(paper) as server:
        assert served(server, "/?p=200").status == 200


@pytest.mark.parametrize("content, word", [
    (b"", r"empty|no|not"), (b"Not XML at all", r"XML|empty"),
    (b"<rss><channel></channel></rss>", r"WordPress|wxr|WXR"),
    (b"<html><body>x</body></html>", r"rss|WordPress|WXR"),
    (b'<!DOCTYPE r [<!ENTITY a "aaaa">]><rss>&a;</rss>', r"DOCTYPE|DTD|entit"),
    (b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>',
     r"DOCTYPE|DTD|entit"),
])
def test_files_that_are_no_export(paper, tmp_path, content, word):
    """Each is refused with the file's name and a reason; nothing is read from elsewhere."""
    path = tmp_path / "bad.xml"
    path.write_bytes(content)
    outcome = run("import", "wxr", path, "--data", paper)
    assert outcome.code == 1, outcome
    assert "bad.xml" in outcome.err and re.search(word, outcome.err), outcome.err
    assert "root:" not in outcome.out + outcome.err


def test_a_file_of_two_gigabytes(paper, tmp_path):
    """A huge file that is no export is refused at once, in little memory."""
    path = tmp_path / "huge.xml"
    with open(path, "wb") as file:
        file.write(wxr.HEAD.encode())
        file.truncate(2 * 2**30)
    process = subprocess.Popen(
        command("import", "wxr", path, "--data", paper), stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, env=environment())
    _, err = process.communicate(timeout=120)
    assert process.returncode == 1, err
    assert b"huge.xml" in err


def peak(data, file):
    """The peak resident memory of an import in MiB."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    done = subprocess.run(
        ["/usr/bin/env", "python3", "-c",
         "import resource,subprocess,sys;"
         "c=subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL).returncode;"
         "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss//1024);sys.exit(c)",
         *command("import", "wxr", file, "--data", data)],
        capture_output=True, env=environment(), timeout=600)
    assert done.returncode == 0, done.stderr
    del before
    return int(done.stdout)


def test_memory_is_constant(demonstration, tmp_path):
    """Ten times the export takes hardly more memory."""
    import shutil
    sizes = {}
    for count in (3000, 30_000):
        data = shutil.copytree(demonstration, tmp_path / f"paper-{count}")
        file = wxr.write(tmp_path / f"{count}.xml", count, paragraphs=3)
        sizes[count] = peak(data, file)
        file.unlink()
        shutil.rmtree(data)
    assert sizes[30_000] < sizes[3000] * 1.3 + 20, sizes


def test_comments_are_kept(paper):
    """Comments are counted in the report and stand on the story's page, but for spam."""
    outcome = load(paper, wxr.item(
        40, comments=wxr.comment(1, text="Wombat remark") + wxr.comment(2, 1)
        + wxr.comment(3, approved="spam")))
    assert outcome.code == 0
    assert re.search(r"\b[23] comments", outcome.out + outcome.err), outcome
    with Server(paper) as server:
        page = served(server, "/?p=40").text
        assert "Wombat remark" in page and "Comment number 2." in page
        assert "Comment number 3." not in page


def test_json_names_are_documented():
    """The JSON of `inspect` has a page in docs/formats."""
    from site_test.places import ROOT
    text = (ROOT / "docs/formats/inspect.md").read_text("utf-8")
    assert "--batch" in text and json.dumps("output") in text.replace("`output`", '"output"')
