"""Signing in by a link that is mailed, from outside: forms, mail, two browsers, and bad servers."""

import re
import socket
import ssl
import subprocess
from contextlib import contextmanager

import pytest

from site_test.browser import Look
from site_test.places import ARTEFACTS
from site_test.post import PostOffice
from site_test.program import Server, run
from site_test.reader import Reader
from site_test.valid import faults
from site_test.waiting import until

STORY = "/world/2023/03/14/marrow-strait-talks-end"
SENDER = "news@lantern.example"
BASE = "http://lantern.example"
ADDRESS = "Rana.Keel@mail.example"


@contextmanager
def serving(paper, office, *options, host="127.0.0.1", scheme="smtp", login="", **more):
    """The paper with mail that goes to an office."""
    server = f"{scheme}://{login}{host}:{office.port}"
    env = {"BROADSHEET_MAIL_SERVER": server, "BROADSHEET_MAIL_FROM": SENDER}
    options = ("--base-url", BASE, *options)
    log = ARTEFACTS / "serve-mail.log"
    with Server(paper, *options, env=env, log=log, **more) as site:
        yield site


def ask(reader, address=ADDRESS, prefix=""):
    """Has a link sent by the form of the page to sign in."""
    assert f'action="{prefix}/saved/mail"' in reader.get(f"{prefix}/saved/sign-in").text
    return reader.post(f"{prefix}/saved/mail", {"address": address})


def letter(office, number):
    """A mail once it has come, and the path of its link."""
    until(lambda: len(office.messages) >= number, f"{number} mails")
    message = office.messages[number - 1]
    link = re.search(rf"^{BASE}(/\S*saved/mail/[\w-]{{43}})\s*$", message.get_content(), re.M)
    assert link, message.get_content()
    return message, link[1]


def test_the_whole_way_with_two_browsers(paper):
    """A list becomes an account; another browser finds it by a link and brings its own list."""
    with PostOffice() as office, serving(paper, office) as site:
        one, two = Reader(site), Reader(site)
        one.save(STORY)
        answer = ask(one)
        assert answer.status == 303 and answer.headers["Location"] == "/saved/mail"
        assert "A link is on its way" in one.get("/saved/mail").text
        message, path = letter(office, 1)
        assert message.recipients == [ADDRESS] and message["To"] == ADDRESS
        assert message["From"].endswith(f"<{SENDER}>") and "Lantern" in message["From"]
        assert message["Auto-Submitted"] == "auto-generated" and message["Date"]
        assert re.fullmatch(r"<[\w-]{43}@lantern\.example>", message["Message-ID"])
        assert "Lantern" in message["Subject"]
        page = one.get(path)
        assert page.status == 200 and ADDRESS in page.text
        assert one.get(path).status == 200, "a look uses nothing up"
        assert one.post(path).status == 303
        assert Reader(site).post(path).status == 410
        # An Arabic mail, opened in another browser than the one that has asked.
        two.save(re.findall(r'<button value="([^"]+)"', site.get("/").text)[0])
        assert ask(Reader(site), ADDRESS.lower(), "/ar").status == 303
        message, path = letter(office, 2)
        assert path.startswith("/ar/") and "رابطك إلى" in message["Subject"]
        assert "خلال 30 دقيقة" in message.get_content()
        assert 'dir="rtl"' in two.get(path).text
        assert two.post(path).status == 303
        for reader in (one, two):
            assert len(re.findall(r'id="e-', reader.get("/saved").text)) == 2
        assert ADDRESS.lower() not in two.get("/saved/you").text.lower()
        known = two.get("/saved/you.json").json
        assert "keyed hash" in known["mail"] and "account" not in known
        assert two.own("/saved/sign-out").status == 303 and two.cookie is None
        log = site.output
        assert "rana" not in log.lower() and path.split("/")[-1] not in log
        assert "/ar/saved/mail/…" in log or "/ar/saved/mail/%E2%80%A6" in log


def test_two_ways_into_one_account(paper):
    """A password and a link lead to one account; one of them may go, the last may not."""
    with PostOffice() as office, serving(paper, office) as site:
        reader, phone = Reader(site), Reader(site)
        assert ask(reader).status == 303
        assert reader.post(letter(office, 1)[1]).status == 303
        assert reader.own("/saved/address", remove="1").status == 403
        text = reader.get("/saved/account?name=Rana").text
        fields = {
            name: re.search(rf'name="{name}" value="([^"]*)"', text)[1]
            for name in ("token", "seal", "login")}
        password = "three boats and a lamp"
        answer = reader.post("/saved/account", fields | {"new": password, "again": password})
        assert answer.status == 303
        answer = reader.own("/saved/address", address="other@mail.example")
        assert answer.status == 303
        message, path = letter(office, 2)
        assert "Confirm your address" in message["Subject"]
        assert "a way in now" in phone.post(path).text and phone.cookie is None
        answer = phone.post("/saved/sign-in", {"name": fields["login"], "password": password})
        assert answer.status == 303
        assert phone.own("/saved/address", remove="1").status == 303
        assert "Add a link by email" in phone.get("/saved/you").text


