"""4: what it costs to make each kind of page, without the page cache."""

from load import Load, interleaved
from results import Row, most

PART = "4 uncached pages, gzip"
#: Aims in milliseconds of CPU a request; the others have none.
AIMS = {"story": 1, "front": 3, "search": 10}


def measure(run):
    """CPU a request of each kind, 8 connections kept."""
    with run.paper(cached=False) as paper:
        loads = {
            kind: Load(paper.address, paper.pids, paths, connections=8)
            for kind, paths in kinds(paper).items()
        }
        figures = {}
        for kind, load in loads.items():
            run.note(f"{PART}: {kind}")
            figures |= interleaved({kind: load}, run.rounds, run.seconds)
    run.details[PART] = {kind: f.json() for kind, f in figures.items()}
    for kind, f in figures.items():
        note = f"{f.per_second:,.0f} requests/s" + (f", {f.errors} errors" if f.errors else "")
        if kind in AIMS:
            yield most(PART, kind, "ms CPU", f.cpu_us / 1000, AIMS[kind], note)
        else:
            yield Row(PART, kind, "ms CPU", f.cpu_us / 1000, note=note)


def kinds(paper):
    """The addresses of each kind of page."""
    stories = paper.story_paths()
    words = paper.words(stories[:20])
    searches = [f"/search?q={a}+{b}" for a, b in zip(words[::7], words[3::7], strict=False)]
    days = sorted({"/" + "/".join(path.split("/")[2:5]) + "/" for path in stories})
    return {
        "story": stories,
        "front": ["/"],
        "section": ["/world/", "/politics/", "/business/", "/culture/", "/sport/"],
        "search": [f"/search?q={word}" for word in words[::5][:100]] + searches[:100],
        "archive day": days[:50],
        "feed of full texts": ["/world/feed.rss", "/feed.atom", "/feed.json"],
    }
