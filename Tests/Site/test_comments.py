"""Comments from outside: the whole conversation without scripts, and what is done to spoil it."""

import re
import sqlite3
import threading
from contextlib import closing

import pytest

from site_test.desk import Browser, link
from site_test.program import Server, done
from site_test.reader import Reader

STORY = "/world/2023/03/14/marrow-strait-talks-end"
OTHER = "/ar/"
PROXY = ("--trusted-proxy", "127.0.0.0/8")


@pytest.fixture
def served(paper):
    """A paper behind a proxy, so that each reader has a network."""
    with Server(paper, *PROXY) as server:
        server.data = paper
        server.before = states(paper)
        yield server


@pytest.fixture
def readers(served):
    """Makes readers, each from a network of their own."""
    return (Reader(served, f"10.{n >> 8}.{n & 255}.9") for n in range(1, 60_000))


def states(data):
    """How many comments the paper has kept, by state."""
    with closing(sqlite3.connect(f"file:{data}/broadsheet.sqlite?mode=ro", uri=True)) as database:
        return dict(database.execute("SELECT state, count(*) FROM comment GROUP BY state"))


def kept(server):
    """How many comments the paper has kept since it is served, by state."""
    now = states(server.data)
    assert all(now.get(state, 0) >= count for state, count in server.before.items()), now
    return {state: count - server.before.get(state, 0) for state, count in now.items()
            if count != server.before.get(state, 0)}


def other_story(site):
    """The address of another story of the front page."""
    found = re.findall(r'<button value="([^"]+)"', site.get("/").text)
    return next(path for path in found if path != STORY)


def test_a_conversation_without_scripts(served, readers):
    """Say, preview, answer, vote, report, change and take back: all by forms, all seen at once."""
    pia, mo = next(readers), next(readers)
    looked = pia.say(STORY, "How it *will* look", act="preview")
    assert looked.status == 200 and "<em>will</em>" in looked.text
    assert "will look" not in served.get(STORY).text
    first = pia.said(STORY, "The ferry **was** late again")
    page = served.get(STORY)
    assert "The ferry <strong>was</strong> late again" in page.text
    mark = first.rsplit("/", 1)[1]
    answer = mo.said(STORY, "It was on time, I took it", "Mo Tan", answers=mark)
    assert "It was on time" in served.get(STORY).text
    for _ in range(3):
        assert mo.post(first, {"do": "vote"}).status == 303
    assert re.search(r"\b1 vote\b", served.get(first).text)
    assert mo.post(first, {"do": "report", "reason": "off-topic", "words": "no"}).status == 200
    changed = pia.post(
        first, {"token": pia.token_of(first), "do": "edit", "text": "The ferry was early"})
    assert changed.status == 303 and "The ferry was early" in served.get(STORY).text
    pia.post(first, {"token": pia.token_of(first), "do": "delete"})
    page = served.get(STORY).text
    assert "ferry was early" not in page and "It was on time" in page, "the thread is not whole"
    assert served.get(answer).status == 200
    for order in ("newest", "replied", "picks"):
        assert served.get(f"{STORY}/comments/{order}").status == 200


def test_what_is_not_ones_own(served, readers):
    """Nobody changes another's comment, with no token, a forged one, or one of their own."""
    pia, mo = next(readers), next(readers)
    first = pia.said(STORY, "Mine and nobody else's")
    mine = mo.said(STORY, "And this is mine", "Mo Tan")
    token = pia.token_of(first)
    for token in ("", "x" * 43, mo.token_of(mine), token):
        for act in ({"do": "edit", "text": "Taken over"}, {"do": "delete"}):
            assert mo.post(first, {"token": token} | act).status in (403, 404, 422)
    for token in ("", "x" * 43, mo.token_of(mine)):
        assert pia.post(first, {"token": token, "do": "delete"}).status == 403
    elsewhere = served.client.post(
        f"{STORY}/comments", "name=Eve&text=From+elsewhere",
        headers=pia.headers | {"Origin": "https://elsewhere.example"})
    assert elsewhere.status == 403
    page = served.get(STORY).text
    assert "Mine and nobody else" in page and "From elsewhere" not in page