@pytest.mark.parametrize("width, scheme, prefix", [
    (320, "light", "/ar"), (390, "dark", ""), (1280, "light", ""), (1280, "dark", "/ar")])
def test_in_a_browser(paper, chromium, width, scheme, prefix):
    """The whole way, with scripts and without: nothing is too wide, too small or too pale."""
    found = []

    def looked(look, name):
        look.shoot(f"mail-{name}-{width}-{prefix.strip('/') or 'en'}")
        found.extend(
            f"{name}: {fault}" for fault in look.check("wide", "contrast", "targets", "small"))

    with PostOffice() as office, serving(paper, office) as site:
        with Look(chromium, site, width, scheme) as look:
            page = look.open(f"{prefix}/saved/account")
            looked(look, "account")
            page.fill("#address", ADDRESS)
            page.click(f"form[action='{prefix}/saved/mail'] button")
            looked(look, "sent")
            path = letter(office, 1)[1]
            look.open(path)
            looked(look, "link")
            page.click("main form button")
            assert page.url.endswith(f"{prefix}/saved")
            looked(look, "list")
            look.open(f"{prefix}/saved/you")
            page.click("summary")
            looked(look, "you")
            page.fill("#address", "other@mail.example")
            page.click("details button")
            look.open(letter(office, 2)[1])
            looked(look, "joining")
            page.click("main form button")
            looked(look, "joined")
        with Look(chromium, site, width, scheme, scripts=False) as look:
            page = look.open(f"{prefix}/saved/sign-in")
            page.fill("#address", "other@mail.example")
            page.click(f"form[action='{prefix}/saved/mail'] button")
            page.goto(site.url(letter(office, 3)[1]))
            page.click("main form button")
            assert page.url.endswith(f"{prefix}/saved")
            assert page.goto(site.url(path)).status == 410
            assert page.locator("#address").count() == 1
    assert not found, "\n".join(found)


def test_pages_are_valid(paper, tmp_path):
    """The Nu checker finds no error and gives no warning."""
    with PostOffice() as office, serving(paper, office) as site:
        pages = {}
        for number, prefix in enumerate(("", "/ar")):
            reader = Reader(site)
            assert ask(reader, f"r{number}@mail.example", prefix).status == 303
            path = letter(office, 2 * number + 1)[1]
            for name in ("/saved/sign-in", "/saved/account", "/saved/mail", "/saved/you", path):
                pages[prefix + name] = reader.get(path if name == path else prefix + name)
            reader.post(path)
            pages[f"{prefix} dead"] = reader.get(path)
            pages[f"{prefix} wrong"] = reader.post(f"{prefix}/saved/mail", {"address": "x"})
            pages[f"{prefix} own"] = reader.get(f"{prefix}/saved/you")
            pages[f"{prefix} password"] = reader.get(f"{prefix}/saved/account?name=x")
            reader.own(f"{prefix}/saved/address", address=f"s{number}@mail.example")
            path = letter(office, 2 * number + 2)[1]
            pages[f"{prefix} joining"] = reader.get(path)
            pages[f"{prefix} joined"] = reader.post(path)
        assert {answer.status for answer in pages.values()} == {200, 410, 422}
        found = faults(pages, tmp_path / "pages")
    assert not found, "\n".join(found)


def test_a_server_that_says_later_is_asked_again(paper):
    """A mail that is postponed is tried again and comes; the log says so without the address."""
    with PostOffice(answers=["451 greylisted"]) as office, serving(paper, office) as site:
        reader = Reader(site)
        assert ask(reader).status == 303
        letter(office, 1)
        assert office.tries == [ADDRESS] * 2
        assert "warning a mail has to wait: the server said 451: later" in site.output
        assert "rana" not in site.output.lower()


