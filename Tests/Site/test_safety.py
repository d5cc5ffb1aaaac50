"""What keeps readers safe: policy headers, nothing inline, no attack passing through."""

import re

from site_test.program import Server, done
from site_test.stories import story, write


def test_every_answer_has_the_safety_headers(crawl):
    """Pages, pictures, feeds and redirects alike say what may be loaded and by whom."""
    faults = []
    for path, answer in crawl.answers.items():
        policy = answer.headers["Content-Security-Policy"] or ""
        rules = dict(part.strip().split(" ", 1) for part in policy.split(";") if part.strip())
        if rules.get("default-src") != "'none'":
            faults.append(f"{path}: policy {policy!r}")
        if "unsafe" in policy or "*" in policy or "http" in policy or "data:" in policy:
            faults.append(f"{path}: the policy is open: {policy}")
        for name in ("frame-ancestors", "base-uri", "form-action"):
            if name not in rules:
                faults.append(f"{path}: the policy does not say {name}")
        if answer.headers["X-Content-Type-Options"] != "nosniff":
            faults.append(f"{path}: no nosniff")
        if not answer.headers["Referrer-Policy"]:
            faults.append(f"{path}: no Referrer-Policy")
    assert not faults, "\n".join(faults)


def test_no_cookie_is_set(crawl):
    """Reading sets no cookie: nobody is followed."""
    assert not [p for p, a in crawl.answers.items() if a.headers["Set-Cookie"]]


def test_nothing_is_inline(crawl):
    """No script but data blocks and the site's own files, no style element or attribute, no event attribute."""
    def find(answer):
        for element in answer.document.walk():
            own = re.fullmatch(
                r"/assets/(site|comments)-[0-9a-f]{16}\.js", element["src"] or "")
            if element.tag == "script" and element["type"] != "application/ld+json" and not own:
                yield f"a script: {element.attributes}"
            if element.tag == "style":
                yield "a style element"
            if element.tag in ("iframe", "object", "embed", "base"):
                yield f"an element {element.tag}"
            for name, value in element.attributes.items():
                if name == "style" or name.startswith("on"):
                    yield f"{element.tag} has {name}={value!r}"
                if re.match(r"\s*javascript:", value, re.IGNORECASE):
                    yield f"{element.tag} has {name}={value!r}"
    faults = crawl.faults(find)
    assert not faults, "\n".join(faults)


ATTACK = """\
<script>alert(1)</script> <img src=x onerror=alert(2)> **bold**

[a](javascript:alert(3)) [b](data:text/html,<script>alert(4)</script>) ![c](https://evil.example/p.png)

<svg onload=alert(5)><style>*{display:none}</style><iframe src=//evil.example></iframe>

`</code><script>alert(6)</script>`

| <b onclick=alert(7)> | </table><script>alert(8)</script> |
|---|---|
| "><script>alert(9)</script> | x |
"""


def test_a_story_that_tries_to_run_is_harmless(paper, tmp_path):
    """Attacks in every field of a story come out as text: on pages, in feeds and in search."""
    evil = '"\\"><script>alert(0)</script>"'
    path = write(tmp_path, "evil.md", story(
        1, ATTACK, headline=evil, standfirst=evil, kicker=evil, dateline=evil, source=evil,
        topics=f"[{evil}]", byline=f"[{{person: {evil}, role: {evil}}}, {{agency: {evil}}}]",
        slug="evil", guid="evil"))
    done("publish", path, "--data", paper)
    with Server(paper) as server:
        answer = server.get("/world/2024/05/01/evil")
        assert answer.status == 200
        links = [a["href"] for a in answer.document.all("a")]
        near = [p for p in links if re.match(r"/(by|agency|topic)/[^?]*(script|alert)", p)]
        assert len(near) >= 3, links
        for path in ["/world/2024/05/01/evil", "/world/", "/search?q=alert", "/", *set(near)]:
            page = server.get(path)
            assert page.status == 200, path
            tags = [
                e.tag for e in page.document.walk() if e["type"] != "application/ld+json"
                and not (e["src"] or "").startswith(("/assets/site-", "/assets/comments-"))]
            assert not {"script", "style", "iframe", "object"} & set(tags), path
            assert not [
                e.attributes for e in page.document.walk()
                if any(n.startswith("on") for n in e.attributes)], path
            assert "evil.example" not in "".join(
                i["src"] for i in page.document.all("img", "source")), path
        import json
        for block in answer.document.all("script", type="application/ld+json"):
            json.loads(block.raw)
            assert "<" not in block.raw