def test_a_form_that_is_sent_again(served, readers):
    """The same form twice, or by two connections at once, is one comment."""
    pia, mo = next(readers), next(readers)
    assert mo.said(STORY, "Only once") == mo.said(STORY, "Only once")
    # Whoever has saved a story is known by a cookie.
    pia.save(STORY)
    threads = [threading.Thread(target=Reader.say, args=(twin(pia), STORY, "At one time"))
               for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    page = served.get(f"{STORY}/comments/newest").text
    assert page.count("Only once") == 1 and page.count("At one time") == 1
    assert sum(kept(served).values()) == 2


def twin(reader):
    """The same reader over a connection of its own."""
    from site_test.client import Client
    other = Reader(reader.site, reader.network)
    other.cookie = reader.cookie
    other.site = type("Site", (), {
        "client": Client(reader.site.address), "url": reader.site.url, "get": reader.site.get})()
    return other


def test_answers_to_what_is_not_there(served, readers):
    """An answer to a comment that was taken back, is elsewhere or never was keeps its words."""
    pia, mo = next(readers), next(readers)
    gone = pia.said(STORY, "Soon gone")
    pia.post(gone, {"token": pia.token_of(gone), "do": "delete"})
    elsewhere = next(readers).said(other_story(served), "Under another story, at length")
    for mark in (gone.rsplit("/", 1)[1], elsewhere.rsplit("/", 1)[1], "2em8044mze87p", "x", "../1"):
        answer = mo.say(STORY, "Words that must stay", "Mo Tan", answers=mark)
        assert answer.status == 422 and "Words that must stay" in answer.text, mark
    assert served.get(f"{STORY}/comments/x").status == 404
    assert mo.say("/world/2023/03/14/never-was", "To nobody", "Mo Tan").status in (404, 410)


HOSTILE_TEXTS = {
    "nothing": ("", 422), "blanks": ("\u00a0\u2003\u200b\n", 422),
    "marks alone": ("\u0301" * 500, 422), "a mile of marks": ("a" + "\u0301" * 100_000, 422),
    "very long": ("word " * 20_000, 422), "a megabyte": ("x" * 1_100_000, 413),
}


@pytest.mark.parametrize("kind", HOSTILE_TEXTS)
def test_texts_that_are_none(served, readers, kind):
    """What cannot be a comment is refused in words, and costs the site nothing."""
    text, status = HOSTILE_TEXTS[kind]
    answer = next(readers).say(STORY, text)
    assert answer.status == status
    assert kept(served) == {}
    assert served.get(STORY).status == 200


def test_text_that_turns_lines_around(served, readers):
    """Overrides of direction and what nobody sees are not kept; Arabic stays Arabic."""
    next(readers).said(STORY, "Safe \u202egnp.exe\u2066 and \x07plain")
    next(readers).said(STORY, "كانت المحادثات طويلة جدا هذه المرة", "سلمى")
    page = served.get(STORY).text
    assert "Safe gnp.exe and plain" in page
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x07]", page)
    said = re.search(r'<div class="said"([^>]*)>\s*<p>كانت', page)[1]
    assert 'dir="rtl"' in said and 'lang="ar"' in said


@pytest.mark.parametrize("name", [
    "", "\u200b\u200d", "\u202eaiP", "x" * 61, "a" + "\u0301" * 40, "Rana Keel", "RANA  KEEL",
    "R\u0430na Keel", "Rаnа Kееl", "Rana\u200b Keel", "\uff32ana Keel", "<b>x</b>\n"])
def test_names_that_are_none(served, readers, name):
    """Nobody is nameless, invisible, or looks like somebody of the newsroom."""
    done("user", "add", "Rana Keel", "--role", "editor", "--data", served.data)
    answer = next(readers).say(STORY, "A text with nothing wrong", name)
    if answer.status == 303:
        # What is left of it without what nobody sees is a plain name.
        assert name.startswith("<b>")
        assert "&lt;b&gt;x&lt;/b&gt;" in served.get(STORY).text
    else:
        assert answer.status == 422 and "A text with nothing wrong" in answer.text


def test_hostile_mark_up(served, readers):
    """Whatever is typed becomes words, emphasis, quotations, lists and plain links."""
    texts = [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))",
        "![x](https://tracker.example/x.gif)", "<svg/onload=alert(1)>", "<style>*{}</style>",
        "[x](data:text/html,<script>)", "<a href='https://a.example' onclick=x()>a</a>", "&lt;b>",
        "<iframe src=//a.example></iframe>", "`<b>`", "<!--", "]]>", "<plaintext>"]
    for number, text in enumerate(texts):
        assert next(readers).say(STORY, f"Number {number}: {text}", f"Reader {number}").status in (
            303, 422)
    page = served.get(f"{STORY}/comments/newest").text
    said = re.findall(r'(?s)<div class="said"[^>]*>(.*?)</div>', page)
    assert said
    for text in said:
        assert not re.search(r"<(?!/?(p|em|strong|blockquote|ul|ol|li|code|pre|a|br|del)\b)", text)
        assert not re.search(r"<[^>]*\son\w+=|<[^>]*javascript:|<[^>]*tracker", text), text


