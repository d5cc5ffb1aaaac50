"""Profiles the server with perf while readers load one kind of page, and says where time goes."""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2] / "Tests/Site"), str(Path(__file__).parent)]

from archives import SHELF, Archives  # noqa: E402
from load import Load  # noqa: E402
from newspaper import Newspaper  # noqa: E402
from uncached import kinds  # noqa: E402

#: A clock instead of the processor's counter, which virtual machines often lack.
EVENT = "cpu-clock"


def note(text):
    """Tells the one who waits."""
    print(f"==> {text}", file=sys.stderr, flush=True)


def record(paper, load, seconds, file):
    """Samples the server for some seconds under load."""
    load.run(1)
    with load.beside(seconds + 10) as figures:
        subprocess.run(
            ["perf", "record", "-q", "-g", "-e", EVENT, "-F", "997", "-p", str(paper.process.pid),
             "-o", file, "--", "sleep", str(seconds)], check=True, stderr=subprocess.DEVNULL)
    return figures[0]


def report(file, sort, least, *more):
    """Lines of shares, the largest first, with the names of Swift made readable."""
    out = subprocess.run(
        ["perf", "report", "-i", file, "--no-children", "-g", "none", "--stdio",
         "--sort", sort, "--percent-limit", str(least), *more],
        capture_output=True, text=True, check=True).stdout
    lines = [line for line in out.splitlines() if line.strip() and not line.startswith("#")]
    text = "\n".join(line.rstrip() for line in lines)
    if shutil.which("swift"):
        text = subprocess.run(
            ["swift", "demangle", "--simplified"], input=text, capture_output=True, text=True,
            check=True).stdout
    return "\n".join(line[:150].rstrip() for line in text.splitlines())


def main():
    """Profiles and prints."""
    parser = argparse.ArgumentParser(prog="Bench/profile", description=__doc__)
    add = parser.add_argument
    add("kind", nargs="?", default="story", help="a page of part 4, such as front, or a path")
    add("--uncached", action="store_true", help="without the page cache, over many pages")
    add("--revalidate", action="store_true", help="asks whether one page has changed: 304")
    add("--stories", type=int, default=10_000, help="size of the archive")
    add("--seconds", type=int, default=5, help="how long to sample")
    add("--connections", type=int, default=64, help="connections of the readers")
    options = parser.parse_args()
    if not shutil.which("perf"):
        sys.exit("perf is not installed: the Debian package is linux-perf.")
    SHELF.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="run-", dir=SHELF) as folder:
        data = Archives(note).copy(options.stories, Path(folder))
        log = Path(folder, "serve.log")
        with Newspaper(data, cached=not options.uncached, log=log) as paper:
            pages = kinds(paper)
            if options.kind.startswith("/"):
                pages[options.kind] = [options.kind]
            if options.kind not in pages:
                sys.exit(f"there is no '{options.kind}'; there are {', '.join(pages)}.")
            paths = pages[options.kind] if options.uncached else pages[options.kind][:1]
            load = Load(paper.address, paper.pids, paths, options.connections)
            if options.revalidate:
                load.paths = paths[:1]
                load.headers["If-None-Match"] = paper.page(paths[0]).headers["ETag"]
            file = f"{folder}/perf.data"
            figures = record(paper, load, options.seconds, file)
        print(f"{options.kind}: {figures.cpu_us:.1f} µs CPU a request, "
              f"{figures.per_second:,.0f} requests/s while sampled\n")
        print(f"by library\n{report(file, 'dso', 0.5)}\n")
        print(f"by function\n{report(file, 'dso,symbol', 0.7)}\n")
        print(f"by function, with what it calls\n{report(file, 'symbol', 3, '--children')}")


if __name__ == "__main__":
    main()
