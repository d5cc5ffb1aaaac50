"""The paper itself at the desk: from outside, and in a browser with scripts and without."""

import shutil

import pytest

from site_test.browser import Look
from site_test.desk import Browser, link
from site_test.program import Server, done

PAPER = "/desk/paper/"
TALKS = "/world/2023/03/14/marrow-strait-talks-end"


@pytest.fixture(scope="module")
def desk(demonstration, shelf):
    """A served paper of the desk's own."""
    data = shelf / "desk-paper"
    shutil.copytree(demonstration, data)
    done("user", "add", "Rana Keel", "--role", "administrator", "--data", data)
    with Server(data) as server:
        server.data = data
        yield server


@pytest.fixture
def editor(desk):
    """Somebody who is signed in."""
    return Browser(desk).sign_in(link(desk.data, "Rana Keel"))


def opened(editor, path, action=None):
    """A form about the paper."""
    return editor.form(editor.get(path), action or path)


def sign_in(look, desk):
    """Signs the browser in by pressing the button of a link."""
    page = look.page
    page.goto(desk.url(link(desk.data, "Rana Keel")))
    page.click("main button")
    page.wait_for_url("**/desk/account/")
    return page


def test_a_story_is_put_first_and_taken_away_again(editor):
    """Readers see it at the top with the next request, and no longer when the place is emptied."""
    path = PAPER + "en/front"
    answer = editor.send(opened(editor, path), **{"story-0": TALKS})
    assert answer.status == 303, answer.text
    lead = editor.get("/").document.first("article", **{"class": "card card-lead"})
    assert lead.first("a")["href"] == TALKS
    again = opened(editor, path)
    assert again.fields["story-0"] == TALKS
    assert editor.send(again, **{"story-0": ""}).status == 303
    lead = editor.get("/").document.first("article", **{"class": "card card-lead"})
    assert lead.first("a")["href"] != TALKS


def test_a_topic_moves_with_its_feeds(editor):
    """The old address and its feeds lead to the new ones; the list says how many stories it has."""
    path = editor.get(PAPER + "en/topics").document.first("ul", **{"class": "names"}).first("a")[
        "href"]
    form = opened(editor, path)
    old = form.fields["slug"]
    assert editor.send(form, slug="moved-topic", name="Moved topic").status == 303
    moved = editor.get(f"/topic/{old}/feed.atom")
    assert (moved.status, moved.headers["Location"]) == (301, "/topic/moved-topic/feed.atom")
    assert editor.get("/topic/moved-topic").status == 200


def test_what_two_people_change_at_once_is_told(editor):
    """The second is told, sees both states, and puts theirs in place knowingly."""
    path = PAPER + "editions/en"
    mine, theirs = opened(editor, path), opened(editor, path)
    assert editor.send(mine, tagline="Mine").status == 303
    answer = editor.send(theirs, tagline="Theirs")
    assert answer.status == 409
    assert "Theirs" in answer.text and "<bdi>Mine</bdi>" in answer.text
    assert editor.send(editor.form(answer, path)).status == 303
    assert "Theirs" in editor.get("/").text


@pytest.mark.parametrize(("width", "locale", "scheme"), [
    (360, "ar", "dark"), (1280, "en-GB", "light")])
def test_every_page_about_the_paper_fits(chromium, desk, width, locale, scheme):
    """No page is wider than the window, too faint, too small to read or to hit."""
    faults = []
    with Look(chromium, desk, width, scheme, locale=locale) as look:
        sign_in(look, desk)
        for name in ["", "en/front", "en/breaking", "en/sections", "en/topics", "en/menus",
                     "ar/pages", "ar/pages/edit/about", "people", "people/1", "editions"]:
            response = look.page.goto(desk.url(PAPER + name))
            if response.status == 404:
                faults.append(f"{name}: not there")
            faults += [f"{name}: {f}" for f in look.check("wide", "contrast", "targets", "small")]
            look.shoot(f"paper-{name.replace('/', '-')}-{width}-{locale}")
        faults += look.complaints
    assert not faults, "\n".join(faults)


def test_sections_are_dragged_into_order(chromium, desk):
    """With scripts a row is dragged, and its fields are numbered anew; the buttons move too."""
    with Look(chromium, desk, 1280) as look:
        page = sign_in(look, desk)
        page.goto(desk.url(PAPER + "en/sections"))
        names = page.locator(".rows .what a").all_inner_texts()
        box = page.locator(".rows .handle").nth(0).bounding_box()
        below = page.locator(".rows li").nth(1).bounding_box()
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.mouse.down()
        page.mouse.move(box["x"] + 5, below["y"] + below["height"] - 4, steps=4)
        page.mouse.up()
        page.click("form[action$=order] > p button")
        page.wait_for_url("**/sections?saved=yes")
        moved = page.locator(".rows .what a").all_inner_texts()
        assert moved == [names[1], names[0], *names[2:]]
        page.click(".rows li:nth-child(1) button[value='0:down']")
        page.wait_for_url("**/sections?saved=yes")
        assert page.locator(".rows .what a").all_inner_texts() == names
        assert not look.complaints


def test_breaking_news_without_scripts(chromium, desk):
    """A form alone puts the line above every page, and takes it down."""
    with Look(chromium, desk, 390, scripts=False) as look:
        page = sign_in(look, desk)
        page.goto(desk.url(PAPER + "en/breaking"))
        page.fill("#words", "The ferry is back")
        page.fill("#until", "2099-01-01T12:00")
        page.click("form.paper button")
        page.wait_for_url("**/breaking?saved=yes")
        page.goto(desk.url("/latest"))
        assert "The ferry is back" in page.inner_text("[role=status]")
        page.goto(desk.url(PAPER + "en/breaking"))
        page.click("form[action$=end] button")
        page.wait_for_url("**/breaking?saved=yes")
        page.goto(desk.url("/latest"))
        assert "The ferry is back" not in page.inner_text("body")
