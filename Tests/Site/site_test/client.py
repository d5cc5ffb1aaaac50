"""A small HTTP client: no redirects followed, nothing decoded unless asked for."""

import gzip
import http.client
import json
from dataclasses import dataclass
from functools import cached_property

import brotli

from .document import Document


@dataclass
class Answer:
    """One answer of the server."""

    path: str
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def type(self):
        """The media type without parameters."""
        return (self.headers["Content-Type"] or "").split(";")[0].strip()

    @property
    def is_page(self):
        """Whether it is an HTML page."""
        return self.type == "text/html"

    @cached_property
    def content(self):
        """The body without its content coding."""
        match self.headers["Content-Encoding"]:
            case None:
                return self.body
            case "gzip":
                return gzip.decompress(self.body)
            case "br":
                return brotli.decompress(self.body)
            case other:
                raise AssertionError(f"{self.path} has the unknown coding {other}")

    @cached_property
    def text(self):
        """The body as text; fails when it is not UTF-8."""
        return self.content.decode("utf-8")

    @cached_property
    def document(self):
        """The body as an HTML document."""
        return Document(self.text)

    @cached_property
    def json(self):
        """The body as JSON."""
        return json.loads(self.content)


class Client:
    """A client with one connection that is kept alive."""

    def __init__(self, address, timeout=30):
        self._address = address
        self._timeout = timeout
        self._connection = None

    def get(self, path, method="GET", headers=None):
        """Asks for a path as it is written."""
        for attempt in (1, 2):
            connection = self._open()
            try:
                connection.putrequest(method, path, skip_accept_encoding=True)
                for name, value in (headers or {}).items():
                    connection.putheader(name, value)
                connection.endheaders()
                response = connection.getresponse()
                answer = Answer(path, response.status, response.headers, response.read())
            except (http.client.RemoteDisconnected, ConnectionError):
                # The server may have closed a connection that was idle; a fresh one must do.
                self.close()
                if attempt == 2:
                    raise
                continue
            if response.will_close:
                self.close()
            return answer

    def post(self, path, body, headers=None, type="application/x-www-form-urlencoded"):
        """Sends a text or bytes to a path; an answer that comes before their end counts."""
        connection = self._open()
        headers = {"Content-Type": type} | (headers or {})
        try:
            content = body.encode("utf-8") if isinstance(body, str) else body
            connection.request("POST", path, content, headers)
        except (BrokenPipeError, ConnectionResetError):
            pass
        response = connection.getresponse()
        answer = Answer(path, response.status, response.headers, response.read())
        self.close()
        return answer

    def close(self):
        """Closes the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _open(self):
        if self._connection is None:
            host, port = self._address.rsplit(":", 1)
            self._connection = http.client.HTTPConnection(
                host, int(port), timeout=self._timeout)
        return self._connection
