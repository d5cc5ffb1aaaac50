"""The release program while it serves an archive: its options, its counters, its addresses."""

import functools
import random
import re
import socket
import subprocess
import time

from site_test.client import Client
from site_test.program import Server, command, environment, run

#: Lifts the limit on connections of one address, as behind a proxy on the same machine.
PROXY = ("--trusted-proxy", "127.0.0.0/8")


@functools.cache
def offers(option, *words):
    """Whether a command of this build has an option."""
    return option in run(*(words or ("serve",)), "--help").out


class Newspaper(Server):
    """A server with what every measurement asks for; without its page cache if `cached` is not."""

    def __init__(self, data, *options, cached=True, log):
        without = ["--no-cache"] if not cached and offers("--no-cache") else []
        super().__init__(data, "--quiet", *PROXY, *without, *options, log=log)
        self.pids = [self.process.pid]

    def page(self, path, **fields):
        """The answer with gzip, over a connection of its own; it must be a good one."""
        client = Client(self.address)
        try:
            answer = client.get(path, headers={"Accept-Encoding": "gzip", **fields})
        finally:
            client.close()
        assert answer.status == 200, f"{path} is answered with {answer.status}"
        return answer

    def counter(self, name):
        """A counter of /metrics; None when this build has none of that name."""
        found = re.search(rf"(?m)^{name} (\S+)$", self.get("/metrics").text)
        return float(found[1]) if found else None

    def story_paths(self, wanted=500):
        """Addresses of stories from all years, the same for the same archive."""
        dice = random.Random(1)
        months = re.findall(
            r"<loc>[a-z]+://[^/]+(/sitemap/en/[^<]+)</loc>", self.get("/sitemap.xml").text)
        dice.shuffle(months)
        months = months[:50]
        paths = []
        for month in months:
            found = re.findall(r"<loc>[a-z]+://[^/]+([^<]+)</loc>", self.get(month).text)
            paths += dice.sample(found, min(len(found), -(-wanted // len(months))))
        dice.shuffle(paths)
        return paths[:wanted]

    def words(self, paths):
        """Words of some stories, as often as they are used there."""
        text = " ".join(
            re.sub(r"<[^>]+>", " ", part)
            for path in paths for part in re.findall(r"<p>(.*?)</p>", self.page(path).text))
        return [word for word in re.findall(r"[a-z]{3,}", text.lower())]


def start_ms(data):
    """Milliseconds from exec to the end of the first front page."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    began = time.monotonic()
    process = subprocess.Popen(
        command("serve", "--data", data, "--listen", f"127.0.0.1:{port}", "--quiet"),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment())
    try:
        while time.monotonic() - began < 30:
            try:
                if Client(f"127.0.0.1:{port}").get("/").status == 200:
                    return (time.monotonic() - began) * 1000
            except OSError:
                time.sleep(0.001)
        raise AssertionError("no page within 30 s of the start")
    finally:
        process.terminate()
        process.wait()
