"""The library in a real browser: dropped files, progress, the point by a click, widths, colours."""

import re
import shutil

import pytest
from playwright.sync_api import expect

from site_test.browser import Look
from site_test.desk import Browser, link
from site_test.program import Server, done
from site_test.uploads import multipart, send

LIBRARY = "/desk/pictures/"


@pytest.fixture(scope="module")
def desk(demonstration, shelf):
    """A served paper with an editor."""
    data = shelf / "pictures-desk"
    shutil.copytree(demonstration, data)
    done("user", "add", "Rana Keel", "--role", "editor", "--data", data)
    with Server(data) as server:
        server.data = data
        yield server


@pytest.fixture(scope="module")
def pages(desk):
    """The library, a picture that stories show, another that is new, and the way to replace one."""
    browser = Browser(desk).sign_in(link(desk.data, "Rana Keel"))
    form = browser.form(browser.get(LIBRARY), f"{LIBRARY}upload")
    picture = files(desk, 1)[0].read_bytes() + b"\0\0\0"
    body = multipart({"token": form.fields["token"]}, [("IMG_2041-quay.jpg", picture)])
    answer = send(browser, f"{LIBRARY}upload", body)
    new = next(a["href"] for p in answer.document.all("p") if p["role"] for a in p.all("a"))
    shown = [
        a["href"] for a in browser.get(f"{LIBRARY}?in=en").document.all("a")
        if re.fullmatch(r"/desk/pictures/[0-9a-f]{64}", a["href"] or "")]
    return {"library": LIBRARY, "picture-new": new, "picture": shown[0],
            "picture-replace": f"{shown[0]}/replace"}


def files(desk, count):
    """Pictures of the paper, as files."""
    return sorted((desk.data / "pictures/renditions").glob("*/*-960.jpg"))[:count]


