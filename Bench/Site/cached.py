"""1 and 2: one cached story page beside the same bytes as a file of nginx's, and their 304."""

from contextlib import ExitStack

from load import Load, interleaved
from nginx import Nginx
from results import ratio

WAYS = [
    ("64 connections kept", 64, {}),
    ("512 connections kept", 512, {}),
    ("a connection per request", 64, {"Connection": "close"}),
]
HITS = "broadsheet_cache_hits_total"


def measure(run):
    """The rows of both parts."""
    with ExitStack() as stack:
        paper = stack.enter_context(run.paper())
        story = paper.story_paths(1)[0]
        page = paper.page(story)
        yardsticks = {
            name: stack.enter_context(Nginx(run.folder / name, page, sendfile))
            for name, sendfile in (("sendfile-off", False), ("sendfile-on", True))
        }
        heads = (len(str(page.headers)), yardsticks["sendfile-off"].head_bytes)
        run.note(f"a page of {len(page.body)} bytes; heads of {heads[0]} and {heads[1]} bytes")
        run.details["cached page"] = {
            "path": story, "bytes": len(page.body), "head_bytes": heads[0],
            "nginx_head_bytes": heads[1]}
        yield from part(run, "1 cached story page, gzip", paper, page, yardsticks, False)
        yield from part(run, "2 the same revalidated: 304", paper, page, yardsticks, True)


def part(run, name, paper, page, yardsticks, revalidates):
    """Two rows a way of connecting: CPU a request and requests a second."""
    for way, connections, fields in WAYS:
        run.note(f"{name}, {way}")
        loads = {"ours": Load(
            paper.address, paper.pids, [page.path], connections,
            fields | (condition(paper.get, page.path, page.headers["ETag"])
                      if revalidates else {}))}
        for title, nginx in yardsticks.items():
            loads[title] = Load(
                nginx.address, nginx.pids, [nginx.PATH], connections,
                fields | (condition(nginx.client.get, nginx.PATH, nginx.etag)
                          if revalidates else {}))
        hits = paper.counter(HITS)
        figures = interleaved(loads, run.rounds, run.seconds)
        ours, theirs = figures["ours"], [figures[title] for title in yardsticks]
        share = None if hits is None else (paper.counter(HITS) - hits) / ours.requests
        run.details[f"{name}, {way}"] = {
            "hits_a_request": share, **{title: f.json() for title, f in figures.items()}}
        note = f"{ours.errors} errors" if ours.errors else ""
        yield ratio(name, f"{way}: CPU", "µs/request", ours.cpu_us,
                    min(f.cpu_us for f in theirs), at_most=1.0, note=note)
        yield ratio(name, f"{way}: rate", "requests/s", ours.per_second,
                    max(f.per_second for f in theirs), at_least=1.0)


def condition(get, path, etag):
    """The field that asks whether a page has changed, which is answered with 304."""
    fields = {"If-None-Match": etag}
    status = get(path, headers={"Accept-Encoding": "gzip", **fields}).status
    assert status == 304, f"{path} is answered with {status} to its own tag"
    return fields
