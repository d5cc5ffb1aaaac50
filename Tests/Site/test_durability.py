"""kill -9 at random moments: what was acknowledged stays, the paper stays sound, a second run
completes the work.

`publish` acknowledges a story with a line that holds its address, `import wxr` says `stored N` of the
first N items, each once it is on the disk.
"""

import os
import random
import re
import signal
import subprocess
import threading

import pytest

from site_test import wxr
from site_test.program import Server, command, done, environment
from site_test.stories import many

#: How often each test kills; more with BROADSHEET_KILLS for a longer search.
KILLS = int(os.environ.get("BROADSHEET_KILLS", "12"))
ADDRESS = re.compile(r"(/(?:[a-z]{2}/)?[a-z0-9-]+/\d{4}/\d\d/\d\d/\S+)")


def run_and_kill(words, dice, longest):
    """Runs the program, kills it after a random number of lines and a random moment more.

    Returns the lines that it had written, and whether it was killed before its end.
    """
    process = subprocess.Popen(
        command(*words), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment())
    lines, target = [], dice.randrange(longest)
    timer = None
    if target == 0:
        timer = threading.Timer(dice.random() * 0.3, process.kill)
        timer.start()
    for line in process.stdout:
        # A line without its end was cut off by the kill: it acknowledges nothing.
        if line.endswith(b"\n"):
            lines.append(line.decode("utf-8"))
        if len(lines) == target and timer is None:
            timer = threading.Timer(dice.random() * 0.05, process.kill)
            timer.start()
    code = process.wait()
    if timer is not None:
        timer.cancel()
    assert code in (0, -signal.SIGKILL), code
    return lines, code != 0


def addresses(lines):
    """The addresses in acknowledgements."""
    return [found[1] for line in lines if (found := ADDRESS.search(line))]


def check_kept(data, kept, options):
    """Every acknowledged story is served, and the paper is sound."""
    done("check", "--data", data, *options)
    with Server(data, *options) as server:
        lost = [path for path in kept if server.get(path).status != 200]
    assert not lost, f"{len(lost)} of {len(kept)} acknowledged stories are lost: {lost[:5]}"


@pytest.fixture(params=["sqlite", "postgres"])
def fresh(request, paper):
    """A paper on each database and the options that name it."""
    if request.param == "sqlite":
        return paper, []
    data, url = request.getfixturevalue("postgres_paper")
    return data, ["--database", url]


def test_kill_during_publish(fresh, tmp_path):
    """Publishing hundreds of files, killed again and again."""
    data, options = fresh
    dice = random.Random(23)
    files = many(tmp_path / "files", 400, paragraphs=2)
    kept, kills = set(), 0
    rounds = KILLS if not options else max(3, KILLS // 4)
    for _ in range(rounds):
        chosen = dice.sample(files, 250)
        lines, killed = run_and_kill(
            ["publish", *chosen, "--data", data, *options], dice, len(chosen) - 20)
        kills += killed
        kept.update(addresses(lines))
        check_kept(data, sorted(kept), options)
    assert kills >= rounds // 2, "hardly any run was killed"
    outcome = done("publish", *files, "--data", data, *options)
    everything = set(addresses(outcome.out.splitlines()))
    check_kept(data, sorted(kept | everything), options)
    with Server(data, *options) as server:
        served = 0
        for path in sorted(kept | everything):
            served += server.get(path).status == 200
    assert served == len(files)


def test_kill_during_import(fresh, tmp_path):
    """Importing an export, killed again and again: the last run completes it, nothing twice."""
    data, options = fresh
    dice = random.Random(42)
    file = wxr.write(tmp_path / "old.xml", 3000)
    words = ["import", "wxr", file, "--data", data, *options]
    kills = best = 0
    for _ in range(KILLS if not options else max(3, KILLS // 4)):
        lines, killed = run_and_kill(words, dice, 6)
        kills += killed
        stored = max(map(int, re.findall(r"(?m)^stored (\d+)$", "".join(lines))), default=0)
        best = max(best, stored)
        done("check", "--data", data, *options)
        with Server(data, *options) as server:
            wanted = {stored, *dice.sample(range(1, stored + 1), min(stored, 20))} - {0}
            assert not [n for n in wanted if not is_imported(server, n)], stored
    assert kills >= 2 and best > 0, f"{kills} runs were killed, {best} items acknowledged"
    done(*words, timeout=300)
    done("check", "--data", data, *options)
    with Server(data, *options) as server:
        assert not [n for n in range(1, 3001, 50) if not is_imported(server, n)]


def is_imported(server, number):
    """Whether the old address of a post leads to its story."""
    answer = server.get(f"/?p={number}")
    if answer.status != 301:
        return False
    page = server.get(answer.headers["Location"].removeprefix(server.url()))
    return page.status == 200 and page.document.heading.endswith(f" {number}")
