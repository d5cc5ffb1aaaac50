"""`inspect` shows what would be made of an input, and stores nothing."""

import base64
import json

import pytest

from site_test import wxr
from site_test.document import Document
from site_test.program import done, run
from site_test.stories import story

ATTACKS = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
    "<a href='jAvAsCrIpT:alert(1)'>x</a>", "<a href='&#1;javascript:alert(1)'>x</a>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", "<iframe srcdoc='<b>x'>",
    "<form action=javascript:alert(1)><button>x</button></form>", "<base href=//evil.example>",
    "<p style='background:url(//evil.example)'>x</p>", "<object data=x></object>",
    "<a href=\"x\" onclick=\"alert(1)\">y</a>", "<!--><img src=x onerror=alert(1)>-->",
    "<template><script>alert(1)</script></template>", "<xmp><img src=x onerror=alert(1)></xmp>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>", "<link rel=stylesheet href=//e>",
    "<p id=content class=skip name=body>x</p>", "<details open ontoggle=alert(1)>",
]


def is_harmless(html):
    """Whether nothing in the HTML runs, loads or styles."""
    allowed = {
        "p", "a", "em", "strong", "b", "i", "u", "s", "del", "ins", "sub", "sup", "code", "pre",
        "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "h2", "h3", "h4", "h5", "h6", "hr", "br",
        "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "figure", "figcaption",
        "img", "picture", "source", "cite", "q", "abbr", "time", "small", "mark", "div", "span",
        "bdi", "bdo", "kbd", "samp", "var", "wbr", "footer", "aside", "details", "summary", "col",
        "colgroup", "dfn", "address", "article", "section", "ruby", "rt", "rp",
    }
    for element in Document(html).walk():
        assert element.tag in allowed, element.tag
        for name, value in element.attributes.items():
            assert not name.startswith("on") and name != "style", (element.tag, name)
            if name in ("href", "src"):
                start = value.strip().lower().replace("\t", "").replace("\n", "")
                assert not start.startswith(("javascript:", "data:", "vbscript:")), value
    return True


def inspect(text, kind, *words):
    """What the program makes of a text."""
    return done("inspect", "-", "--as", kind, *words, stdin=text.encode("utf-8")).out


@pytest.mark.parametrize("kind", ["markdown", "comment", "html"])
@pytest.mark.parametrize("attack", ATTACKS)
def test_attacks_are_taken_apart(kind, attack):
    """Nothing that runs, loads from elsewhere or styles comes out of any text input."""
    html = inspect(f"Before\n\n{attack}\n\nafter.", kind)
    assert is_harmless(html)
    assert "fore" in html


def test_markdown_becomes_the_html_of_a_story():
    """CommonMark with tables; raw HTML as text; a quote with its speaker."""
    html = inspect(
        "A *b* <i>c</i>.\n\n> [!QUOTE] Mara Ellison | a speech\n> We came.\n\n|a|\n|-|\n|1|\n",
        "markdown")
    document = Document(html)
    assert document.all("em") and document.all("table") and document.all("blockquote")
    assert "<i>c</i>" in document.text and "Mara Ellison" in document.text


def test_a_comment_has_less():
    """A reader's comment has no headings, pictures or tables; its links are marked as its own."""
    html = inspect("# Big\n\n![x](https://e.example/x.png)\n\n[y](https://e.example)", "comment")
    document = Document(html)
    assert not document.all("h1", "h2", "h3", "img", "table")
    rels = document.first("a")["rel"].split()
    assert "nofollow" in rels or "ugc" in rels


def test_html_is_rebuilt_well_formed():
    """Broken foreign HTML comes out closed and in order, its text kept."""
    html = inspect("<div><p>One<p>Two <b>three <i>four</b> five</i><table><tr><td>six", "html")
    import xml.etree.ElementTree as ET
    ET.fromstring(f"<x>{html}</x>".replace("&nbsp;", " "))
    for word in ("One", "Two", "three", "four", "five", "six"):
        assert word in html


def test_wxr_counts_and_fields():
    """Counts and every field of an export, for people and as JSON."""
    text = wxr.export(
        wxr.item(1, "First", tags=["Ferry"], comments=wxr.comment(1)),
        wxr.item(2, "A page", kind="page"),
        wxr.item(3, "A draft", status="draft"),
        wxr.item(4, "pic", kind="attachment", attachment="https://old.example/a.jpg"))
    assert "First" in inspect(text, "wxr")
    data = json.loads(inspect(text, "wxr", "--json"))
    flat = json.dumps(data)
    for word in ("First", "Ferry", "writer1", "Comment number 1.", "https://old.example/a.jpg",
                 "draft"):
        assert word in flat, word


def test_ninjs_every_field():
    """Fields of an item of each of the three dialects, as JSON."""
    items = [
        {"uri": "urn:1", "headline": "One", "body_text": "T", "versioncreated":
         "2024-01-01T00:00:00Z"},
        {"uri": "urn:2", "headlines": [{"role": "main", "value": "Two"}],
         "bodies": [{"role": "main", "contenttype": "text/plain", "value": "T"}]},
        {"uri": "urn:3", "headlines": [{"role": "main", "value": "Three"}],
         "bodies": [{"role": "main", "contentType": "text/plain", "value": "T"}],
         "versionCreated": "2024-01-01T00:00:00Z"},
    ]
    for item, word in zip(items, ("One", "Two", "Three")):
        assert word in json.dumps(json.loads(inspect(json.dumps(item), "ninjs", "--json")))


def test_a_batch_is_one_process_and_one_line_each():
    """JSON lines in, JSON lines out in the same order; a bad line does not stop the others."""
    jobs = [
        {"id": "1", "type": "markdown", "input": "**a**"},
        {"id": "2", "type": "html", "input": "<p>b<script>x</script>"},
        {"id": "3", "type": "comment", "input": "c"},
        {"id": "4", "type": "html", "input": "<a href='/x'>d</a>", "url": "https://e.example/p/"},
    ]
    lines = [
        json.dumps(job | {"input": base64.b64encode(job["input"].encode()).decode()})
        for job in jobs]
    outcome = run("inspect", "-", "--batch", stdin="\n".join(lines).encode() + b"\n")
    assert outcome.code == 0, outcome
    answers = [json.loads(line) for line in outcome.out.splitlines()]
    assert [a["id"] for a in answers] == ["1", "2", "3", "4"]
    outputs = [a["output"] if isinstance(a["output"], str) else json.dumps(a["output"])
               for a in answers]
    assert "strong" in outputs[0] and "script" not in outputs[1]
    assert "https://e.example/x" in outputs[3]
    bad = run("inspect", "-", "--batch", stdin=b"no json\n" + lines[0].encode() + b"\n")
    assert bad.code == 1
    assert '"1"' in bad.out


def test_inspect_reads_files_and_stores_nothing(tmp_path):
    """A file's name stands in messages; nothing is written beside it."""
    path = tmp_path / "one.md"
    path.write_text(story(1))
    outcome = run("inspect", path, "--as", "markdown", cwd=tmp_path)
    assert outcome.code == 0, outcome
    assert [p.name for p in tmp_path.iterdir()] == ["one.md"]
    missing = run("inspect", tmp_path / "none.md", "--as", "markdown")
    assert missing.code in (1, 3) and "none.md" in missing.err
