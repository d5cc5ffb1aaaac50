"""Comments come in from other systems and go out again: once each, under the right stories, in
constant memory."""

import gzip
import json
import re
import shutil
import sqlite3
import subprocess

import pytest

from site_test import wxr
from site_test.program import Server, command, done, environment, run

STORY = "/world/2023/03/14/marrow-strait-talks-end"
HEAD = '{"version":1,"users":[{"id":"a_1","email":"wren@mail.example"}],"posts":[]}'


def disqus(*items):
    """A Disqus export."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<disqus xmlns="http://disqus.com" '
        'xmlns:dsq="http://disqus.com/disqus-internals">\n' + "".join(items) + "</disqus>\n")


def thread(number, link):
    """A page of it."""
    return f'<thread dsq:id="{number}"><link>{link}</link><title>T</title></thread>\n'


def post(number, page, parent=None, text=None, flags=""):
    """A comment of it."""
    answers = f'<parent dsq:id="{parent}"/>' if parent else ""
    return (
        f'<post dsq:id="{number}"><message>{wxr.cdata(text or f"<p>Disqus text {number}</p>")}'
        f"</message><createdAt>2023-03-15T10:{number // 60 % 60:02}:{number % 60:02}Z</createdAt>"
        f"{flags}<author><name>Writer {number}</name><email>w{number}@mail.example</email></author>"
        f'<ipAddress>192.0.2.7</ipAddress><thread dsq:id="{page}"/>{answers}</post>\n')


def remark(number, url, parent="", **more):
    """A line of a Remark42 backup."""
    return json.dumps({
        "id": f"r{number}", "pid": parent, "text": f"<p>Remark text {number}</p>",
        "orig": f"Remark text {number}", "user": {"name": f"Reader {number}", "ip": "f00d"},
        "locator": {"site": "lantern", "url": url}, "score": 2, "vote": 0,
        "time": f"2023-03-15T11:00:{number % 60:02}.123456789+02:00", **more})


def isso(path, *rows):
    """Isso's database; a row is (number, parent, mode, text, author)."""
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE threads (id INTEGER PRIMARY KEY, uri VARCHAR(256), title VARCHAR)")
        db.execute(
            "CREATE TABLE comments (tid, id INTEGER PRIMARY KEY, parent INTEGER, created FLOAT, "
            "modified FLOAT, mode INTEGER, remote_addr VARCHAR, text VARCHAR, author VARCHAR, "
            "email VARCHAR, website VARCHAR, likes INTEGER, dislikes INTEGER, voters BLOB)")
        db.execute("INSERT INTO threads VALUES (1, ?, 'T')", (STORY,))
        for number, parent, mode, text, author in rows:
            db.execute(
                "INSERT INTO comments VALUES (1, ?, ?, ?, NULL, ?, '192.0.2.0', ?, ?, "
                "'a@mail.example', NULL, 3, 1, x'00')",
                (number, parent, 1678880000.5 + number, mode, text, author))
    db.close()
    return path


def load(kind, data, path, **options):
    """Runs an import."""
    return run("import", kind, path, "--data", data, **options)


def exported(data, *options):
    """The comments of a paper as JSON."""
    return json.loads(done("export", "comments", "--data", data, *options).out)["comments"]


@pytest.fixture
def told(paper):
    """The comments that the demonstration paper has of its own."""
    return exported(paper)


def test_disqus(paper, tmp_path):
    """Comments stand in their thread on the story's page, compressed or not, once."""
    text = disqus(
        thread(1, f"https://old.example{STORY}?ref=x"), thread(2, "https://old.example/nowhere"),
        post(1, 1), post(2, 1, 1), post(3, 2), post(4, 1, flags="<isSpam>true</isSpam>"),
        post(5, 1, text="<p>x<script>alert(1)</script></p>"))
    path = tmp_path / "disqus.xml.gz"
    path.write_bytes(gzip.compress(text.encode()))
    outcome = load("disqus", paper, path)
    assert outcome.code == 0, outcome
    assert "4 comments added" in outcome.out, outcome
    assert "1: https://old.example/nowhere" in outcome.out
    plain = tmp_path / "disqus.xml"
    plain.write_text(text, "utf-8")
    assert "0 comments added, 4 here before" in load("disqus", paper, plain).out
    with Server(paper) as server:
        page = server.get(STORY).text
    assert "Disqus text 1" in page and "Disqus text 2" in page and "Writer 2" in page
    assert "Disqus text 4" not in page and "Disqus text 3" not in page and "alert(1)" not in page
    done("check", "--data", paper)
    for file in paper.glob("broadsheet.sqlite*"):
        assert b"mail.example" not in file.read_bytes(), file


