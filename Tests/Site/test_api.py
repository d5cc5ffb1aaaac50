"""The API as programs meet it: by its description, with tokens, and told of acts by webhooks."""

import json
import re
import shutil
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from site_test.api import Program, make_token
from site_test.browser import Look
from site_test.desk import Browser, link
from site_test.places import ARTEFACTS
from site_test.program import Server, done
from site_test.waiting import until

DRAFT = {"edition": "en", "section": "world", "headline": "Night ferry returns",
         "body": "The ferry is **back**.", "byline": [{"kind": "person", "name": "Rana Keel"}]}
EVERYTHING = ["read", "write", "publish", "pictures", "administer"]


@pytest.fixture(scope="module")
def desk(demonstration, shelf):
    """A served paper with an administrator and a reporter."""
    data = shelf / "api"
    shutil.copytree(demonstration, data)
    done("user", "add", "Ines Okafor", "--role", "administrator", "--data", data)
    done("user", "add", "Jon Brack", "--role", "reporter", "--data", data)
    with Server(data, "--api-rate", "100000", "--webhooks-to-private-addresses") as server:
        server.data = data
        yield server


@pytest.fixture(scope="module")
def program(desk):
    """A program with a token that may do everything."""
    return Program(desk, make_token(desk, desk.data, "Ines Okafor", EVERYTHING))


def test_the_api_is_what_its_description_says(desk, program):
    """Schemathesis makes requests of the description, good and bad, and checks the answers."""
    command = [
        str(Path(sys.executable).with_name("schemathesis")),
        "--config-file", str(Path(__file__).with_name("schemathesis.toml")), "run",
        desk.url("/api/v1/openapi.json"), "--header", f"Authorization: Bearer {program.token}",
        "--checks", "all", "--seed", "20261123", "--max-examples", "5", "--continue-on-failure",
        "--no-color"]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=240, cwd=ARTEFACTS)
    (ARTEFACTS / "schemathesis.log").write_text(ran.stdout + ran.stderr, "utf-8")
    assert ran.returncode == 0, ran.stdout[-6000:]
    tested = re.search(r"Tested: (\d+)", ran.stdout)
    described = sum(len(p) for p in desk.get("/api/v1/openapi.json").json["paths"].values())
    # It does not ask for the description once more.
    assert tested and int(tested[1]) == described - 1, ran.stdout[-3000:]
    assert "cannot" not in desk.output and "failed:" not in desk.output


def test_a_story_is_written_published_corrected_and_retracted(desk, program):
    """What the program does is what readers see."""
    made = program.ask("POST", "/stories", {"draft": DRAFT})
    assert made.status == 201, made.text
    path = made.headers["Location"].removeprefix("/api/v1")
    story = program.ask("GET", path)
    assert (story.headers["ETag"], story.json["state"], story.json["url"]) == ('"1"', "draft", None)
    assert story.json["draft"]["byline"] == [
        {"kind": "person", "name": "Rana Keel", "role": ""}]
    checks = program.ask("GET", f"{path}/checks").json
    assert checks["mayBePublished"] is True, checks
    published = program.ask("POST", f"{path}/publication", {"revision": 1, "kind": "publish"})
    assert published.status == 200, published.text
    place = published.json["url"].removeprefix(desk.url())
    assert "The ferry is <strong>back</strong>" in desk.get(place).text
    changed = program.ask(
        "PATCH", path, {"draft": {"headline": "Night ferries return"}, "why": "there are two"},
        {"If-Match": '"1"'})
    assert (changed.status, changed.json["head"], changed.json["live"]) == (200, 2, 1), changed.text
    assert changed.json["draft"]["body"] == DRAFT["body"]
    again = program.ask("PATCH", path, {"draft": {"headline": "Late"}, "base": 1})
    assert (again.status, again.json["head"]) == (409, 2), again.text
    correct = {"revision": 2, "kind": "correct", "note": "There are two ferries."}
    assert program.ask("POST", f"{path}/publication", correct).status == 200
    assert "There are two ferries." in desk.get(place).text
    retract = program.ask("POST", f"{path}/acts", {"kind": "retract", "note": "It did not."})
    assert (retract.status, retract.json["standing"]) == (200, "retracted"), retract.text
    log = program.ask("GET", f"/audit?subject=story:{story.json['id']}").json["entries"]
    assert [entry["act"] for entry in reversed(log)] == [
        "story.create", "story.publish", "story.save", "story.correct", "story.retract"], log
    assert {entry["by"]["name"] for entry in log} == {"Ines Okafor (a test)"}


