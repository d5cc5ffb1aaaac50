"""3: a story page for a signed-in editor, and for a reader with a long list, beside everybody's."""

import re
from http.client import HTTPConnection
from urllib.parse import urlencode

import desk
from load import Load, interleaved
from results import missing, ratio

PART = "3 personal story page, gzip"
READER = "3 a reader's page, gzip"
SAVED = 100


def saved(paper, paths):
    """The field that makes a request that of a reader who has saved these stories."""
    connection = HTTPConnection(*paper.address.split(":"), timeout=30)
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Origin": f"http://{paper.address}"}
    for path in paths:
        connection.request("POST", "/saved", urlencode({"save": path}), headers)
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 303, f"{path} was not saved: {answer.status}"
        if cookie := answer.headers["Set-Cookie"]:
            headers["Cookie"] = cookie.split(";")[0]
    connection.close()
    return {"Cookie": headers["Cookie"]}


def compare(run, paper, part, path, headers):
    """CPU and rate of a page with a cookie, beside the page without, in turns."""
    loads = {
        "personal": Load(paper.address, paper.pids, [path], headers=headers),
        "cached": Load(paper.address, paper.pids, [path]),
    }
    figures = interleaved(loads, run.rounds, run.seconds)
    run.details[f"{part} {path}"] = {name: f.json() for name, f in figures.items()}
    mine, cached = figures["personal"], figures["cached"]
    yield ratio(part, f"64 connections kept: CPU, {path[:24]}", "µs/request", mine.cpu_us,
                cached.cpu_us, at_most=1.5,
                note=f"coded {mine.bytes_each:.0f} bytes, {cached.bytes_each:.0f}")
    yield ratio(part, f"64 connections kept: rate, {path[:24]}", "requests/s", mine.per_second,
                cached.per_second)


def measure(run):
    """CPU and rate over kept connections."""
    if not desk.is_offered():
        yield missing(PART, "64 connections kept")
        return
    run.note(PART)
    with run.paper() as paper:
        editor = desk.Editor(paper, run.data)
        paths = paper.story_paths(SAVED)
        story = paths[0]
        mine = paper.page(story, **editor.headers)
        assert desk.LINK in mine.text, "the editor's page is not the editor's"
        assert desk.LINK not in paper.page(story).text, "everybody's page is the editor's"
        yield from compare(run, paper, PART, story, editor.headers)
        editor.close()
        run.note(READER)
        # Those of the front page too, so that its holes are filled.
        front = re.findall(r'<button value="([^"]+)"', paper.page("/").text)
        reader = saved(paper, [story, *front, *paths[1:]][:SAVED])
        assert 'name="remove"' in paper.page(story, **reader).text, "the star is not the reader's"
        for path in (story, "/"):
            yield from compare(run, paper, READER, path, reader)
