"""kill -9 while readers comment: nothing that was acknowledged is lost, and none is half there.

BROADSHEET_COMMENT_KILLS says how often; 200 is what was proved, the usual run is shorter.
"""

import os
import random
import re
import shutil
import signal
import sqlite3
import threading
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from urllib.parse import urlencode

from site_test.program import Server, done

STORY = "/world/2023/03/14/marrow-strait-talks-end"
KILLS = int(os.environ.get("BROADSHEET_COMMENT_KILLS", "15"))
WRITERS = 4
WORDS = "ferry lamp harbour winter letter orchard signal copper meadow violin granite saffron".split()


def write_until_killed(server, dice, kept):
    """One reader after another comments or answers, until the server is gone.

    Adds what was acknowledged to `kept`: the mark of a comment and its text.
    """
    marks = []
    try:
        connection = HTTPConnection(*server.address.split(":"), timeout=10)
        while True:
            number = dice.randrange(10**9)
            form = {"name": f"Reader {number}",
                    "text": f"{' '.join(dice.choices(WORDS, k=12))} number {number}"}
            if marks and dice.random() < 0.5:
                form["answers"] = dice.choice(marks)
            connection.request("POST", f"{STORY}/comments", urlencode(form), {
                "Content-Type": "application/x-www-form-urlencoded", "Origin": server.url(),
                "X-Forwarded-For": f"10.{dice.randrange(256)}.{dice.randrange(256)}.9"})
            answer = connection.getresponse()
            answer.read()
            # An answer that was cut off acknowledges nothing.
            if answer.status == 303:
                mark = answer.headers["Location"].split("?")[0].rsplit("/", 1)[1]
                marks.append(mark)
                kept.append((mark, form["text"], form.get("answers")))
    except (OSError, HTTPException):
        pass


def whole(data):
    """The texts of all comments; fails when a thread is not whole."""
    with closing(sqlite3.connect(f"file:{data}/broadsheet.sqlite?mode=ro", uri=True)) as database:
        rows = database.execute(
            "SELECT id, parent, root, path, depth, body, shown FROM comment").fetchall()
        replies = dict(database.execute("SELECT id, replies FROM comment WHERE root IS NULL"))
    by_id = {row[0]: row for row in rows}
    counted = dict.fromkeys(replies, 0)
    for number, parent, root, path, depth, _, shown in rows:
        if parent is None:
            assert root is None and depth == 0, number
            continue
        above = by_id[parent]
        assert path.startswith(above[3]) and depth == above[4] + 1, f"{number} below {parent}"
        if shown:
            counted[root] += 1
    assert counted == replies
    return {row[5] for row in rows}


def test_no_acknowledged_comment_is_lost(demonstration, tmp_path):
    """Readers who write all the time, on a server that is killed all the time."""
    data, dice = tmp_path / "killed", random.Random(31)
    shutil.copytree(demonstration, data)
    kept = []
    for _ in range(KILLS):
        server = Server(data, "--trusted-proxy", "127.0.0.0/8")
        with server:
            writers = [
                threading.Thread(
                    target=write_until_killed, args=(server, random.Random(dice.random()), kept))
                for _ in range(WRITERS)]
            for writer in writers:
                writer.start()
            killer = threading.Timer(
                0.05 + dice.random() * 0.3, server.process.send_signal, [signal.SIGKILL])
            killer.start()
            for thread in (*writers, killer):
                thread.join()
            server.process.wait()
        there = whole(data)
        lost = [mark for mark, text, _ in kept if text not in there]
        assert not lost, f"{len(lost)} of {len(kept)} acknowledged comments are lost: {lost[:5]}"
    assert len(kept) > KILLS, f"only {len(kept)} comments in {KILLS} kills"
    done("check", "--data", data)
    with Server(data) as server:
        page = server.get(f"{STORY}/comments/newest").text
        assert re.search(r'class="said"', page)
        for mark, _, _ in dice.sample(kept, min(20, len(kept))):
            assert server.get(f"{STORY}/comments/{mark}").status in (200, 404)
    print(f"{KILLS} kills, {len(kept)} comments acknowledged")