def test_a_token_opens_no_more_than_it_should(desk, program):
    """A scope, a role, a revocation and a cookie are what they say."""
    reader = Program(desk, make_token(desk, desk.data, "Jon Brack", ["read"]))
    assert reader.ask("GET", "/stories?limit=1").status == 200
    assert reader.ask("POST", "/stories", {"draft": DRAFT}).status == 403
    writer = Program(desk, make_token(desk, desk.data, "Jon Brack", ["read", "write"]))
    made = writer.ask("POST", "/stories", {"draft": DRAFT})
    assert made.status == 201, made.text
    path = f"/stories/{made.json['id']}"
    assert writer.ask(
        "POST", f"{path}/publication", {"revision": 1, "kind": "publish"}).status == 403
    assert writer.ask("POST", f"{path}/steps", {"step": "approve"}).status == 403
    assert writer.ask("POST", f"{path}/steps", {"step": "submit"}).json["state"] == "in-review"
    assert writer.ask("GET", "/audit").status == 403
    browser = Browser(desk).sign_in(link(desk.data, "Jon Brack"))
    anonymous = desk.client.get("/api/v1/me", headers={"Cookie": browser.cookie})
    assert (anonymous.status, anonymous.type) == (401, "application/problem+json")
    page = browser.get("/desk/account/tokens")
    assert writer.token not in page.text
    for form in page.document.all("form", action="/desk/account/tokens/revoke"):
        fields = {f["name"]: f["value"] for f in form.all("input")}
        assert browser.post("/desk/account/tokens/revoke", fields).status == 303
    assert {p.ask("GET", "/me").status for p in (reader, writer)} == {401}


def test_a_picture_is_brought_described_found_and_published(desk, program):
    """As the body or in a form, of any usual size; readers see it, and strangers bring nothing."""
    original = next((desk.data / "pictures/renditions").glob("*/*-960.jpg")).read_bytes()
    # What follows the picture's end is no part of it, and makes it another file.
    made = program.ask(
        "POST", "/pictures?name=quay.jpg", original + b"\0" * (9 << 20), type="image/jpeg")
    assert made.status == 201, made.text
    path = made.headers["Location"].removeprefix("/api/v1")
    again = program.ask(
        "POST", "/pictures", original + b"\0" * (9 << 20), type="image/png")
    assert again.status == 200, again.text
    form = (b'--b\r\nContent-Disposition: form-data; name="file"; filename="pier.jpg"\r\n\r\n'
            + original + b"\0\r\n--b--\r\n")
    formed = program.ask("POST", "/pictures", form, type="multipart/form-data; boundary=b")
    assert (formed.status, formed.json["fileName"]) == (201, "pier.jpg"), formed.text
    words = {"alt": "A quay", "credit": "Jon Brack", "focus": {"x": 20, "y": 80}}
    changed = program.ask("PATCH", path, words)
    assert changed.status == 200 and changed.json["focus"] == words["focus"], changed.text
    found = program.ask("GET", "/pictures?text=quay&limit=1").json
    assert [p["digest"] for p in found["pictures"]] == [made.json["digest"]]
    lead = {"digest": made.json["digest"], "alt": "A quay", "credit": "Jon Brack"}
    story = program.ask("POST", "/stories", {"draft": DRAFT | {"picture": lead}}).json
    shown = program.ask(
        "POST", f"/stories/{story['id']}/publication", {"revision": 1, "kind": "publish"})
    assert made.json["digest"] in desk.get(shown.json["url"].removeprefix(desk.url())).text
    stranger = Program(desk, "bsd_" + "a" * 43)
    assert stranger.ask("POST", "/pictures", original, type="image/jpeg").status == 401
    huge = program.ask("POST", "/pictures", b"\xff\xd8" + bytes(66 << 20), type="image/jpeg")
    assert huge.status == 413


