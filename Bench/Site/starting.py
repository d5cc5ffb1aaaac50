"""8: from exec to the end of the first page, on the largest archive of the run."""

import statistics

from newspaper import start_ms
from results import most

PART = "8 start"


def measure(run):
    """The median of nine starts, the file in the system's memory."""
    stories = run.sizes[-1]
    run.note(f"{PART} with {stories} stories")
    data = run.archives.of(stories)
    times = [start_ms(data) for _ in range(9)]
    run.details[PART] = {"stories": stories, "ms": times}
    yield most(PART, f"exec to first page, {stories:,} stories", "ms", statistics.median(times),
               200, f"{min(times):.0f} to {max(times):.0f}")
