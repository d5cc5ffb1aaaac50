"""9: event streams: what open ones cost, and when the last of them hears of a change."""

import http.client
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import desk
import machine
from results import Row, missing, most

PART = "9 event streams"
LIVE = "/live?page="
PROCESSES = 2


def measure(run):
    """Opens the streams on one story, revises it, and waits for all to hear of it."""
    what = f"{run.streams:,} streams"
    with run.paper() as paper, tempfile.TemporaryDirectory(dir=run.folder) as folder:
        path = desk.send_file(run.data, Path(folder), 0)[1]
        if not is_offered(paper, path):
            yield missing(PART, what)
            return
        run.note(f"{PART}: opening {run.streams}")
        paper.page(path)
        pid = paper.process.pid
        before = machine.memory_mib(pid)
        listeners = [Listeners(paper.address, LIVE + path, part, run.streams // PROCESSES)
                     for part in range(PROCESSES)]
        try:
            for group in listeners:
                group.wait_until_open()
            opened = machine.memory_mib(pid)
            yield most(PART, f"{what} open: memory", "MiB", opened, 300,
                       f"{before:.0f} MiB before, "
                       f"{(opened - before) * 1024 / run.streams:.2f} KiB a stream")
            for name, act in acts(run, paper, path, Path(folder)).items():
                yield from told(run, name, act, listeners, pid)
        finally:
            for group in listeners:
                group.stop()


def acts(run, paper, path, folder):
    """The ways to revise the story."""
    ways = {}
    if desk.is_offered():
        editor = desk.Editor(paper, run.data)
        ways["the desk"] = (lambda: editor.revise(path, 1))
    ways["the command line"] = (lambda: desk.send_file(run.data, folder, 2))
    return ways


def told(run, name, act, listeners, pid):
    """Does the act; how many streams hear of it, and when the last one does."""
    for group in listeners:
        group.listen()
    began = time.monotonic()
    act()
    answered = time.monotonic()
    times = sorted(at for group in listeners for at in group.arrivals())
    last = (times[-1] - answered) * 1000 if times else None
    run.details[f"{PART}: {name}"] = {
        "streams": run.streams, "told": len(times), "act_ms": (answered - began) * 1000,
        "first_after_answer_ms": (times[0] - answered) * 1000 if times else None,
        "last_after_answer_ms": last, "memory_after": machine.memory_mib(pid)}
    yield Row(PART, f"{name}: streams told of a revision", "streams", len(times), run.streams,
              aim="all", met=len(times) == run.streams)
    if last is not None:
        yield most(PART, f"{name}: the last one told, after the answer", "ms", last, 1000)


def is_offered(paper, path):
    """Whether this build answers with a stream of events."""
    connection = http.client.HTTPConnection(*paper.address.split(":"), timeout=10)
    try:
        connection.request("GET", LIVE + path)
        answer = connection.getresponse()
        return (answer.headers["Content-Type"] or "").startswith("text/event-stream")
    finally:
        connection.close()


class Listeners:
    """A process that holds open streams."""

    def __init__(self, address, path, part, count):
        self.process = subprocess.Popen(
            [sys.executable, Path(__file__).parent / "listeners.py", address, path, str(part),
             str(count)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def wait_until_open(self):
        """Returns once every stream has had its first event."""
        line = self.process.stdout.readline()
        assert line == "open\n", "the streams could not be opened"

    def listen(self):
        """Has it note when each stream has its next event."""
        self.process.stdin.write("next\n")
        self.process.stdin.flush()

    def arrivals(self):
        """When each had it, on the machine's monotonic clock."""
        return json.loads(self.process.stdout.readline())

    def stop(self):
        """Ends it."""
        self.process.terminate()
        self.process.wait()
