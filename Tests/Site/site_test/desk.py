"""Somebody at the desk: a browser without scripts that keeps its cookie and sends forms."""

import re
from urllib.parse import urlencode

from .client import Client
from .program import done


def link(data, name, *options):
    """A new sign-in link of an account, as the program prints it."""
    return done("user", "link", name, "--data", data, *options).out.split()[-1]


class Form:
    """A form of a page with what a browser would send."""

    def __init__(self, element):
        self.action = element["action"]
        self.fields = {}
        for field in element.all("input", "textarea", "select"):
            # Of several fields with one name a browser sends each; of ticks those that are set.
            match field.tag:
                case "input":
                    if field["type"] in ("radio", "checkbox") and not field["checked"]:
                        continue
                    value = field["value"]
                case "textarea":
                    value = field.raw.removeprefix("\n")
                case _:
                    value = (field.all("option", selected="selected") or field.all("option"))[0][
                        "value"]
            name = field["name"]
            if name in self.fields:
                before = self.fields[name]
                value = (before if isinstance(before, list) else [before]) + [value]
            if name:
                self.fields[name] = value


class Browser:
    """A browser with one cookie."""

    def __init__(self, server):
        self.server = server
        self.client = Client(server.address)
        self.cookie = None

    def _headers(self, **more):
        return ({"Cookie": self.cookie} if self.cookie else {}) | more

    def _keep(self, answer):
        if given := answer.headers["Set-Cookie"]:
            self.cookie = given.split(";")[0]
        return answer

    def get(self, path):
        """Opens a page."""
        return self._keep(self.client.get(path, headers=self._headers()))

    def post(self, path, fields=None, origin=None):
        """Sends a form from a page of the site, or from `origin`."""
        headers = self._headers(Origin=self.server.url() if origin is None else origin)
        return self._keep(self.client.post(path, urlencode(fields or {}, doseq=True), headers))

    def send(self, form, **fields):
        """Sends a form of a page with some fields filled in."""
        return self.post(form.action, form.fields | fields)

    def form(self, answer, action):
        """The form of a page that is sent to an address."""
        return Form(answer.document.first("form", action=action))

    def sign_in(self, path):
        """Follows a sign-in link and presses its button."""
        page = self.get(re.sub(r"^https?://[^/]+", "", path))
        assert page.status == 200, page.text
        answer = self.send(Form(page.document.first("form", method="post")))
        # Whoever has no password yet is led to where they can set one.
        place = answer.headers["Location"]
        assert answer.status == 303 and place in ("/desk/", "/desk/account/"), answer.text
        return self
