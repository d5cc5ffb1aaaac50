"""3: a story page with the signed-in editor's link on it, beside the page of everybody."""

import desk
from load import Load, interleaved
from results import missing, ratio

PART = "3 personal story page, gzip"


def measure(run):
    """CPU and rate over kept connections."""
    if not desk.is_offered():
        yield missing(PART, "64 connections kept")
        return
    run.note(PART)
    with run.paper() as paper:
        editor = desk.Editor(paper, run.data)
        story = paper.story_paths(1)[0]
        mine = paper.page(story, **editor.headers)
        assert desk.LINK in mine.text, "the editor's page is not the editor's"
        assert desk.LINK not in paper.page(story).text, "everybody's page is the editor's"
        loads = {
            "personal": Load(paper.address, paper.pids, [story], headers=editor.headers),
            "cached": Load(paper.address, paper.pids, [story]),
        }
        figures = interleaved(loads, run.rounds, run.seconds)
        editor.close()
    run.details[PART] = {name: f.json() for name, f in figures.items()}
    mine, cached = figures["personal"], figures["cached"]
    yield ratio(PART, "64 connections kept: CPU", "µs/request", mine.cpu_us, cached.cpu_us,
                at_most=1.5, note=f"coded {mine.bytes_each:.0f} bytes, {cached.bytes_each:.0f}")
    yield ratio(PART, "64 connections kept: rate", "requests/s", mine.per_second,
                cached.per_second)