@pytest.mark.parametrize("body, status, words", [
    (b"", 400, "ends where a value should be"), (b"{", 400, "a name here"),
    (b'{"draft": {}, "draft": {}}', 400, "there twice"), (b'{"a": "\xff"}', 400, "not UTF-8"),
    (b'{"a": "\\ud800"}', 400, "surrogate"), (b"[" * 100_000, 400, "lie in one another"),
    (b'{"draft": []}', 400, '"field":"draft"'), (b'{"state": "published"}', 400, "one of"),
    (json.dumps({"draft": DRAFT | {"acts": []}}).encode(), 400, "there is no such field"),
    (json.dumps({"draft": DRAFT | {"headline": "a\0b"}}).encode(), 400, "control"),
    (json.dumps({"draft": DRAFT | {"section": "nowhere"}}).encode(), 422, '"field":"section"'),
    (json.dumps({"draft": DRAFT | {"body": "a" * (5 << 20)}}).encode(), 422, "more than"),
], ids=lambda value: value if isinstance(value, str) else "")
def test_a_body_that_is_wrong_is_refused_with_words(program, body, status, words):
    """Never a page, never a fault of the server's."""
    answer = program.ask("POST", "/stories", body)
    assert (answer.status, answer.type) == (status, "application/problem+json"), answer.text[:500]
    assert words in answer.text and answer.json["status"] == status


def test_other_things_that_are_wrong_are_told_too(desk, program):
    """Method, type, parameters, addresses."""
    for method, path, status, more in [
        ("GET", "/nothing", 404, {}), ("DELETE", "/me", 405, {}), ("GET", "/stories?x=1", 400, {}),
        ("GET", "/stories?limit=1&limit=2", 400, {}), ("GET", "/stories?limit=0", 400, {}),
        ("GET", "/stories/0", 404, {}), ("GET", "/stories/999999999", 404, {}),
        ("GET", "/stories?edition=xx", 404, {}), ("POST", "/stories", 415, {"type": "text/plain"}),
    ]:
        body = b"{}" if method == "POST" else None
        answer = program.ask(method, path, body, **more)
        assert (answer.status, answer.type) == (status, "application/problem+json"), path
    assert program.ask("POST", "/me", b"").headers["Allow"] == "GET, HEAD"
    huge = program.ask("POST", "/stories", b"a" * (9 << 20))
    assert huge.status == 413 and huge.type != "text/html"


class Receiver(HTTPServer):
    """A program elsewhere that is told of acts; answers with the statuses it is given."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen, self.statuses = [], []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}/hook"


class Handler(BaseHTTPRequestHandler):
    """Keeps what it is sent."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.seen.append((self.headers, body))
        self.send_response(self.server.statuses.pop(0) if self.server.statuses else 204)
        self.end_headers()

    def log_message(self, *_):
        pass


def documented_check():
    """The example of the documentation, as its reader would paste it."""
    text = (Path(__file__).parents[2] / "docs/formats/api.md").read_text("utf-8")
    names = {}
    exec(re.search(r"```python\n(.*?)```", text, re.DOTALL)[1], names)
    return names["is_from_broadsheet"]


