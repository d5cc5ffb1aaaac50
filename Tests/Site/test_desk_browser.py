"""The desk in a real browser: widths, light and dark, left and right, scripts off, keyboard."""

import re
import shutil

import pytest

from site_test.desk import Browser, link
from site_test.program import Server, done
from site_test.browser import Look

EDIT = "/desk/stories/edit?story="
STORY = "/world/2023/03/14/marrow-strait-talks-end"


@pytest.fixture(scope="module")
def desk(demonstration, shelf):
    """A served paper of the desk's own."""
    data = shelf / "desk"
    shutil.copytree(demonstration, data)
    done("user", "add", "Rana Keel", "--role", "editor", "--data", data)
    with Server(data) as server:
        server.data = data
        yield server


def sign_in(look, desk):
    """Signs the browser in by pressing the button of a link."""
    page = look.page
    page.goto(desk.url(link(desk.data, "Rana Keel")))
    page.click("main button")
    page.wait_for_url("**/desk/account/")
    return page


@pytest.fixture(scope="module")
def pages(desk):
    """The desk's pages, with a story of each direction."""
    browser = Browser(desk).sign_in(link(desk.data, "Rana Keel"))
    latest = browser.get("/ar/latest").document
    arabic = next(a["href"] for a in latest.all("a") if a["href"].count("/") == 6)
    return {"desk": "/desk/", "desk-edit": EDIT + STORY, "desk-edit-ar": EDIT + arabic}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("locale", ["en-GB", "ar"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_every_page_of_the_desk_fits(chromium, desk, pages, width, locale, scheme):
    """No page is wider than the window, too faint, too small to read or to hit."""
    faults = []
    with Look(chromium, desk, width, scheme, locale=locale) as look:
        sign_in(look, desk)
        for name, path in pages.items():
            look.page.goto(desk.url(path))
            faults += [f"{name}: {f}" for f in look.check("wide", "contrast", "targets", "small")]
            look.shoot(f"{name}-{width}-{locale}-{scheme}")
        faults += look.complaints
    assert not faults, "\n".join(faults)


def test_a_story_is_changed_with_keys_alone_and_scripts_off(chromium, desk):
    """Typing and pressing Enter saves, a button publishes; the page of the story has it."""
    with Look(chromium, desk, 390, scripts=False) as look:
        page = sign_in(look, desk)
        page.goto(desk.url("/desk/"))
        page.fill("#story", STORY)
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile(r"/desk/stories/\d+$"))
        page.focus("#body")
        page.keyboard.press("Control+End")
        page.keyboard.type("\n\nTyped with keys alone.")
        page.focus("#why")
        page.keyboard.press("Enter")
        page.wait_for_url("**?done=saved")
        page.focus("button[formaction$=publish]")
        page.keyboard.press("Enter")
        page.wait_for_url("**?done=published")
        page.goto(desk.url(STORY))
        assert "Typed with keys alone." in page.inner_text("main")
