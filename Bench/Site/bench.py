"""Measures the release program on a generated archive, beside nginx in the same run."""

import argparse
import json
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "Tests/Site"), str(Path(__file__).parent)]

import load  # noqa: E402
import machine  # noqa: E402
from nginx import Nginx  # noqa: E402
from site_test import wxr  # noqa: E402
from site_test.client import Client  # noqa: E402
from site_test.places import ARTEFACTS  # noqa: E402
from site_test.program import Server, command, done, environment  # noqa: E402


def note(text):
    """Tells the one who waits."""
    print(f"==> {text}", file=sys.stderr, flush=True)


def make_archive(folder, stories):
    """The demonstration paper with an imported archive; returns the data and the import's rate."""
    data, file = folder / "data", folder / "archive.xml"
    done("demo", "--data", data, timeout=600)
    wxr.write(file, stories)
    began = time.monotonic()
    done("import", "wxr", file, "--data", data, timeout=3600)
    took = time.monotonic() - began
    file.unlink()
    return data, {"stories": stories, "seconds": took, "stories_per_second": stories / took}


def story_paths(server, wanted=1000):
    """Addresses of stories, from the sitemaps."""
    index = server.get("/sitemap.xml").text
    paths = []
    for name in re.findall(r"<loc>[a-z]+://[^/]+(/sitemap/en/[^<]+)</loc>", index):
        paths += re.findall(r"<loc>[a-z]+://[^/]+([^<]+)</loc>", server.get(name).text)
        if len(paths) >= wanted:
            break
    return paths[:wanted]


def start_ms(data):
    """Milliseconds from exec to the first front page, by the median of some starts."""
    times = []
    for _ in range(9):
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        began = time.monotonic()
        process = subprocess.Popen(
            command("serve", "--data", data, "--listen", f"127.0.0.1:{port}"),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment())
        while True:
            try:
                if Client(f"127.0.0.1:{port}").get("/").status == 200:
                    break
            except OSError:
                time.sleep(0.001)
        times.append((time.monotonic() - began) * 1000)
        process.terminate()
        process.wait()
    return statistics.median(times)


def measure(server, seconds):
    """The cost of each kind of page."""
    stories = story_paths(server)
    words = ["ferry", "harbour+fog", "%22customs+quay%22", "pilot+-winter", "lighthouse", "herring"]
    kinds = {
        "story": stories, "story, not compressed": stories, "front": ["/"],
        "section": ["/world/", "/politics/", "/culture/"],
        "search": [f"/search?q={w}" for w in words], "archive day": ["/2015/06/15/"],
        "feed of full texts": ["/world/feed.rss", "/feed.atom", "/feed.json"],
    }
    figures = {}
    for kind, paths in kinds.items():
        note(kind)
        coding = "identity" if "not compressed" in kind else "gzip"
        figures[kind] = load.run(
            server.address, paths, [server.process.pid], seconds, coding=coding)
    return figures, stories


def beside_nginx(server, story, folder, seconds):
    """One story page from the program and the same bytes as a file from nginx, alternating."""
    note("the same page as a file, from nginx")
    page = server.get(story).body
    ours, theirs = [], []
    with Nginx(folder / "nginx", page) as nginx:
        for _ in range(3):
            ours.append(load.run(server.address, [story], [server.process.pid], seconds))
            theirs.append(load.run(nginx.address, ["/story"], nginx.pids, seconds))
    best = [min(runs, key=lambda f: f.cpu_us) for runs in (ours, theirs)]
    return {
        "program": best[0].json(), "nginx": best[1].json(),
        "ratio": best[0].cpu_us / best[1].cpu_us,
    }


def report(result):
    """The table for people."""
    m = result["machine"]
    yield f"{m['processor']}, {m['cores']} cores, {m['memory_mib']} MiB, {m['system']}, " \
          f"Linux {m['kernel']}, commit {m['commit']}, load {m['load']:.1f} before the run"
    yield f"{result['import']['stories']} imported stories and the demonstration edition"
    yield ""
    yield f"{'page (gzip, keep-alive)':28} {'CPU µs':>9} {'req/s':>9} {'p50 ms':>8} {'p99 ms':>8}" \
          f" {'bytes':>8} {'errors':>7}"
    for kind, f in result["pages"].items():
        yield f"{kind:28} {f['cpu_us']:9.0f} {f['per_second']:9.0f} {f['p50_ms']:8.2f} " \
              f"{f['p99_ms']:8.2f} {f['bytes_each']:8.0f} {f['errors']:7}"
    beside = result["beside_nginx"]
    yield ""
    yield f"one story page: {beside['program']['cpu_us']:.1f} µs; the same bytes as a file from " \
          f"nginx: {beside['nginx']['cpu_us']:.1f} µs; ratio {beside['ratio']:.2f}"
    yield f"start to first page: {result['start_ms']:.0f} ms"
    memory = result["memory_mib"]
    yield f"resident memory: {memory['idle']:.0f} MiB idle, {memory['loaded']:.0f} MiB under " \
          f"load, {memory['peak']:.0f} MiB at most"
    yield f"WXR import: {result['import']['stories_per_second']:.0f} stories a second"


def main():
    """Runs everything and writes artefacts/bench.json."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--stories", type=int, default=10_000, help="size of the archive")
    options.add_argument("--seconds", type=float, default=5, help="length of each load")
    options = options.parse_args()
    result = {"machine": machine.describe()}
    folder = Path(tempfile.mkdtemp(prefix="broadsheet-bench-"))
    try:
        note(f"importing {options.stories} stories")
        data, result["import"] = make_archive(folder, options.stories)
        note("start")
        result["start_ms"] = start_ms(data)
        with Server(data, "--quiet") as server:
            server.get("/")
            pid = server.process.pid
            result["memory_mib"] = {"idle": machine.memory_mib(pid)}
            seconds = max(1, round(options.seconds))
            figures, stories = measure(server, seconds)
            result["pages"] = {kind: f.json() for kind, f in figures.items()}
            result["memory_mib"]["loaded"] = machine.memory_mib(pid)
            result["memory_mib"]["peak"] = machine.memory_mib(pid, "VmHWM")
            result["beside_nginx"] = beside_nginx(server, stories[0], folder, seconds)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    (ARTEFACTS / "bench.json").write_text(json.dumps(result, indent=2) + "\n", "utf-8")
    print("\n".join(report(result)))


if __name__ == "__main__":
    main()