def test_a_story_that_is_retracted_meanwhile(served, readers, tmp_path):
    """The words come back with the news; nothing is kept under a notice."""
    done("user", "add", "Rana Keel", "--role", "administrator", "--data", served.data)
    pia = next(readers)
    first = pia.said(STORY, "Said in time")
    editor = Browser(served).sign_in(link(served.data, "Rana Keel"))
    retract(editor, STORY)
    answer = pia.say(STORY, "Typed before the notice came")
    assert answer.status in (410, 422) and "Typed before the notice came" in answer.text
    late = pia.post(
        first, {"token": pia.token(), "do": "edit", "text": "Changed after the notice"})
    assert late.status != 303
    assert sum(kept(served).values()) == 1


def retract(editor, story):
    """Retracts a story at the desk."""
    form = editor.form(editor.get(f"/desk/stories/file?story={story}"), "/desk/stories/act")
    answer = editor.send(form, kind="retract", note="It was not so.")
    assert answer.status == 303, answer.text


def test_a_flood_from_one_network(served, readers):
    """Of ten thousand from one network a few are kept; others read and write on."""
    quiet = next(readers)
    answers = {}
    flood(served, 10_000, lambda _: "203.0.113.9", answers)
    assert answers.get(429, 0) > 9_500, answers
    assert sum(kept(served).values()) < 100
    quiet.said(STORY, "I can still be heard")
    assert "I can still be heard" in served.get(f"{STORY}/comments/newest").text


def test_a_flood_from_everywhere(served, readers):
    """Ten thousand with the same words from as many networks: hardly any is shown, all answered."""
    quiet, answers = next(readers), {}
    flood(served, 10_000, lambda n: f"198.{n >> 8}.{n & 255}.9", answers)
    held = kept(served)
    assert sum(answers.values()) == 10_000 and not [s for s in answers if s >= 500], answers
    # The numbers make some of them differ by more than is near.
    assert held.get("approved", 0) < 200, held
    quiet.said(STORY, "Nothing keeps me from writing")
    assert "Nothing keeps me from writing" in served.get(f"{STORY}/comments/newest").text


def flood(server, count, network, answers):
    """Sends the same comment again and again over four connections; counts answers by status."""
    lock = threading.Lock()

    def send(part):
        from http.client import HTTPConnection
        connection = HTTPConnection(*server.address.split(":"), timeout=60)
        mine = {}
        for number in range(part, count, 4):
            connection.request(
                "POST", f"{STORY}/comments",
                f"name=Seller+{number}&text=Buy+the+best+lamps+at+our+shop+today+number+{number}",
                {"Content-Type": "application/x-www-form-urlencoded",
                 "Origin": server.url(), "X-Forwarded-For": network(number)})
            answer = connection.getresponse()
            answer.read()
            mine[answer.status] = mine.get(answer.status, 0) + 1
            if answer.will_close:
                connection.close()
        connection.close()
        with lock:
            for status, times in mine.items():
                answers[status] = answers.get(status, 0) + times

    threads = [threading.Thread(target=send, args=(part,)) for part in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_moderation_from_the_queue_to_the_tally(served, readers):
    """What is held is shown once it is approved; what is removed is counted with its reason."""
    done("user", "add", "Rana Keel", "--role", "moderator", "--data", served.data)
    pia, mo = next(readers), next(readers)
    held = pia.said(STORY, "Look at https://a.example and https://b.example and https://c.example")
    assert served.get(held).status == 404 and pia.get(held).status == 200
    desk = Browser(served).sign_in(link(served.data, "Rana Keel"))
    page = desk.get("/desk/comments/")
    assert "https://a.example" in page.text
    form = desk.form(page, "/desk/comments/act")
    answer = desk.send(form, mark=held.rsplit("/", 1)[1], do="approve")
    assert answer.status == 303, answer.text
    assert "https://a.example" in served.get(STORY).text
    said = mo.said(STORY, "An insult to everybody who reads", "Mo Tan")
    page = desk.get("/desk/comments/?queue=all")
    answer = desk.send(
        desk.form(page, "/desk/comments/act"), mark=said.rsplit("/", 1)[1], do="reject",
        reason="abuse")
    assert answer.status == 303, answer.text
    assert "An insult" not in served.get(STORY).text
    assert served.get(said).status == 404 and mo.get(said).status == 200
    assert served.get("/comments/tally").status == 200
