"""5: publishing while readers load the site: how long an act takes, and who sees it when."""

import statistics
import tempfile
import time
from pathlib import Path

import desk
from load import Load
from results import Row, missing, most

PART = "5 publishing under full read load"
SECONDS = 240


def measure(run):
    """The desk's form first, then the command line, each while 64 connections read."""
    with run.paper() as paper:
        stories = paper.story_paths(100)
        reading = ["/", "/world/", "/politics/", *stories]
        if desk.is_offered():
            run.note(f"{PART}: the desk")
            editor = desk.Editor(paper, run.data)
            act = (lambda number: (editor.revise(stories[0], number), stories[0]))
            yield from acts(run, "the desk", paper, reading, act, run.acts, aim=50)
            editor.close()
        else:
            yield missing(PART, "the desk")
        run.note(f"{PART}: the command line")
        with tempfile.TemporaryDirectory(dir=run.folder) as folder:
            path = desk.send_file(run.data, Path(folder), 0)[1]
            act = (lambda number: desk.send_file(run.data, Path(folder), number))
            yield from acts(run, "the command line", paper, [*reading, path], act, run.acts // 2)


def acts(run, name, paper, reading, act, count, aim=None):
    """Does an act again and again and asks for the page after each answer."""
    took, seen, fresh = [], [], 0
    load = Load(paper.address, paper.pids, reading)
    end = time.monotonic() + SECONDS
    with load.beside(SECONDS + 30) as figures:
        for number in range(1, count + 1):
            seconds, path = act(number)
            answered = time.monotonic()
            fresh += desk.MARK.format(number) in paper.get(path).text
            took.append(seconds * 1000)
            seen.append((seconds + time.monotonic() - answered) * 1000)
            if time.monotonic() > end:
                break
    read = figures[0]
    at, until = (statistics.quantiles(times, n=100, method="inclusive") for times in (took, seen))
    run.details[f"{PART}: {name}"] = {
        "acts": len(took), "visible_at_once": fresh, "p50_ms": at[49], "p99_ms": at[98],
        "longest_ms": max(took), "seen_p50_ms": until[49], "seen_p99_ms": until[98],
        "readers": read.json()}
    yield Row(PART, f"{name}: median", "ms", at[49], note=f"beside {read.per_second:,.0f} reads/s")
    if aim:
        yield most(PART, f"{name}: p99", "ms", at[98], aim)
    else:
        yield Row(PART, f"{name}: p99, with the start of the program", "ms", at[98])
    yield Row(PART, f"{name}: until a reader has it, p99", "ms", until[98])
    yield Row(PART, f"{name}: seen by the next request", "of acts", fresh, len(took),
              aim="all", met=fresh == len(took))