def test_a_server_that_refuses_is_not_asked_again(paper):
    """The reader is told nothing else; the operator reads why, without the address."""
    with PostOffice(answers=[f"550 no {ADDRESS} here"]) as office, serving(paper, office) as site:
        reader = Reader(site)
        assert ask(reader).status == 303
        until(lambda: "error a mail was not sent: the server said 550: no" in site.output, "a line")
        # The next one goes: nothing of the first is left.
        assert ask(reader, "other@mail.example").status == 303
        letter(office, 1)
        assert office.tries == [ADDRESS, "other@mail.example"]
        assert "rana" not in site.output.lower()


def test_a_server_that_hangs_holds_up_nobody(paper):
    """Requests are answered while mail waits; a full queue keeps the words; the stop comes soon."""
    with PostOffice(hangs=True) as office, serving(
            paper, office, "--trusted-proxy", "127.0.0.1/32") as site:
        statuses = []
        for number in range(103):
            reader = Reader(site, network=f"10.{number}.0.1")
            answer = reader.post("/saved/mail", {"address": f"r{number}@mail.example"})
            statuses.append(answer.status)
        # The brake of the paper is met before the queue is full.
        assert statuses[:60] == [303] * 60 and set(statuses[60:]) == {429}
        assert site.get("/").status == 200
        assert site.stop() == 0
        assert re.search(r"the program ends, and \d+ mails were not sent", site.output)


def test_what_waits_is_sent_before_the_program_ends(paper):
    """A mail that was asked for just before the stop is not lost."""
    with PostOffice(answers=["451 later"]) as office, serving(paper, office) as site:
        assert ask(Reader(site)).status == 303
        until(lambda: "has to wait" in site.output, "the first try")
        assert site.stop() == 0
        assert len(office.messages) == 1


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate that nobody has reason to trust, for a server."""
    folder = tmp_path_factory.mktemp("certificate")
    key, file = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
         "/CN=post.example", "-keyout", key, "-out", file], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file, key)
    return context


def test_mail_leaves_the_machine_encrypted_or_not_at_all(paper, certificate):
    """On this machine what is offered is taken; elsewhere TLS is required, and a certificate."""
    with PostOffice(tls=certificate, login=("rana", "p:w@")) as office:
        with serving(paper, office, login="rana:p%3Aw%40@") as site:
            assert ask(Reader(site)).status == 303
            letter(office, 1)
            assert office.secure == [True]
        with serving(paper, office, login="rana:wrong@") as site:
            assert ask(Reader(site)).status == 303
            until(lambda: "does not know the user or the password" in site.output, "a line")
            assert "wrong" not in site.output
        # An address of this machine that does not say so.
        with serving(paper, office, host="0.0.0.0", login="rana:p%3Aw%40@") as site:
            assert ask(Reader(site)).status == 303
            until(lambda: "a mail was not sent: SSL" in site.output, "a line about the certificate")
    with PostOffice() as office:
        with serving(paper, office, host="0.0.0.0") as site:
            assert ask(Reader(site)).status == 303
            until(lambda: "does not offer encryption" in site.output, "a line")
            assert office.tries == []
        with serving(paper, office, "--mail-without-encryption", host="0.0.0.0") as site:
            assert ask(Reader(site)).status == 303
            letter(office, 1)


def test_nobody_answers(paper):
    """Where no server is, the mail is tried three times, and the operator told."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))

        class Nobody:
            """A port that nobody listens at."""
            port = taken.getsockname()[1]

        with serving(paper, Nobody) as site:
            assert ask(Reader(site)).status == 303
            until(lambda: "error a mail was not sent: the server does not" in site.output, "a line")
            assert site.output.count("a mail has to wait") == 2


@pytest.mark.parametrize("options, words", [
    (["--mail-server", "smtp://localhost"], "needs --mail-from"),
    (["--mail-from", SENDER], "needs --mail-server"),
    (["--mail-without-encryption"], "needs --mail-server"),
    (["--mail-server", "smtp://localhost", "--mail-from", SENDER], "needs --base-url"),
    (["--mail-server", "http://localhost", "--mail-from", SENDER], "smtp://mail.example:587"),
    (["--mail-server", "smtp://a:secret@b:x", "--mail-from", SENDER], "smtp://mail.example:587"),
    (["--mail-server", "smtp://localhost", "--mail-from", "The Lantern"], "not 'The Lantern'"),
    (["--mail-server", "smtps://m.example", "--mail-from", SENDER, "--base-url", BASE,
      "--mail-without-encryption"], "contradicts"),
])
def test_settings_that_make_no_sense(paper, options, words):
    """Each gets a sentence at the start, in which there is no password."""
    outcome = run("serve", "--data", paper, "--listen", "127.0.0.1:0", *options, timeout=30)
    assert outcome.code == 2 and words in outcome.err, outcome
    assert "secret" not in outcome.err
