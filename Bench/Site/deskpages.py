"""10: how long an editor waits for each page of the desk, on the largest archive; its script."""

import gzip
import re
import statistics
import time

from desk import Editor, is_offered
from results import Row, missing, most

PART = "10 desk pages"
ASKED = 15
#: Every page below is to be there within this many milliseconds.
LIMIT = 100
#: All script of the desk together, as it goes over the wire without compression.
SCRIPT_LIMIT = 30_000

PAGES = {
    "stories": "/desk/",
    "stories: mine": "/desk/?view=mine",
    "stories: all": "/desk/?view=all",
    "stories: published today": "/desk/?view=published-today",
    "stories: one state": "/desk/?view=all&state=draft",
    "stories: a common word": "/desk/?view=all&q=ferrymaster",
    "stories: a rare word": "/desk/?view=all&q=quillwort",
    "budget": "/desk/budget",
    "calendar": "/desk/calendar",
    "pictures": "/desk/pictures/",
    "the paper": "/desk/paper/",
    "the front": "/desk/paper/en/front",
    "people": "/desk/people/",
    "audit log": "/desk/audit",
    "own account": "/desk/account/",
    "new story": "/desk/stories/new",
}


def measure(run):
    """Milliseconds to the last byte of each page, and the size of the script."""
    if not is_offered():
        yield missing(PART, "the desk")
        return
    size = run.sizes[-1]
    data = run.archives.copy(size, run.folder)
    with run.paper(data) as paper:
        editor = Editor(paper, data, role="administrator")
        pages = PAGES | story_pages(editor)
        for name, path in pages.items():
            run.note(f"{PART}: {name}")
            times = [asked(editor, path) for _ in range(ASKED)]
            yield most(PART, f"{name}, {size:,} stories: slowest of {ASKED}", "ms", max(times),
                       LIMIT, f"median {statistics.median(times):.1f} ms")
        yield script(editor, pages)
        editor.close()


def asked(editor, path):
    """Milliseconds from asking to the last byte."""
    began = time.monotonic()
    answer, _ = editor.get(path)
    took = (time.monotonic() - began) * 1000
    assert answer.status == 200, f"{path} is answered with {answer.status}"
    return took


def story_pages(editor):
    """The pages of the story at the head of the list."""
    _, body = editor.get("/desk/?view=all")
    story = re.search(rb"/desk/stories/(\d+)", body)[1].decode()
    return {
        "editor": f"/desk/stories/{story}",
        "revisions": f"/desk/stories/{story}/revisions",
        "translations": f"/desk/stories/{story}/translations",
    }


def script(editor, pages):
    """The bytes of every script that any page of the desk names."""
    names = set()
    for path in pages.values():
        names |= set(re.findall(rb'<script[^>]* src="([^"]+)"', editor.get(path)[1]))
    sizes = {name.decode(): editor.get(name.decode())[1] for name in sorted(names)}
    total = sum(len(body) for body in sizes.values())
    packed = sum(len(gzip.compress(body)) for body in sizes.values())
    note = f"{len(sizes)} files, {packed:,} bytes with gzip"
    return most(PART, "script of all pages together", "bytes", total, SCRIPT_LIMIT, note) if sizes \
        else Row(PART, "script of all pages together", "bytes", 0)