def sign_in(look, desk):
    """Signs the browser in by pressing the button of a link."""
    page = look.page
    page.goto(desk.url(link(desk.data, "Rana Keel")))
    page.click("main button")
    page.wait_for_url("**/desk/account/")
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("locale", ["en-GB", "ar"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_pages_fit(chromium, desk, pages, width, locale, scheme):
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


def payloads(desk, mark):
    """A picture that is new, one that is broken, and a text."""
    picture = files(desk, 1)[0].read_bytes()
    return [
        {"name": f"{mark}.jpg", "mimeType": "image/jpeg", "buffer": picture + mark.encode()},
        {"name": "cut.jpg", "mimeType": "image/jpeg", "buffer": picture[:2000]},
        {"name": "notes.txt", "mimeType": "text/plain", "buffer": b"nothing to see"},
    ]


def test_chosen_files_are_answered_one_by_one(chromium, desk):
    """With the script nobody leaves the page; each file has its line, and the library is fresh."""
    with Look(chromium, desk, 1280) as look:
        page = sign_in(look, desk)
        page.goto(desk.url(LIBRARY))
        page.set_input_files("#files", payloads(desk, "chosen"))
        page.click("#bring button")
        lines = page.locator("#arrivals li")
        expect(lines).to_have_count(3)
        expect(lines.nth(0)).to_contain_text("chosen.jpg: taken in", timeout=30_000)
        expect(lines.nth(1)).to_contain_text("cut.jpg: is damaged", timeout=30_000)
        expect(lines.nth(2)).to_contain_text("notes.txt: is not a picture", timeout=30_000)
        expect(page.locator("#arrivals progress")).to_have_count(0)
        assert page.get_attribute("#arrivals", "aria-live") == "polite"
        expect(page.locator(".library")).to_contain_text("chosen.jpg")
        assert page.url == desk.url(LIBRARY)
        # The two that were refused are answered with 422, which a browser notes.
        assert [c for c in look.complaints if "422" not in c] == []


def test_dropped_files_are_taken(chromium, desk):
    """Files that are dropped anywhere on the page go the same way."""
    with Look(chromium, desk, 1280) as look:
        page = sign_in(look, desk)
        page.goto(desk.url(LIBRARY))
        expect(page.locator("#drop")).to_be_visible()
        picture = files(desk, 1)[0].read_bytes() + b"dropped"
        moved = page.evaluate_handle("""bytes => {
            const moved = new DataTransfer();
            moved.items.add(new File([new Uint8Array(bytes)], "dropped.jpg", {type: "image/jpeg"}));
            return moved;
        }""", list(picture))
        page.dispatch_event("#drop", "dragover", {"dataTransfer": moved})
        expect(page.locator("#bring")).to_have_class(re.compile(r"\bover\b"))
        page.dispatch_event("#drop", "drop", {"dataTransfer": moved})
        expect(page.locator("#arrivals")).to_contain_text("dropped.jpg: taken in", timeout=30_000)
        expect(page.locator("#bring")).not_to_have_class(re.compile(r"\bover\b"))


def test_a_connection_that_breaks_is_said(chromium, desk):
    """What did not get through is told beside the file, and the next is sent all the same."""
    with Look(chromium, desk, 1280) as look:
        page = sign_in(look, desk)
        page.goto(desk.url(LIBRARY))
        calls = []
        def once(route):
            calls.append(route)
            route.abort() if len(calls) == 1 else route.continue_()
        page.route("**/desk/pictures/upload", once)
        page.set_input_files("#files", payloads(desk, "broken")[:1] + payloads(desk, "after")[:1])
        page.click("#bring button")
        lines = page.locator("#arrivals li")
        expect(lines.nth(0)).to_contain_text("did not get through", timeout=30_000)
        expect(lines.nth(1)).to_contain_text("after.jpg: taken in", timeout=30_000)


def test_without_the_script_the_form_is_sent(chromium, desk):
    """The plain form takes several files at once."""
    with Look(chromium, desk, 390, scripts=False) as look:
        page = sign_in(look, desk)
        page.goto(desk.url(LIBRARY))
        assert not page.is_visible("#drop")
        page.set_input_files("#files", payloads(desk, "plain"))
        page.click("#bring button")
        page.wait_for_url("**/upload")
        words = page.inner_text("main")
        assert "plain.jpg: taken in" in words and "cut.jpg: is damaged" in words


def test_a_click_sets_the_point_and_the_crops_are_drawn(chromium, desk, pages):
    """A click, the grid and the numbers say the same; what is saved is what was seen."""
    with Look(chromium, desk, 1280) as look:
        page = sign_in(look, desk)
        page.goto(desk.url(pages["picture-new"]))
        expect(page.locator("#focus-click")).to_be_visible()
        box = page.locator("#aim img").bounding_box()
        page.mouse.click(box["x"] + box["width"] * 0.25, box["y"] + box["height"] * 0.75)
        assert page.input_value("#focus-x") == "25" and page.input_value("#focus-y") == "75"
        assert page.get_attribute("#aim circle", "cx") == "25%"
        expect(page.locator(".crops canvas")).to_have_count(3)
        page.check("[name=focus-place][value='83-17']")
        assert page.input_value("#focus-x") == "83"
        page.fill("#focus-x", "60")
        expect(page.locator("[name=focus-place]:checked")).to_have_count(0)
        page.click("main form.entry button")
        page.wait_for_url("**?saved=1")
        assert page.input_value("#focus-x") == "60" and page.input_value("#focus-y") == "17"
        assert look.complaints == []


def test_the_grid_works_without_the_script(chromium, desk, pages):
    """One of nine places is chosen with keys alone."""
    with Look(chromium, desk, 390, scripts=False) as look:
        page = sign_in(look, desk)
        page.goto(desk.url(pages["picture-new"]))
        page.focus("[name=focus-place][value='17-83']")
        page.keyboard.press("Space")
        page.keyboard.press("Enter")
        page.wait_for_url("**?saved=1")
        assert page.input_value("#focus-x") == "17" and page.input_value("#focus-y") == "83"
        assert page.is_checked("[name=focus-place][value='17-83']")
