"""A reader with a browser without scripts."""

import re
from urllib.parse import urlencode


class Reader:
    """A reader with a browser without scripts: forms, the cookie, and a network.

    The network counts where the server trusts its proxy.
    """

    def __init__(self, site, network=None):
        self.site, self.cookie, self.network = site, None, network

    @property
    def headers(self):
        """What the browser and its proxy send with everything."""
        fields = {"Cookie": self.cookie, "X-Forwarded-For": self.network}
        return {name: value for name, value in fields.items() if value}

    def get(self, path):
        """A page as this reader sees it."""
        return self.site.get(path, headers=self.headers)

    def post(self, path, fields=None, type=None, body=None):
        """Sends a form from a page of the site."""
        headers = self.headers | {"Origin": self.site.url("")}
        content = body if body is not None else urlencode(fields or {})
        extra = {"type": type} if type else {}
        answer = self.site.client.post(path, content, headers=headers, **extra)
        if cookie := answer.headers["Set-Cookie"]:
            value = cookie.split(";")[0]
            self.cookie = None if value.endswith("=") else value
        return answer

    def say(self, story, text, name="Pia Lund", **fields):
        """Sends a comment under a story."""
        return self.post(f"{story}/comments", {"name": name, "text": text} | fields)

    def said(self, story, text, name="Pia Lund", **fields):
        """Sends a comment, which must be kept; the path of its own page."""
        answer = self.say(story, text, name, **fields)
        assert answer.status == 303, f"{answer.status}: {answer.text}"
        return answer.headers["Location"].split("?")[0].removeprefix(self.site.url())

    def save(self, *paths):
        """Presses the star of stories."""
        for path in paths:
            answer = self.post("/saved", {"save": path})
            assert answer.status == 303, f"{path}: {answer.status}"

    def token(self):
        """What the reader's own forms carry."""
        return self.token_of("/saved/you")

    def token_of(self, page):
        """What the forms of a page carry."""
        return re.search(r'name="token" value="([^"]+)"', self.get(page).text)[1]

    def own(self, path, **fields):
        """Sends one of the reader's own forms."""
        return self.post(path, {"token": self.token(), **fields})