def test_remark42(paper, told, tmp_path):
    """A backup comes in; a wrong line is named, and what came before it stays."""
    lines = [HEAD, remark(1, f"https://x.example{STORY}"), remark(2, STORY, "r1"),
             remark(3, STORY, delete=True), "{broken", remark(4, STORY)]
    path = tmp_path / "backup.json"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    outcome = load("remark42", paper, path)
    assert outcome.code == 1 and "backup.json:5: not JSON" in outcome.err, outcome
    assert "run the import again" in outcome.err
    assert len(exported(paper)) == len(told) + 3
    del lines[4]
    path.write_bytes(gzip.compress(("\n".join(lines) + "\n").encode()))
    assert "1 comment added, 3 here before" in load("remark42", paper, path).out
    found = {c["id"]: c for c in exported(paper)}
    assert found["r1"]["votes"] == 2 and found["r1"]["source"] == "remark42:lantern"
    assert found["r1"]["posted"] == "2023-03-15T09:00:01.123Z"
    assert found["r3"]["state"] == "withdrawn" and found["r3"]["html"] == ""


def test_isso(paper, tmp_path):
    """Isso's database is read and not touched; one without a name is shown as such."""
    path = isso(
        tmp_path / "isso.db", (1, 2, 1, "An *answer*", "Wren"), (2, None, 4, "", None),
        (3, None, 2, "Waits", "Omar"), (4, None, 1, "<b>raw</b>", None))
    before = path.read_bytes()
    outcome = load("isso", paper, path)
    assert outcome.code == 0 and "4 comments added" in outcome.out, outcome
    assert path.read_bytes() == before and not list(tmp_path.glob("isso.db-*"))
    with Server(paper) as server:
        page = server.get(STORY).document
    said = [c.text for c in page.all("li") if "comment" in c.classes]
    assert len(said) == 3, said
    assert any("An answer" in text for text in said)
    assert any("<b>raw</b>" in text and "Anonymous" in text for text in said), said


@pytest.mark.parametrize("kind, content, word", [
    ("disqus", b"", "ends|empty"), ("disqus", b"<rss/>", "disqus"), ("disqus", b'{"a": 1}', "XML"),
    ("disqus", b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><disqus>&x;</disqus>',
     "DOCTYPE"),
    ("disqus", gzip.compress(b"<disqus>" * 3, mtime=0)[:-9], "ends early|malformed"),
    ("remark42", b"", "empty"), ("remark42", b"<disqus/>", "JSON"),
    ("remark42", b'{"version":9,"users":[]}\n', "version"),
    ("isso", b"", "Isso|SQLite"), ("isso", b"SQLite format 3\0" + b"x" * 5000, "database"),
    ("isso", b"plain text " * 100, "SQLite"),
    ("comments", b"", "empty"), ("comments", b'{"a":1}', "comments"),
    ("comments", b'{"format":"broadsheet-comments","version":1,"comments":[', "ends"),
])
def test_files_of_another_kind(paper, told, tmp_path, kind, content, word):
    """Each is refused with the file's name and a reason, and nothing is stored."""
    path = tmp_path / "bad.file"
    path.write_bytes(content)
    outcome = load(kind, paper, path)
    assert outcome.code == 1, outcome
    assert "bad.file" in outcome.err and re.search(word, outcome.err), outcome.err
    assert "root:" not in outcome.out + outcome.err
    assert exported(paper) == told


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.95])
def test_a_truncated_file(paper, told, tmp_path, cut):
    """Whole comments before the break are kept, the line is named, and the rest comes later."""
    text = disqus(thread(1, STORY), *(post(n, 1, n - 1 if n % 3 else None) for n in range(1, 200)))
    path = tmp_path / "cut.xml"
    path.write_text(text[:int(len(text) * cut)], "utf-8")
    outcome = load("disqus", paper, path)
    assert outcome.code == 1 and re.search(r"cut\.xml:\d+", outcome.err), outcome
    kept = len(exported(paper)) - len(told)
    assert 199 * cut * 0.8 < kept < 199
    path.write_text(text, "utf-8")
    assert f"{199 - kept} comments added, {kept} here before" in load("disqus", paper, path).out
    done("check", "--data", paper)


