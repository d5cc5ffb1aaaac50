"""Bad input: each gets a sentence that says what and where, and nothing half-written stays."""

import json
import re
import socket
import sqlite3
from contextlib import closing

import pytest

from site_test.program import Server, done, run
from site_test.stories import many, story, write

REFUSED, FAILED = 1, 3


def contents(data):
    """How many rows each table of the paper has."""
    with closing(sqlite3.connect(data / "broadsheet.sqlite")) as db:
        names = [r[0] for r in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {n: db.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] for n in names}


def refused(paper, path, *words, code=REFUSED):
    """Publishes a bad file: the message must hold the words; the paper stays as it was."""
    before = contents(paper)
    outcome = run("publish", path, "--data", paper)
    assert outcome.code == code, outcome
    for word in words:
        assert re.search(word, outcome.err), (word, outcome)
    assert "Fatal error" not in outcome.err and "Error Domain" not in outcome.err
    assert contents(paper) == before
    done("check", "--data", paper)
    return outcome


@pytest.mark.parametrize("fields, words", [
    ({"published": "14 March"}, [r"bad\.md:\d+: published\b", "14 March"]),
    ({"published": "2023-02-30T10:00:00Z"}, [r"bad\.md:\d+: published\b", "2023-02-30"]),
    ({"headline": None}, [r"bad\.md:\d+: headline\b", "missing"]),
    ({"headline": "x" * 301}, [r"bad\.md.*headline\b", "300"]),
    ({"section": "gardening"}, [r"bad\.md.*section\b", "gardening"]),
    ({"edition": "de"}, [r"bad\.md.*edition\b", "de"]),
    ({"embarg": "2124-01-01T00:00:00Z"}, [r"bad\.md:\d+: embarg\b", "no field"]),
    ({"usage": "[no-feed]"}, [r"bad\.md:\d+: usage\b", "no-feed"]),
    ({"picture": "{file: x.jpg}"}, [r"bad\.md:\d+: picture\b", "alt", "credit"]),
    ({"slug": "not a/slug"}, [r"bad\.md.*slug\b"]),
    ({"topics": "[unclosed"}, [r"bad\.md:\d+"]),
    ({"corrections": "[{at: 2024-01-01T00:00:00Z, kind: oops, note: x}]"},
     [r"bad\.md:\d+.*(corrections|kind)\b"]),
    ({"byline": "[{persom: A}]"}, [r"bad\.md:\d+: byline\b"]),
])
def test_a_wrong_field_is_named_with_its_line(paper, tmp_path, fields, words):
    """File, line and field of what is wrong stand in the message."""
    refused(paper, write(tmp_path, "bad.md", story(1, **fields)), *words)


def test_every_fault_of_a_file_is_named_at_once(paper, tmp_path):
    """A file with three faults gets three lines."""
    text = story(1, published="soon", usage="[no-way]", colour="red")
    refused(paper, write(tmp_path, "bad.md", text), "published", "usage", "colour")


def test_a_duplicate_slug_is_refused(paper, tmp_path):
    """Another story at the same address: the message names slug and address."""
    first = write(tmp_path, "first.md", story(1, slug="same", guid="one"))
    done("publish", first, "--data", paper)
    second = write(tmp_path, "second.md", story(2, slug="same", guid="two"))
    refused(paper, second, r"second\.md.*slug\b", "same")


def test_good_files_come_through_beside_bad_ones(paper, tmp_path):
    """Of three files the bad one is refused and the others are published; exit code 1."""
    files = [
        write(tmp_path, "good1.md", story(1)), write(tmp_path, "bad.md", story(2, section="no")),
        write(tmp_path, "good3.md", story(3)),
    ]
    outcome = run("publish", *files, "--data", paper)
    assert outcome.code == REFUSED
    assert "bad.md" in outcome.err and "good1.md" not in outcome.err
    assert "bad.md" not in outcome.out
    with Server(paper) as server:
        stories = [server.get(f"/world/2024/05/01/test-story-{n}").status for n in (1, 2, 3)]
    assert stories == [200, 404, 200]


@pytest.mark.parametrize("name, content, word", [
    ("empty.md", b"", "front matter"), ("plain.md", b"Just text\n", "front matter"),
    ("open.md", b"---\nheadline: x\n", "closing"), ("latin.md", b"---\nheadline: caf\xe9\n---\n", "UTF-8"),
    ("binary.md", bytes(range(256)), r"empty|front matter|UTF-8"),
    ("bomb.md", b"---\na: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n---\n", r"anchor|alias"),
    ("deep.md", b"---\nheadline: " + b"[" * 50_000 + b"\n---\n", r"deep|headline|YAML|nest"),
    ("odd.txt", b"Text", r"odd\.txt"), ("broken.json", b'{"uri": "x", ', r"broken\.json:1"),
    ("list.json", b"[1, 2]", r"list\.json"), ("none.json", b"{}", r"none\.json.*uri"),
])
def test_files_that_are_no_stories(paper, tmp_path, name, content, word):
    """Files that cannot be read as a story are named, with the line where there is one."""
    path = tmp_path / name
    path.write_bytes(content)
    refused(paper, path, re.escape(name), word)