def test_a_webhook_is_told_of_acts_in_order_and_can_check_who_tells_it(desk, program):
    """Registered at the desk, signed, tried again, sent again, switched off."""
    receiver = Receiver()
    browser = Browser(desk).sign_in(link(desk.data, "Ines Okafor"))
    form = browser.form(browser.get("/desk/people/webhooks"), "/desk/people/webhooks")
    fields = {"token": form.fields["token"], "subject": "stories"}
    bad = browser.post(form.action, fields | {"address": "ftp://x.example/"})
    assert bad.status == 422 and 'value="ftp://x.example/"' in bad.text
    page = browser.post(form.action, fields | {"address": receiver.address})
    secret = page.document.first("code").text
    story = program.ask("POST", "/stories", {"draft": DRAFT}).json["id"]
    program.ask("PUT", f"/stories/{story}/plan", {"plan": {"day": "2026-11-28"}})
    until(lambda: len(receiver.seen) >= 2, "both acts are told")
    events = [json.loads(body)["event"] for _, body in receiver.seen]
    assert [e["act"] for e in events][:1] == ["story.create"]
    assert {e["subject"] for e in events} == {f"story:{story}"}
    check = documented_check()
    headers, body = receiver.seen[0]
    signature = headers["Broadsheet-Signature"]
    assert check(secret, signature, body) is True
    assert check(secret, signature, body + b" ") is False
    assert check("other", signature, body) is False
    assert check(secret, signature, body, now=time.time() + 3600) is False
    again = browser.get("/desk/people/webhooks").document.first(
        "form", action="/desk/people/webhooks/resend")
    count = len(receiver.seen)
    browser.post(again["action"], {f["name"]: f["value"] for f in again.all("input")})
    until(lambda: len(receiver.seen) > count, "it is sent again")
    hook = browser.get("/desk/people/webhooks").document.first(
        "form", action="/desk/people/webhooks/act")
    fields = {f["name"]: f["value"] for f in hook.all("input")}
    receiver.statuses = [500]
    browser.post(hook["action"], fields | {"act": "ping"})
    until(lambda: "the answer was 500" in browser.get("/desk/people/webhooks").text,
          "the failure is shown")
    browser.post(hook["action"], fields | {"act": "off"})
    count = len(receiver.seen)
    program.ask("PUT", f"/stories/{story}/plan", {"plan": None})
    browser.post(hook["action"], fields | {"act": "on"})
    until(lambda: len(receiver.seen) > count, "what waited is sent")
    assert json.loads(receiver.seen[-1][1])["event"]["act"] == "webhook.ping"
    receiver.shutdown()


def test_webhooks_are_the_administrators(desk):
    """Others see no page of them and register none."""
    browser = Browser(desk).sign_in(link(desk.data, "Jon Brack"))
    assert browser.get("/desk/people/webhooks").status == 403
    token = browser.form(browser.get("/desk/account/tokens"), "/desk/account/tokens").fields[
        "token"]
    sent = browser.post(
        "/desk/people/webhooks",
        {"token": token, "address": "https://hooks.example/", "subject": "stories"})
    assert sent.status == 403


@pytest.mark.parametrize("width, locale, scheme", [(320, "ar", "dark"), (1280, "en-GB", "light")])
def test_the_pages_of_tokens_and_webhooks_fit(chromium, desk, width, locale, scheme):
    """Nothing is wider than the window, too faint, too small to read or to hit; with faults too."""
    faults = []
    with Look(chromium, desk, width, scheme, scripts=False, locale=locale) as look:
        page = look.page
        page.goto(desk.url(link(desk.data, "Ines Okafor")))
        page.click("main button")
        page.wait_for_url("**/desk/account/")
        for name, path in [("tokens", "/desk/account/tokens"), ("hooks", "/desk/people/webhooks")]:
            page.goto(desk.url(path))
            page.fill(".maker input:not([type=checkbox]):not([type=hidden])", "ftp://x")
            for box in page.locator(".maker input:checked").all():
                box.uncheck()
            page.click(".maker button")
            assert page.locator(".maker .fault").count() >= 1, name
            faults += [f"{name}: {f}" for f in look.check("wide", "contrast", "targets", "small")]
            look.shoot(f"api-{name}-{width}-{scheme}")
        page.goto(desk.url("/desk/account/"))
        begin = page.locator("form:has([value=begin]) button")
        if begin.count():
            begin.click()
        # A camera needs dark on light with a light margin, also where the page is dark.
        square = page.locator("svg.qr")
        assert square.bounding_box()["width"] >= 150 and square.get_attribute("aria-label")
        assert page.locator("svg.qr rect").get_attribute("fill") == "#fff"
        faults += [f"factor: {f}" for f in look.check("wide", "contrast", "targets", "small")]
        look.shoot(f"api-factor-{width}-{scheme}")
        page.goto(desk.url("/api/"))
        assert page.locator("h3 code").count() > 20
        faults += [f"api: {f}" for f in look.check("wide", "contrast", "targets", "small")]
        look.shoot(f"api-operations-{width}-{scheme}")
        faults += [c for c in look.complaints if "422" not in c]
    assert not faults, "\n".join(faults)
