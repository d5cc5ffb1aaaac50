"""6: the same pages on archives of several sizes, without the page cache."""

from contextlib import ExitStack

from load import Load, interleaved
from results import Row, most, ratio
from uncached import kinds

PART = "6 growth"
#: The generator puts the first into every second story and the second into ten.
COMMON, RARE = "ferrymaster", "quillwort"


def measure(run):
    """CPU a request on each archive in parts of that on the smallest; searches' p99."""
    with ExitStack() as stack:
        papers = {
            size: stack.enter_context(run.paper(run.archives.of(size), cached=False))
            for size in run.sizes
        }
        pages = {size: asked(paper) for size, paper in papers.items()}
        smallest = run.sizes[0]
        for kind in pages[smallest]:
            run.note(f"{PART}: {kind}")
            loads = {
                size: Load(paper.address, paper.pids, pages[size][kind], connections=4)
                for size, paper in papers.items()
            }
            figures = interleaved(loads, run.rounds, run.seconds)
            run.details[f"{PART}: {kind}"] = {str(size): f.json() for size, f in figures.items()}
            base = figures[smallest]
            yield Row(PART, f"{kind}, {smallest:,} stories", "ms CPU", base.cpu_us / 1000)
            for size in run.sizes[1:]:
                f = figures[size]
                yield ratio(PART, f"{kind}, {size:,} stories", "ms CPU", f.cpu_us / 1000,
                            base.cpu_us / 1000, at_most=2.0)
        yield slowest_searches(run, papers[run.sizes[-1]], pages[run.sizes[-1]])


def asked(paper):
    """The addresses of each kind, those of one kind alike on every archive."""
    found = kinds(paper)
    return {
        "front": found["front"], "section": found["section"], "story": found["story"],
        "search, common word": [f"/search?q={COMMON}"],
        "search, rare word": [f"/search?q={RARE}"],
        "search, words of stories": found["search"],
        "archive day": found["archive day"],
    }


def slowest_searches(run, paper, pages):
    """The p99 of searches as readers would make them, on the largest archive."""
    paths = pages["search, words of stories"] + pages["search, common word"]
    load = Load(paper.address, paper.pids, paths, connections=2)
    f = interleaved({"search": load}, run.rounds, run.seconds)["search"]
    run.details[f"{PART}: p99 of searches"] = f.json()
    return most(PART, f"searches, {run.sizes[-1]:,} stories: p99", "ms", f.p99_ms, 50,
                f"{f.per_second:,.0f} searches/s")
