"""The editor from outside: with scripts off and on, keyboard alone, two at one story."""

import re
import shutil

import pytest
from playwright.sync_api import expect

from site_test.browser import Look
from site_test.desk import Browser, link
from site_test.program import Server, done

STORY = "/world/2023/03/14/marrow-strait-talks-end"


@pytest.fixture(scope="module")
def desk(demonstration, shelf):
    """A served paper of its own with two editors."""
    data = shelf / "editor"
    shutil.copytree(demonstration, data)
    for name in ("Rana Keel", "Omar Vance"):
        done("user", "add", name, "--role", "editor", "--data", data)
    with Server(data) as server:
        server.data = data
        yield server


def editor(desk, name="Rana Keel"):
    """A browser without scripts in which somebody is signed in."""
    return Browser(desk).sign_in(link(desk.data, name))


def begin(browser, headline):
    """Begins a story and returns the path of its editor."""
    form = browser.form(browser.get("/desk/stories/new"), "/desk/stories/new")
    place = browser.send(form, place="en/world", headline=headline, **{"as": "draft"})
    return place.headers["Location"].partition("?")[0]


def form(browser, path):
    """The form of a story."""
    return browser.form(browser.get(path), path)


def send(browser, path, part="", **fields):
    """Sends the form of a story by one of its buttons."""
    return browser.post(path + part, form(browser, path).fields | fields)


def test_from_the_first_word_to_readers(desk):
    """A story is written, previewed, published, corrected and retracted by forms alone."""
    browser = editor(desk)
    path = begin(browser, "A quiet ferry")
    text = {"body": "It sails.\r\n\r\n## At nine\r\n\r\n- on time", "byline": ["staff", "Thomas Wren"]}
    preview = send(browser, path, "/preview", **text)
    assert "<h2>At nine</h2>" in preview.text and "noindex" in preview.text
    assert send(browser, path, **text).headers["Location"] == f"{path}?done=saved"
    assert send(browser, path, "/publish").headers["Location"] == f"{path}?done=published"
    address = next(
        a["href"] for a in browser.get(path).document.all("a") if a["href"].endswith("/a-quiet-ferry"))
    assert "It sails." in desk.get(address).text and "Thomas Wren" in desk.get(address).text
    send(browser, path, "/publish", kind="correct", note="It sails at ten.", body="At ten.")
    assert "It sails at ten." in desk.get(address).text
    send(browser, path, "/record", act="retract", sentence="There is no ferry.")
    assert desk.get(address).status == 410
    done("check", "--data", desk.data)


def test_strange_bytes_and_long_texts(desk):
    """Control characters are left out, lone surrogates made harmless; 5 MB are refused and kept."""
    browser = editor(desk)
    path = begin(browser, "Strange")
    for junk in ("%ED%A0%80", "%FF", "%1B", "%00"):
        fields = form(browser, path).fields
        body = f"token={fields['token']}&base={fields['base']}&headline=x&body=a{junk}b"
        answer = browser.client.post(
            path, body, {"Cookie": browser.cookie, "Origin": desk.url()})
        assert answer.status == 303, (junk, answer.status)
    assert form(browser, path).fields["body"] == "ab"
    long = send(browser, path, body="letters\n" * 625_000)
    assert long.status == 422 and "4,000,000 bytes" in long.text
    assert browser.form(long, path).fields["body"] == "letters\n" * 625_000


def test_two_at_one_story(desk):
    """Changes of both are put together; where both changed the same, one chooses."""
    one, two = editor(desk), editor(desk, "Omar Vance")
    path = begin(one, "Together")
    send(one, path, body="First.\n\nSecond.\n\nThird.")
    mine, yours = form(one, path), form(two, path)
    two.send(yours, body="First.\n\nSecond, yours.\n\nThird, yours.")
    told = one.send(mine, body="First, mine.\n\nSecond, mine.\n\nThird.")
    assert told.status == 409 and "Omar Vance" in told.text
    choice = one.form(told, f"{path}/merge")
    assert one.send(choice, **{"text.1.pick": "theirs"}).headers["Location"] == f"{path}?done=merged"
    body = form(one, path).fields["body"]
    assert body == "First, mine.\n\nSecond, yours.\n\nThird, yours."


def sign_in(look, desk):
    """Signs a real browser in."""
    page = look.page
    page.goto(desk.url(link(desk.data, "Rana Keel")))
    page.click("main button")
    page.wait_for_url("**/desk/account/")
    return page


