"""9: event streams: what open ones cost, and when the last of them hears of a change."""

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
    """Opens the streams on one story, corrects it, and waits for all to hear of it."""
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
            began = time.monotonic()
            desk.send_file(run.data, Path(folder), 1)
            answered = time.monotonic()
            arrivals = sorted(at for group in listeners for at in group.arrivals())
            told = machine.memory_mib(pid)
        finally:
            for group in listeners:
                group.stop()
    last = (arrivals[-1] - answered) * 1000 if arrivals else float("inf")
    run.details[PART] = {
        "streams": run.streams, "told": len(arrivals), "memory_before": before,
        "memory_open": opened, "memory_told": told,
        "act_ms": (answered - began) * 1000, "last_after_answer_ms": last,
        "first_after_answer_ms": (arrivals[0] - answered) * 1000 if arrivals else None}
    yield most(PART, f"{what} open: memory", "MiB", max(opened, told), 300,
               f"{before:.0f} MiB before, "
               f"{(opened - before) * 1024 / run.streams:.2f} KiB a stream")
    yield Row(PART, f"{what}: told of a revision", "streams", len(arrivals), run.streams,
              aim="all", met=len(arrivals) == run.streams)
    yield most(PART, f"{what}: the last one told, after the act's answer", "ms", last, 1000)


def is_offered(paper, path):
    """Whether this build answers with a stream of events."""
    import http.client
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
             str(count)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)

    def wait_until_open(self):
        """Returns once every stream has had its first event."""
        line = self.process.stdout.readline()
        assert line == "open\n", "the streams could not be opened"

    def arrivals(self):
        """When each stream had its second event, on the machine's monotonic clock."""
        return json.loads(self.process.stdout.readline())

    def stop(self):
        """Ends it."""
        self.process.terminate()
        self.process.wait()