def test_a_missing_or_unreadable_file(paper, tmp_path):
    """A file that is not there, a directory: a sentence with the name."""
    outcome = run("publish", tmp_path / "nothing.md", "--data", paper)
    assert outcome.code in (REFUSED, FAILED) and "nothing.md" in outcome.err, outcome
    assert re.search(r"no such file|cannot be read|does not exist|no file", outcome.err, re.I)
    outcome = run("publish", tmp_path, "--data", paper)
    assert outcome.code in (REFUSED, FAILED) and str(tmp_path) in outcome.err, outcome


def test_ninjs_without_a_headline_is_not_published(paper, tmp_path):
    """Such an item is refused or kept as a draft, and the message names the headline."""
    item = {
        "uri": "urn:test:1", "type": "text", "version": "1", "language": "en",
        "versioncreated": "2024-05-01T10:00:00Z", "body_text": "A text without a headline."}
    path = write(tmp_path, "item.json", json.dumps(item))
    outcome = run("publish", path, "--data", paper)
    assert re.search(r"item\.json.*headline", outcome.err + outcome.out), outcome
    with Server(paper) as server:
        assert "without a headline" not in server.get("/latest").text
        assert "without a headline" not in server.get("/search?q=headline").text


@pytest.mark.parametrize("fields, word", [
    ({"pubstatus": "canceled"}, "canceled"), ({"pubstatus": "withheld"}, "withheld"),
    ({"embargoed": "until the speech begins"}, "speech"), ({"language": "de"}, "de"),
])
def test_ninjs_that_must_not_come_out(paper, tmp_path, fields, word):
    """Cancelled and withheld items, unreadable embargoes, languages without an edition."""
    item = {
        "uri": "urn:test:2", "type": "text", "version": "1", "language": "en",
        "versioncreated": "2024-05-01T10:00:00Z", "headline": "Never shown anywhere",
        "body_text": "Text."} | fields
    refused(paper, write(tmp_path, "item.json", json.dumps(item)), r"item\.json", word)


def test_a_busy_port(site, paper):
    """Exit code 3 and the address in words."""
    outcome = run("serve", "--data", paper, "--listen", site.address, timeout=30)
    assert outcome.code == FAILED, outcome
    assert site.address in outcome.err or site.address.split(":")[1] in outcome.err
    assert re.search(r"in use|busy|taken", outcome.err)
    with socket.create_connection(site.address.split(":")):
        pass


def test_a_missing_data_directory(tmp_path):
    """Serving what is not there makes nothing."""
    outcome = run("serve", "--data", tmp_path / "none", "--listen", "127.0.0.1:0", timeout=30)
    assert outcome.code == FAILED and "none" in outcome.err, outcome
    assert not (tmp_path / "none").exists()


def test_a_database_of_a_newer_version(paper):
    """A database whose tables are ahead of the program is refused by every command, untouched."""
    database = paper / "broadsheet.sqlite"
    with sqlite3.connect(database) as db:
        tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        table = next(t for t in tables if "migration" in t)
        columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        newest = db.execute(f"SELECT * FROM {table} ORDER BY 1 DESC LIMIT 1").fetchone()
        values = dict(zip(columns, newest)) | {columns[0]: int(newest[0]) + 1}
        db.execute(
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
            [values[c] for c in columns])
    for words in (["serve", "--listen", "127.0.0.1:0"], ["check"], ["publish", __file__]):
        outcome = run(*words, "--data", paper, timeout=30)
        assert outcome.code == FAILED, outcome
        assert "newer" in outcome.err, outcome


def test_a_file_that_is_no_database(paper):
    """A damaged database is named and left as it is."""
    database = paper / "broadsheet.sqlite"
    database.write_bytes(b"This is not a database. " * 1000)
    outcome = run("check", "--data", paper)
    assert outcome.code == FAILED and "database" in outcome.err, outcome
    assert database.read_bytes() == b"This is not a database. " * 1000


def test_a_damaged_picture_is_found_by_check(paper):
    """`check` names a picture whose bytes have changed, and one that is gone."""
    originals = sorted(p for p in (paper / "pictures").rglob("*") if p.is_file())
    originals[0].write_bytes(originals[0].read_bytes()[:-10] + b"0123456789")
    gone = originals[-1]
    gone.unlink()
    outcome = run("check", "--data", paper)
    assert outcome.code == REFUSED, outcome
    text = outcome.out + outcome.err
    assert originals[0].name.split("-")[0] in text and gone.name.split("-")[0] in text, outcome


def test_a_hundred_files_with_one_bad_in_the_middle(paper, tmp_path):
    """Every good file of many is published, the bad one named."""
    files = many(tmp_path, 100, paragraphs=1)
    files[50].write_text("---\nheadline: x\n---\n")
    outcome = run("publish", *files, "--data", paper)
    assert outcome.code == REFUSED
    assert files[50].name in outcome.err
    assert len([n for n in outcome.out.splitlines() if n.strip()]) >= 99
