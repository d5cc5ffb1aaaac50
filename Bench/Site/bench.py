"""Measures the release program on generated archives, beside nginx in the same run."""

import argparse
import json
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
from functools import cached_property
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2] / "Tests/Site"), str(Path(__file__).parent)]

import cached  # noqa: E402
import commenting  # noqa: E402
import deskpages  # noqa: E402
import growth  # noqa: E402
import machine  # noqa: E402
import memory  # noqa: E402
import personal  # noqa: E402
import publishing  # noqa: E402
import starting  # noqa: E402
import streams  # noqa: E402
import uncached  # noqa: E402
from archives import SHELF, Archives  # noqa: E402
from newspaper import Newspaper  # noqa: E402
from results import Row, table  # noqa: E402
from site_test.places import ARTEFACTS  # noqa: E402

PARTS = {
    "1": cached, "2": cached, "3": personal, "4": uncached, "5": publishing, "6": growth,
    "7": memory, "8": starting, "9": streams, "c": commenting, "d": deskpages,
}


class Run:
    """What the measurements share: how long, on what, and where their details go."""

    def __init__(self, options, folder):
        self.options, self.folder = options, folder
        self.seconds, self.rounds = options.seconds, options.rounds
        self.stories, self.sizes = options.stories, options.sizes
        self.acts, self.streams = options.acts, options.streams
        self.archives = Archives(self.note)
        self.details = {}
        self._servers = 0

    @cached_property
    def data(self):
        """A copy of the archive that most measurements are of; acts change it."""
        return self.archives.copy(self.stories, self.folder)

    def paper(self, data=None, **options):
        """A server of an archive."""
        self._servers += 1
        return Newspaper(
            data or self.data, log=self.folder / f"serve-{self._servers}.log", **options)

    @staticmethod
    def note(text):
        """Tells the one who waits."""
        print(f"==> {text}", file=sys.stderr, flush=True)


def heading(result):
    """The machine and the run, above the table."""
    m, o = result["machine"], result["options"]
    yield f"{m['processor']}, {m['cores']} cores, {m['memory_mib']} MiB, {m['system']}, " \
          f"Linux {m['kernel']}, commit {m['commit']}, load {m['load']:.1f} before the run"
    yield f"{o['stories']:,} stories where no number is said; medians of {o['rounds']} rounds of " \
          f"{o['seconds']} s, by turns with what they are compared with; the load generator is " \
          f"on the same machine; {result['seconds'] / 60:.0f} minutes in all"
    if o["rounds"] < 5:
        yield "A quick run: figures to try the bench with, not to quote."
    for stories, rate in result["archives"].items():
        yield f"an archive of {int(stories):,} stories was made with " \
              f"{rate['per_second']:,.0f} stories a second"
    yield ""


def arguments():
    """The options of the command line."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    add = parser.add_argument
    add("--stories", type=int, default=10_000, help="size of the archive for 1 to 5, 7 and 9")
    add("--sizes", type=int, nargs="+", default=[1000, 10_000, 100_000],
        help="sizes of the growth table, the smallest first")
    add("--million", action="store_true", help="adds 1,000,000 stories to the growth table")
    add("--seconds", type=int, default=2, help="length of each load")
    add("--rounds", type=int, default=5, help="loads that each figure is the median of")
    add("--acts", type=int, default=400, help="acts of the desk while readers read")
    add("--streams", type=int, default=10_000, help="open event streams")
    add("--only", default="123456789cd", help="the parts to measure, such as 127")
    add("--quick", action="store_true", help="small and short, to try the bench itself")
    if parser.parse_args().quick:
        parser.set_defaults(
            stories=1000, sizes=[1000, 3000], seconds=1, rounds=2, acts=40, streams=1000)
    options = parser.parse_args()
    if options.million:
        options.sizes = [*options.sizes, 1_000_000]
    return options


def main():
    """Runs the parts and writes artefacts/bench.json; 1 when one of them failed."""
    options = arguments()
    # Servers and folders are put away however the run ends.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    # Streams and connections are many, here and in what is started from here.
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    result = {"machine": machine.describe(), "options": vars(options)}
    began, rows, failed = time.monotonic(), [], False
    SHELF.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="run-", dir=SHELF))
    try:
        run = Run(options, folder)
        for part in dict.fromkeys(PARTS[number] for number in options.only):
            try:
                for row in part.measure(run):
                    rows.append(row)
            except Exception as fault:
                # The other parts' figures are not lost with this one's.
                traceback.print_exc()
                rows.append(Row(part.__name__, "failed", note=str(fault).split("\n")[0]))
                failed = True
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    result |= {
        "seconds": time.monotonic() - began, "archives": run.archives.rates,
        "rows": [row.json() for row in rows], "details": run.details}
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    (ARTEFACTS / "bench.json").write_text(
        json.dumps(result, indent=2, ensure_ascii=False) + "\n", "utf-8")
    print("\n".join([*heading(result), *table(rows)]))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
