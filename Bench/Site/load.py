"""Loads a server with wrk over kept connections and says what a request cost it."""

import re
import subprocess
import tempfile
from dataclasses import asdict, dataclass
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
    """What one load came to."""

    requests: int
    per_second: float
    cpu_us: float
    p50_ms: float
    p99_ms: float
    bytes_each: float
    errors: int

    def json(self):
        """The figures as a plain map."""
        return asdict(self)


def milliseconds(text):
    """A duration as wrk prints it, such as `1.20ms`."""
    number, unit = re.fullmatch(r"([\d.]+)(us|ms|s|m)", text).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60_000}[unit]


def run(address, paths, pids, seconds=5, connections=8, coding="gzip"):
    """Asks for the paths in turn for some seconds; `pids` are the server's processes."""
    with tempfile.TemporaryDirectory() as folder:
        names, script = Path(folder, "paths"), Path(folder, "paths.lua")
        names.write_text("\n".join(paths) + "\n")
        script.write_text(LUA)

        def wrk(duration):
            return subprocess.run(
                ["wrk", "-t1", f"-c{connections}", f"-d{duration}s", "--latency", "-s",
                 str(script), "-H", f"Accept-Encoding: {coding}", f"http://{address}"],
                capture_output=True, text=True, check=True, env={"BENCH_PATHS": str(names)}).stdout
        wrk(1)
        before = cpu_seconds(*pids)
        out = wrk(seconds)
        used = cpu_seconds(*pids) - before
    requests = int(re.search(r"(\d+) requests in", out)[1])
    read = re.search(r"requests in [\d.]+\w+, ([\d.]+)([KMG]?)B read", out)
    size = float(read[1]) * {"": 1, "K": 2**10, "M": 2**20, "G": 2**30}[read[2]]
    wrong = sum(map(int, re.findall(r"(?:Non-2xx or 3xx responses: |connect |read |write |timeout )"
                                    r"(\d+)", out)))
    return Figures(
        requests=requests, per_second=float(re.search(r"Requests/sec:\s*([\d.]+)", out)[1]),
        cpu_us=used / requests * 1e6,
        p50_ms=milliseconds(re.search(r"50%\s+(\S+)", out)[1]),
        p99_ms=milliseconds(re.search(r"99%\s+(\S+)", out)[1]),
        bytes_each=size / requests, errors=wrong)
