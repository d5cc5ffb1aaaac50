"""Runs the program as its users do."""

import os
import re
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .client import Client
from .places import PROGRAM
from .waiting import until


def environment(**more):
    """The environment without what would steer the program, and with `more`."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("BROADSHEET_")}
    return kept | more


@dataclass
class Outcome:
    """What one run of the program left behind."""

    code: int
    out: str
    err: str

    def __str__(self):
        return f"exit {self.code}\n--- standard output\n{self.out}\n--- standard error\n{self.err}"


def command(*words):
    """The command line for some words."""
    return [str(PROGRAM), *map(str, words)]


def run(*words, stdin=b"", env=None, timeout=120, preexec_fn=None, cwd=None):
    """Runs the program to its end."""
    done = subprocess.run(
        command(*words), input=stdin, capture_output=True, timeout=timeout,
        env=environment(**(env or {})), preexec_fn=preexec_fn, cwd=cwd)
    return Outcome(
        done.returncode, done.stdout.decode("utf-8", "replace"),
        done.stderr.decode("utf-8", "replace"))


def done(*words, **options):
    """Runs the program, which must succeed."""
    outcome = run(*words, **options)
    assert outcome.code == 0, f"broadsheet {' '.join(map(str, words))}: {outcome}"
    return outcome


class Server:
    """A serving program on a port that the kernel chose; ends with the `with` block."""

    def __init__(self, data: Path, *options, env=None, log: Path | None = None):
        self.log = log or Path(data).with_suffix(".serve.log")
        words = ["serve", "--data", data, "--listen", "127.0.0.1:0", *options]
        self._file = open(self.log, "wb")
        self.process = subprocess.Popen(
            command(*words), stdin=subprocess.DEVNULL, stdout=self._file,
            stderr=subprocess.STDOUT, env=environment(**(env or {})))
        self.address = until(self._address, "the address that 'serve' prints")
        self.client = Client(self.address)

    def _address(self):
        text = self.output
        if self.process.poll() is not None:
            raise AssertionError(f"'serve' ended with {self.process.returncode}: {text}")
        found = re.search(r"http://(127\.0\.0\.1:[1-9][0-9]*)", text)
        return found and found[1]

    @property
    def output(self):
        """What it has printed so far."""
        return self.log.read_text("utf-8", "replace")

    def get(self, path, **options):
        """Asks for a path."""
        return self.client.get(path, **options)

    def url(self, path=""):
        """The absolute address of a path."""
        return f"http://{self.address}{path}"

    def stop(self, with_signal=signal.SIGTERM):
        """Ends it and returns its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(with_signal)
        try:
            return self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError("'serve' did not end within 30 s of SIGTERM") from None
        finally:
            self._file.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.client.close()
        self.stop()
