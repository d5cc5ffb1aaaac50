"""Walks a site by every address that its pages name."""

from urllib.parse import urldefrag, urljoin, urlsplit

from .client import Answer


class Crawl:
    """Every answer of a site by its path, and which page named the path first."""

    def __init__(self, server, start="/", limit=20_000):
        self.server = server
        self.answers: dict[str, Answer] = {}
        self.named_by: dict[str, str] = {start: "the start"}
        self.outside: dict[str, str] = {}
        waiting = [start]
        while waiting:
            path = waiting.pop(0)
            answer = self.answers[path] = server.get(path)
            for found in self._named(answer):
                if found not in self.named_by:
                    self.named_by[found] = path
                    waiting.append(found)
            assert len(self.answers) < limit, f"more than {limit} addresses"

    def _named(self, answer):
        """The paths here that an answer names; addresses elsewhere are noted on the way."""
        here = self.server.url(answer.path)
        if answer.headers["Location"]:
            yield from self._local(answer, urljoin(here, answer.headers["Location"]))
        if answer.is_page and answer.status == 200:
            for element, address in answer.document.addresses():
                # A form's address is asked with its fields, which other tests do.
                if element.tag != "form":
                    yield from self._local(answer, urljoin(here, address))

    def _local(self, answer, address):
        parts = urlsplit(urldefrag(address)[0])
        if parts.netloc == self.server.address:
            yield parts.path + (f"?{parts.query}" if parts.query else "")
        else:
            self.outside.setdefault(address, answer.path)

    @property
    def pages(self):
        """The HTML pages that were answered with 200, by path."""
        return {p: a for p, a in self.answers.items() if a.is_page and a.status == 200}

    @property
    def stories(self):
        """The pages of stories, by path."""
        return {p: a for p, a in self.pages.items() if "story" in body_classes(a)}

    def faults(self, find):
        """What `find` says of each page, as lines; for a test's message."""
        return [f"{path}: {fault}" for path, a in self.pages.items() for fault in find(a)]


def body_classes(answer):
    """The classes of a page's body, which say what kind of page it is."""
    return answer.document.first("body").classes
