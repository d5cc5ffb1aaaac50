"""HTML documents as trees, read leniently: whether they are valid is another test's question."""

from html.parser import HTMLParser

VOID = {
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
}
BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "html", "label", "legend", "li", "main", "nav", "ol", "option", "p", "pre",
    "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
}
UNSEEN = {"head", "script", "style", "template", "noscript"}


class Element:
    """An element with its attributes and what it holds."""

    def __init__(self, tag, attributes=(), parent=None):
        self.tag = tag
        self.attributes = {name: value or "" for name, value in attributes}
        self.parent = parent
        self.children = []

    def __getitem__(self, name):
        return self.attributes.get(name, "")

    def walk(self):
        """Every element below this one, in the order of the document."""
        for child in self.children:
            if isinstance(child, Element):
                yield child
                yield from child.walk()

    def all(self, *tags, **attributes):
        """The elements below of these tags with these attribute values."""
        wanted = {name.rstrip("_").replace("_", "-"): v for name, v in attributes.items()}
        return [
            e for e in self.walk()
            if (not tags or e.tag in tags) and all(e[n] == v for n, v in wanted.items())
        ]

    def first(self, *tags, **attributes):
        """The first of them; fails when there is none."""
        found = self.all(*tags, **attributes)
        assert found, f"there is no {tags} {attributes}"
        return found[0]

    @property
    def classes(self):
        """The names in the class attribute."""
        return self["class"].split()

    @property
    def raw(self):
        """The text inside, as it is written."""
        return "".join(c if isinstance(c, str) else c.raw for c in self.children)

    @property
    def text(self):
        """The text that a reader sees: one line for each block, single spaces."""
        lines = (" ".join(line.split()) for line in self._flow().split("\n"))
        return "\n".join(line for line in lines if line)

    def _flow(self):
        parts = []
        for child in self.children:
            if isinstance(child, str):
                parts.append(" ".join(child.split("\n")))
            elif child.tag == "br":
                parts.append("\n")
            elif child.tag not in UNSEEN and "hidden" not in child.attributes:
                edge = "\n" if child.tag in BLOCKS else ""
                parts += [edge, child._flow(), edge]
        return "".join(parts)


class Document(Element):
    """A whole document."""

    def __init__(self, text):
        super().__init__("")
        reader = _Reader(self)
        reader.feed(text)
        reader.close()

    @property
    def title(self):
        """The text of the title element."""
        return " ".join(self.first("title").raw.split())

    @property
    def heading(self):
        """The text of the only h1."""
        headings = self.all("h1")
        assert len(headings) == 1, f"{len(headings)} elements h1"
        return headings[0].text.replace("\n", " ")

    def addresses(self):
        """Every address in the document with the element that names it."""
        for element in self.walk():
            for name in ("href", "src", "action", "poster", "data"):
                if element[name]:
                    yield element, element[name]
            for candidate in element["srcset"].split(","):
                if candidate.strip():
                    yield element, candidate.split()[0]


class _Reader(HTMLParser):
    def __init__(self, root):
        super().__init__(convert_charrefs=True)
        self._open = [root]

    def handle_starttag(self, tag, attributes):
        element = Element(tag, attributes, self._open[-1])
        self._open[-1].children.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        # In HTML the slash means nothing; inside SVG it ends the element.
        if tag not in VOID and any(e.tag == "svg" for e in self._open):
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag == tag:
                del self._open[depth:]
                return

    def handle_data(self, data):
        self._open[-1].children.append(data)
