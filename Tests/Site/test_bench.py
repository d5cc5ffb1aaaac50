"""What `make bench` does by hand still finds its way: the desk's form, and events of a page."""

import sys

from site_test.places import ROOT
from site_test.program import Server

sys.path.append(str(ROOT / "Bench/Site"))

import desk  # noqa: E402
from streams import LIVE, Listeners  # noqa: E402


def test_an_editor_revises_a_story_and_every_stream_of_it_is_told(paper, tmp_path):
    """One event for each act, however a stream is greeted."""
    path = desk.send_file(paper, tmp_path, 0)[1]
    with Server(paper) as server:
        listeners = Listeners(server.address, LIVE + path, 0, 5)
        try:
            listeners.wait_until_open()
            editor = desk.Editor(server, paper)
            for number in (1, 2):
                listeners.listen()
                editor.revise(path, number)
                assert desk.MARK.format(number) in server.get(path).text
                assert len(listeners.arrivals()) == 5, f"revision {number}"
            editor.close()
        finally:
            listeners.stop()
