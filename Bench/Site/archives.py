"""Archives of any size from the seeded generator, kept for the next run."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from site_test.places import ROOT

GENERATOR = ROOT / ".build/release/bench-archive"
SHELF = ROOT / ".build/bench"
#: A change of these makes another archive.
SOURCES = (
    "Bench/Archive", "Sources/Newsroom/Stores/Schema", "Sources/Newsroom/Stores/Publishing",
    "Sources/Mechanisms/Text/Search", "Sources/Mechanisms/SQLite",
)


def version():
    """A short hash of all that decides what an archive holds."""
    digest = hashlib.sha256()
    for folder in SOURCES:
        for path in sorted((ROOT / folder).rglob("*.swift")):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


class Archives:
    """The archives of this version of the program, and what making them took."""

    def __init__(self, note):
        self.note = note
        self.rates = {}
        self.version = version()
        SHELF.mkdir(parents=True, exist_ok=True)
        for old in SHELF.iterdir():
            if old.name.startswith("archive-") and not old.name.endswith(self.version):
                shutil.rmtree(old)

    def of(self, stories):
        """The data directory with so many stories; to be read, not written to."""
        folder = SHELF / f"archive-{stories}-{self.version}"
        if not folder.exists():
            self.note(f"making an archive of {stories} stories")
            part = folder.with_suffix(f".{os.getpid()}.part")
            done = subprocess.run(
                [GENERATOR, part, str(stories)], stdout=subprocess.PIPE, stderr=sys.stderr,
                check=True, timeout=7200)
            (part / "rate.json").write_bytes(done.stdout)
            part.rename(folder)
        self.rates[stories] = json.loads((folder / "rate.json").read_text())
        return folder

    def copy(self, stories, folder: Path):
        """A copy of the data directory that may be changed."""
        data = folder / f"data-{stories}"
        subprocess.run(["cp", "-r", "--reflink=auto", self.of(stories), data], check=True)
        return data
