"""A program that uses the API, and the tokens it is given."""

import http.client
import json

from .client import Answer
from .desk import Browser, link


def make_token(server, data, name, scopes, days=30):
    """A token that somebody makes at the desk in their browser."""
    browser = Browser(server).sign_in(link(data, name))
    form = browser.form(browser.get("/desk/account/tokens"), "/desk/account/tokens")
    fields = [("token", form.fields["token"]), ("name", "a test"), ("days", str(days))]
    answer = browser.post(form.action, fields + [("scope", scope) for scope in scopes])
    assert answer.status == 200, answer.text
    return answer.document.first("code").text


class Program:
    """A program with a token, or without one."""

    def __init__(self, server, token=None):
        self.server = server
        self.token = token

    def ask(self, method, path, body=None, headers=None, type="application/json"):
        """Asks for a path behind /api/v1; `body` is bytes, or what becomes JSON."""
        headers = dict(headers or {})
        if self.token:
            headers.setdefault("Authorization", f"Bearer {self.token}")
        if body is not None:
            headers.setdefault("Content-Type", type)
            body = body if isinstance(body, bytes) else json.dumps(body).encode()
        host, port = self.server.address.rsplit(":", 1)
        connection = http.client.HTTPConnection(host, int(port), timeout=30)
        try:
            connection.request(method, "/api/v1" + path, body, headers)
            response = connection.getresponse()
            return Answer(path, response.status, response.headers, response.read())
        finally:
            connection.close()