def test_round_trip(demonstration, paper, told, tmp_path):
    """An export that another site takes comes out of it byte for byte."""
    before = {edition: len(exported(paper, "--edition", edition)) for edition in ("ar", "en")}
    text = disqus(
        thread(1, STORY), post(1, 1), post(2, 1, 1), post(3, 1, flags="<isDeleted>true</isDeleted>"),
        post(4, 1, 3), post(5, 1, 99), post(6, 1, flags="<isApproved>false</isApproved>"))
    path = tmp_path / "disqus.xml"
    path.write_text(text, "utf-8")
    assert load("disqus", paper, path).code == 0
    assert load("isso", paper, isso(tmp_path / "i.db", (1, None, 1, "A *b*\n\nة", "W"))).code == 0
    file = tmp_path / "comments.json"
    outcome = done("export", "comments", "--data", paper, "--output", file)
    assert f"{len(told) + 7} comments written" in outcome.out
    other = shutil.copytree(demonstration, tmp_path / "other")
    assert f"7 comments added, {len(told)} here before" in load("comments", other, file).out
    again = done("export", "comments", "--data", other)
    assert again.out.encode() == file.read_bytes()
    assert f"0 comments added, {len(told) + 7} here before" in load("comments", other, file).out
    assert len(exported(other, "--edition", "ar")) == before["ar"]
    assert len(exported(other, "--edition", "en")) == before["en"] + 7


def test_wxr(paper, tmp_path):
    """The export for WordPress is well-formed XML, and our own import takes it."""
    text = disqus(
        thread(1, STORY), post(1, 1, text="<p>Fish &amp; <em>chips</em> ]]&gt;</p>"), post(2, 1, 1))
    path = tmp_path / "disqus.xml"
    path.write_text(text, "utf-8")
    assert load("disqus", paper, path).code == 0
    file = tmp_path / "out.xml"
    words = ["export", "comments", "--format", "wxr", "--edition", "en", "--data", paper,
             "--output", file]
    bare = run(*words)
    assert bare.code == 2 and "--base-url" in bare.err
    done(*words, "--base-url", "https://lantern.example")
    subprocess.run(["xmllint", "--noout", file], check=True)
    new = tmp_path / "new"
    outcome = run("import", "wxr", file, "--data", new)
    assert outcome.code == 0, outcome
    all_of_them = exported(paper, "--edition", "en")
    stories = {c["story"] for c in all_of_them}
    assert f"{len(stories)} stories created" in outcome.out, outcome
    assert f"{len(all_of_them)} comments" in outcome.out, outcome
    with Server(new) as server:
        page = server.get(server.get(STORY).headers.get("Location", STORY)).text
    assert "Fish &amp; <em>chips</em>" in page and "Disqus text 2" in page


def test_what_export_refuses(paper, tmp_path):
    """Unknown formats, editions and folders are named."""
    for words, code, word in [
            (["--format", "csv"], 2, "csv"), (["--edition", "xx"], 2, "xx"),
            (["--output", tmp_path / "no" / "file"], 3, "cannot be written")]:
        outcome = run("export", "comments", "--data", paper, *words)
        assert outcome.code == code and word in outcome.err, outcome
    assert run("export", "--data", paper).code == 2


def peak(*words):
    """The peak resident memory of a command in MiB."""
    outcome = subprocess.run(
        ["/usr/bin/env", "python3", "-c",
         "import resource,subprocess,sys;"
         "c=subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL).returncode;"
         "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss//1024);sys.exit(c)",
         *command(*words)],
        capture_output=True, env=environment(), timeout=1200)
    assert outcome.returncode == 0, outcome.stderr
    return int(outcome.stdout)


def test_memory_is_constant(demonstration, tmp_path):
    """A hundred thousand comments take hardly more memory than ten thousand, in and out."""
    brought, taken = {}, {}
    for count in (10_000, 100_000):
        data = shutil.copytree(demonstration, tmp_path / f"paper-{count}")
        file = tmp_path / f"{count}.xml"
        with open(file, "w", encoding="utf-8") as text:
            text.write(disqus().removesuffix("</disqus>\n") + thread(1, STORY))
            for number in range(1, count + 1):
                text.write(post(number, 1, number // 2 if number % 3 else None))
            text.write("</disqus>\n")
        brought[count] = peak("import", "disqus", file, "--data", data)
        taken[count] = peak("export", "comments", "--data", data, "--output", tmp_path / "out")
        shutil.rmtree(data)
    assert brought[100_000] < brought[10_000] * 1.3 + 20, brought
    assert taken[100_000] < taken[10_000] * 1.3 + 20, taken
