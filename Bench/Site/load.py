"""Loads a server with wrk and says what a request cost it."""

import math
import re
import signal
import statistics
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from machine import cpu_seconds

LUA = """
local paths = {}
for line in io.lines(os.getenv("BENCH_PATHS")) do paths[#paths + 1] = line end
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
"""


@dataclass
class Figures:
    """What one load came to, or the medians of several."""

    requests: int
    per_second: float
    cpu_us: float
    p50_ms: float
    p99_ms: float
    bytes_each: float
    errors: int

    def json(self):
        """The figures as a plain map, without those that are no number."""
        return {k: None if math.isnan(v) else v for k, v in asdict(self).items()}


@dataclass
class Load:
    """What is asked of a server: paths in turn, over so many connections, with these fields."""

    address: str
    pids: list
    paths: list
    connections: int = 64
    headers: dict = field(default_factory=dict)
    coding: str = "gzip"

    def run(self, seconds):
        """Asks for so many whole seconds."""
        with tempfile.TemporaryDirectory() as folder:
            words = self.words(Path(folder), seconds)
            before = cpu_seconds(*self.pids)
            out = subprocess.run(
                words, capture_output=True, text=True, check=True, timeout=seconds + 60,
                env={"BENCH_PATHS": f"{folder}/paths"}).stdout
            return figures(out, cpu_seconds(*self.pids) - before)

    @contextmanager
    def beside(self, seconds):
        """Asks while the block runs, `seconds` at most; gives a list that gets the figures."""
        with tempfile.TemporaryDirectory() as folder:
            before, results = cpu_seconds(*self.pids), []
            process = subprocess.Popen(
                self.words(Path(folder), seconds), stdout=subprocess.PIPE, text=True,
                env={"BENCH_PATHS": f"{folder}/paths"})
            try:
                yield results
            finally:
                process.send_signal(signal.SIGINT)
                out = process.communicate(timeout=60)[0]
            results.append(figures(out, cpu_seconds(*self.pids) - before))

    def words(self, folder, seconds):
        """The command line; leaves what wrk reads in a folder."""
        fields = {"Accept-Encoding": self.coding, **self.headers}
        words = ["wrk", f"-t{min(2, self.connections)}", f"-c{self.connections}",
                 f"-d{seconds}s", "--latency", "--timeout", "20s"]
        for name, value in fields.items():
            words += ["-H", f"{name}: {value}"]
        if len(self.paths) == 1:
            return [*words, f"http://{self.address}{self.paths[0]}"]
        (folder / "paths").write_text("\n".join(self.paths) + "\n")
        (folder / "paths.lua").write_text(LUA)
        return [*words, "-s", str(folder / "paths.lua"), f"http://{self.address}"]


def milliseconds(text):
    """A duration as wrk prints it, such as `1.20ms`; no number when nothing was answered."""
    found = re.fullmatch(r"([\d.]+)(us|ms|s|m)", text)
    if found is None:
        return math.nan
    number, unit = found.groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60_000}[unit]


def figures(out, used):
    """Reads what wrk has printed; `used` is the server's CPU time in seconds."""
    requests = int(re.search(r"(\d+) requests in", out)[1])
    read = re.search(r"requests in [\d.]+\w+, ([\d.]+)([KMG]?)B read", out)
    size = float(read[1]) * {"": 1, "K": 2**10, "M": 2**20, "G": 2**30}[read[2]]
    wrong = re.findall(
        r"(?:Non-2xx or 3xx responses: |connect |read |write |timeout )(\d+)", out)
    each = max(requests, 1)
    return Figures(
        requests=requests, per_second=float(re.search(r"Requests/sec:\s*([\d.]+)", out)[1]),
        cpu_us=used / each * 1e6,
        p50_ms=milliseconds(re.search(r"50%\s+(\S+)", out)[1]),
        p99_ms=milliseconds(re.search(r"99%\s+(\S+)", out)[1]),
        bytes_each=size / each, errors=sum(map(int, wrong)))


def median(runs):
    """The median of each figure; of requests and errors the sum."""
    columns = {name: [getattr(run, name) for run in runs] for name in asdict(runs[0])}
    middle = {name: statistics.median(values) for name, values in columns.items()}
    sums = {name: sum(columns[name]) for name in ("requests", "errors")}
    return Figures(**middle | sums)


def interleaved(loads, rounds, seconds):
    """Runs loads by turns after one second of each to warm up; the medians by the same names."""
    for load in loads.values():
        load.run(1)
    runs = {name: [] for name in loads}
    for _ in range(rounds):
        for name, load in loads.items():
            runs[name].append(load.run(seconds))
    return {name: median(all_of_one) for name, all_of_one in runs.items()}