def test_scripts_keep_what_is_typed_and_spare_keys(chromium, desk):
    """Tools and keys write Markdown; what is typed is kept and offered; a preview is beside it."""
    path = begin(editor(desk), "With scripts")
    with Look(chromium, desk, 1280) as look:
        page = sign_in(look, desk)
        page.goto(desk.url(path))
        page.focus("#body")
        page.keyboard.type("ferry")
        page.keyboard.press("Control+A")
        page.keyboard.press("Control+B")
        assert page.input_value("#body") == "**ferry**"
        page.keyboard.press("Control+Z")
        assert page.input_value("#body") == "ferry"
        page.click("[data-tool=quote]")
        assert page.input_value("#body") == "> ferry"
        page.evaluate(
            """() => {
              const data = new DataTransfer();
              data.setData("text/html", "<p>one <b>two</b></p>");
              data.setData("text/plain", "one two");
              document.getElementById("body").setSelectionRange(0, 7);
              document.getElementById("body").dispatchEvent(
                new ClipboardEvent("paste", {clipboardData: data, cancelable: true}));
            }""")
        expect(page.locator("#body")).to_have_value("one **two**")
        expect(page.locator("#kept")).to_contain_text("not saved", timeout=15_000)
        page.click("[data-tool=live]")
        page.frame_locator("iframe").locator("article strong").wait_for()
        page.goto(desk.url(path))
        page.click("text=Take it up")
        assert page.input_value("#body") == "one **two**"
        page.focus("#body")
        page.keyboard.press("Control+S")
        page.wait_for_url("**?done=saved")
        assert not look.complaints, look.complaints


def test_what_a_lost_connection_leaves_is_offered(chromium, desk):
    """Without the site the browser keeps the text, and offers it when the page is opened again."""
    path = begin(editor(desk), "Offline")
    with Look(chromium, desk, 390) as look:
        page = sign_in(look, desk)
        page.goto(desk.url(path))
        page.route(re.compile("autosave"), lambda route: route.abort())
        page.fill("#body", "Typed in a tunnel.")
        expect(page.locator("#kept")).to_contain_text("browser", timeout=15_000)
        page.goto(desk.url(path))
        assert page.input_value("#body") == ""
        page.click(".offer button >> nth=0")
        assert page.input_value("#body") == "Typed in a tunnel."


def test_whoever_is_signed_out_is_told_and_goes_on_after_signing_in(chromium, desk):
    """Not "no connection": the way in stands there, the text stays, and is kept again afterwards."""
    path = begin(editor(desk), "Signed out")
    with Look(chromium, desk, 390) as look:
        page = sign_in(look, desk)
        page.goto(desk.url(path))
        page.context.clear_cookies()
        page.fill("#body", "Typed too late.")
        expect(page.locator("#kept")).to_contain_text("signed out", timeout=15_000)
        door = page.locator("#door")
        expect(door).to_be_visible()
        assert door.get_attribute("target") == "_blank"
        other = page.context.new_page()
        other.goto(desk.url(link(desk.data, "Rana Keel")))
        other.click("main button")
        other.wait_for_url("**/desk/account/")
        page.fill("#body", "Typed too late, and on.")
        expect(page.locator("#kept")).to_contain_text("not saved", timeout=40_000)
        expect(door).to_be_hidden()
        page.click(".save button >> nth=0")
        page.wait_for_url("**?done=saved")
        assert page.input_value("#body") == "Typed too late, and on."


@pytest.mark.parametrize("locale, scheme, width", [
    ("en-GB", "light", 1280), ("ar", "dark", 360),
])
def test_the_editor_fits(chromium, desk, locale, scheme, width):
    """No page of the editor is wider than the window, too faint or too small to hit."""
    faults = []
    with Look(chromium, desk, width, scheme, locale=locale) as look:
        page = sign_in(look, desk)
        for name, path in (("editor", f"/desk/stories/edit?story={STORY}"),
                           ("editor-new", "/desk/stories/new")):
            page.goto(desk.url(path))
            page.evaluate("document.querySelectorAll('details').forEach((one) => one.open = true)")
            faults += [f"{name}: {f}" for f in look.check("wide", "contrast", "targets", "small")]
            look.shoot(f"{name}-{width}-{locale}-{scheme}")
        faults += look.complaints
    assert not faults, "\n".join(faults)
