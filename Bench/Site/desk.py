"""The desk as a signed-in editor uses it: every name that the measurements need is here."""

import http.client
import itertools
import re
import time
from urllib.parse import quote, urlencode, urljoin

from newspaper import offers
from site_test.document import Document
from site_test.program import done, run
from site_test.stories import story, write

COOKIE = "broadsheet_staff"
LINK = "Edit this story"
FILE = "/desk/stories/file?story="
MARK = "Revision mark {} of the bench."
NUMBERS = itertools.count(1)


def is_offered():
    """Whether this build has accounts for staff."""
    return run("user", "add", "--help").code == 0 and offers("--role", "user", "add")


class Editor:
    """A member of staff who is signed in to a server."""

    def __init__(self, paper, data, role="editor"):
        # Each part of a run has an editor of its own, for names are taken once.
        name = f"Rana Keel {next(NUMBERS)}"
        out = done("user", "add", name, "--role", role, "--data", data).out
        self.address = paper.address
        self.connection = http.client.HTTPConnection(*paper.address.split(":"), timeout=30)
        self.cookie = ""
        link = re.search(r"/desk/\S+", out)[0]
        form = self._form(link)
        answer, _ = self._send("POST", form.action, form.fields)
        cookies = answer.headers.get_all("Set-Cookie") or []
        self.cookie = next(c for c in cookies if c.startswith(COOKIE)).split(";")[0]

    @property
    def headers(self):
        """The field that makes a request this editor's."""
        return {"Cookie": self.cookie}

    def revise(self, path, number):
        """Publishes a revision with a mark; returns the seconds from asking to the answer."""
        form = self._form(FILE + quote(path), having="text")
        form.fields["text"] = marked(form.fields["text"], number)
        began = time.monotonic()
        answer, body = self._send("POST", form.action, form.fields)
        took = time.monotonic() - began
        assert answer.status in (302, 303), f"the desk answered {answer.status}: {body[:2000]}"
        return took

    def get(self, path):
        """A page of the desk: the answer and its body."""
        return self._send("GET", path)

    def close(self):
        """Ends the connection."""
        self.connection.close()

    def _form(self, path, having=""):
        answer, body = self._send("GET", path)
        assert answer.status == 200, f"{path} is answered with {answer.status}"
        return Form(body.decode(), path, having)

    def _send(self, method, path, fields=None):
        headers = {"Origin": f"http://{self.address}"}
        if self.cookie:
            headers |= self.headers
        body = None
        if fields is not None:
            body = urlencode(fields)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        return answer, answer.read()


class Form:
    """A form of a page that is sent with POST, as a browser would send it."""

    def __init__(self, text, path, having):
        """The first one with the wanted field: the bar of the staff has a form too."""
        form = next(
            form for form in Document(text).all("form")
            if form["method"].lower() == "post"
            and (not having or any(field["name"] == having for field in form.walk())))
        self.action = urljoin(path, form["action"]) if form["action"] else path
        self.fields = {}
        for field in form.all("input", "textarea", "select"):
            value = self._value(field)
            if field["name"] and value is not None:
                self.fields[field["name"]] = value

    @staticmethod
    def _value(field):
        match field.tag:
            case "textarea":
                # The first line break of the source is not of the text.
                return field.raw.removeprefix("\n")
            case "select":
                options = field.all("option")
                chosen = [option for option in options if "selected" in option.attributes]
                return (chosen or options)[0]["value"]
        if field["type"] in ("checkbox", "radio") and "checked" not in field.attributes:
            return None
        return field["value"]


def marked(text, number):
    """A story's file with a mark as its last paragraph, in the place of an older one."""
    pattern = re.escape(MARK).replace(r"\{\}", r"\d+")
    return re.sub(rf"\s*{pattern}\s*$", "", text) + f"\n\n{MARK.format(number)}\n"


def send_file(data, folder, number):
    """Publishes a revision from the command line; returns its seconds and the story's path."""
    text = marked(story(
        1, "The text of a story that is sent in again and again.", guid="bench/sent-in",
        slug="sent-in", headline="A story that is sent in again"), number)
    file = write(folder, "sent-in.md", text)
    began = time.monotonic()
    out = done("publish", file, "--data", data).out
    took = time.monotonic() - began
    return took, re.search(r"(/\S+)\s*$", out)[1]
