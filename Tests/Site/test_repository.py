"""The repository: it speaks of Broadsheet alone, and its documents name things that exist."""

import re
import subprocess

import pytest

from site_test.places import ROOT

#: Spelled in pieces so that this file does not fail its own test.
FOREIGN = re.compile("|".join([
    "/" + "work/", "c" + "laude", "anthro" + "pic", "chat" + "gpt", "lang" + "uage model",
    r"(?-i:\bA" + r"I\b)", "co-" + "authored-by",
]), re.IGNORECASE)
UNFINISHED = re.compile("|".join([r"\bTO" + r"DO\b", r"\bFIX" + r"ME\b", r"\bX" + r"XX\b"]))


def tracked():
    """The text files of the repository."""
    names = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    for name in names.decode().split("\0"):
        path = ROOT / name
        if name and path.is_file() and path.suffix not in (".jpg", ".png", ".woff2"):
            yield name, path.read_text("utf-8")


def test_the_repository_speaks_of_broadsheet_alone():
    """No file speaks of the place where it was written, and none is unfinished."""
    faults = []
    for name, text in tracked():
        for number, line in enumerate(text.split("\n"), 1):
            if FOREIGN.search(line) or UNFINISHED.search(line):
                faults.append(f"{name}:{number}: {line.strip()[:120]}")
    assert not faults, "\n".join(faults)


def documents():
    """The repository's documents."""
    return {name: text for name, text in tracked() if name.endswith(".md")}


def test_links_in_documents_lead_to_files():
    """Each relative link of a document leads to a file of the repository."""
    faults = []
    for name, text in documents().items():
        # What stands in backquotes is an example.
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", re.sub(r"`[^`\n]*`", "", text)):
            if re.match(r"[a-z]+:|/", target):
                continue
            if not (ROOT / name).parent.joinpath(target).exists():
                faults.append(f"{name}: {target}")
    assert not faults, "\n".join(faults)


def test_paths_in_documents_exist():
    """A path in backquotes that looks like one of the repository's is one."""
    roots = ("Sources/", "Tests/", "Scripts/", "docs/", "Fuzz/", "Bench/")
    faults = []
    for name, text in documents().items():
        for path in re.findall(r"`([^`\s]+)`", text):
            if path.startswith(roots) and not re.search(r"[*<>…]|NNNN", path):
                if not (ROOT / path.rstrip("/")).exists():
                    faults.append(f"{name}: {path}")
    assert not faults, "\n".join(faults)


def test_the_table_of_targets_is_that_of_the_package():
    """ARCHITECTURE.md names every target, and no other, with what it may import."""
    package = (ROOT / "Package.swift").read_text("utf-8")
    # mechanism("A", "B") and newsroom("A", "B"), over several lines at times.
    declared = {}
    for words in re.findall(r"\b(?:mechanism|newsroom)\(((?:\s*\"\w+\",?)+)\)", package):
        name, *imports = re.findall(r"\w+", words)
        declared[name] = set(imports)
    text = (ROOT / "docs/ARCHITECTURE.md").read_text("utf-8")
    written = {}
    for name, _, imports in re.findall(r"(?m)^\| `(\w+)` \| (.+?) \| (.*?) \|$", text):
        written[name] = set(re.findall(r"\w+", imports))
    assert written == declared


@pytest.mark.parametrize("command", [
    "serve", "demo", "publish", "import wxr", "inspect", "check", "user add", "user link", "user list",
    "help", "version"])
def test_the_manual_page_names_every_command_and_option(command):
    """docs/broadsheet.1 has each command with each of its options."""
    from site_test.program import done
    manual = (ROOT / "docs/broadsheet.1").read_text("utf-8").replace("\\-", "-")
    assert command in manual
    for option in re.findall(r"(?m)^  (--[a-z-]+)", done(*command.split(), "--help").out):
        assert option in manual, option


def test_the_manual_page_is_well_formed():
    """groff formats the page without a complaint."""
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-z", str(ROOT / "docs/broadsheet.1")],
        capture_output=True)
    assert done.returncode == 0 and done.stderr == b"", done.stderr.decode()
