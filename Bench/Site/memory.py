"""7: resident memory of the server, idle and while everything is asked for."""

import time

import machine
from load import Load
from results import Row, most
from uncached import kinds

PART = "7 memory"


def measure(run):
    """Idle, the highest while loaded, and the peak that the kernel noted."""
    run.note(PART)
    with run.paper() as paper:
        paper.page("/")
        pid = paper.process.pid
        idle = machine.memory_mib(pid)
        paths = [path for paths in kinds(paper).values() for path in paths]
        paths += paper.story_paths(run.stories)
        seconds = run.seconds * run.rounds
        highest, own = 0, 0
        with Load(paper.address, paper.pids, paths, connections=256).beside(seconds) as figures:
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                highest = max(highest, machine.memory_mib(pid))
                own = max(own, machine.memory_mib(pid, "RssAnon"))
                time.sleep(0.05)
        peak = machine.memory_mib(pid, "VmHWM")
        kept = paper.counter("broadsheet_cache_bytes")
    run.details[PART] = {
        "idle": idle, "loaded": highest, "own": own, "peak": peak, "cache_bytes": kept,
        "load": figures[0].json()}
    cache = "" if kept is None else f", {kept / 2**20:.1f} MiB of them pages kept"
    yield Row(PART, "idle", "MiB", idle)
    yield most(PART, f"{run.stories:,} stories, 256 connections", "MiB", highest, 100,
               f"{own:.0f} MiB its own{cache}")
    yield Row(PART, "peak", "MiB", peak)
