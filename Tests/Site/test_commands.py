"""The command line: help, exit codes, usage."""

import json
import re

import pytest

from site_test.program import done, run

COMMANDS = [
    "serve", "demo", "publish", "import wxr", "inspect", "check", "user add", "user link", "user list",
    "help", "version",
]
USAGE = 2


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command):
    """`--help` prints what the command does, its usage and its options, on standard output."""
    outcome = done(*command.split(), "--help")
    assert f"broadsheet {command}" in outcome.out
    assert "--help" in outcome.out and outcome.err == ""
    if command not in ("inspect", "help", "version"):
        assert "--data" in outcome.out and "--database" in outcome.out
    assert done("help", *command.split()).out == outcome.out


def test_the_help_lists_the_commands():
    """The program's own help names every command and the exit codes."""
    out = done("help").out
    assert all(re.search(rf"(?m)^ *{c}\b", out) for c in COMMANDS), out
    assert re.search(r"(?i)exit codes?", out)
    assert done("--help").out == out == done("-h").out


def test_the_version():
    """`version` and `--version` print one line."""
    out = done("version").out
    assert re.fullmatch(r"broadsheet \d+\.\d+\.\d+\S*\n", out)
    assert done("--version").out == out


@pytest.mark.parametrize("words", [
    [], ["pubish"], ["import"], ["import", "atom", "x"], ["serve", "--colour", "red"],
    ["serve", "--data"], ["serve", "extra", "--data", "x"], ["publish", "--data", "x"],
    ["import", "wxr", "--data", "x"], ["import", "wxr", "a", "b", "--data", "x"],
    ["inspect"], ["inspect", "-", "--as", "poem"], ["inspect", "-"], ["help", "poem"],
    ["version", "now"], ["user"], ["user", "remove"], ["user", "add", "--role", "editor"],
    ["user", "add", "Rana", "Keel", "--role", "editor", "--data", "x"], ["user", "link"],
    ["user", "add", "Rana"], ["user", "list", "now"],
    ["user", "role", "Rana", "--data", "x"], ["user", "disable"],
    ["user", "role", "Rana", "editor", "--section", "world", "--data", "x"], ["publish", "x.md"], ["check"], ["demo"], ["serve", "--data=", "x"],
], ids=" ".join)
def test_a_wrong_command_line_is_named(words, tmp_path):
    """Exit code 2, a sentence that names the wrong word, a hint at the help; nothing is made."""
    outcome = run(*words, cwd=tmp_path)
    assert outcome.code == USAGE, outcome
    assert outcome.out == ""
    assert "--help" in outcome.err or "Usage" in outcome.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [
    ["serve", "--listen", "nowhere"], ["serve", "--listen", "127.0.0.1:99999"],
    ["serve", "--threads", "none"], ["serve", "--threads", "0"], ["serve", "--rate", "-1"],
    ["serve", "--trusted-proxy", "me"], ["serve", "--base-url", "lantern"],
    ["user", "add", "Rana", "--role", "king"], ["user", "add", "Rana", "--role", "Editor"],
    ["user", "link", "Rana", "--base-url", "lantern"], ["user", "role", "Rana", "king"],
    ["check", "--database", "mysql://localhost/x"], ["import", "wxr", "x", "--edition", "de"],
], ids=" ".join)
def test_a_wrong_value_is_named(words, paper):
    """Exit code 2 and the option or its value in the sentence."""
    outcome = run(*words, "--data", paper, timeout=20)
    assert outcome.code == USAGE, outcome
    assert words[-1] in outcome.err or words[-2] in outcome.err


def test_a_misspelling_gets_a_hint():
    """A word close to a command or option brings that one up."""
    assert "'publish'" in run("pubish").err
    assert "--data" in run("serve", "--dat", "x").err


def test_options_may_stand_in_the_environment(demonstration):
    """BROADSHEET_DATA stands in for --data."""
    done("check", env={"BROADSHEET_DATA": str(demonstration)})


def test_check_finds_a_sound_paper_sound(demonstration):
    """`check` on the demonstration paper: exit code 0."""
    assert done("check", "--data", demonstration).err == ""


def comments(data, *options):
    """What readers wrote in a paper, as the export has it."""
    return json.loads(done("export", "comments", "--data", data, *options).out)["comments"]


def test_a_second_demo_is_refused_or_changes_nothing(paper):
    """`demo` on a directory that holds a paper adds nothing to it."""
    before = comments(paper)
    assert {c["state"] for c in before} == {"approved", "held", "rejected", "withdrawn"}
    outcome = run("demo", "--data", paper)
    assert outcome.code in (0, 1), outcome
    assert comments(paper) == before
    done("check", "--data", paper)


def test_demo_is_the_same_every_time(demonstration, paper, postgres_paper):
    """Two demonstration papers, on either database, have the same pictures, byte for byte, and the
    same comments."""
    other, url = postgres_paper

    def renditions(data):
        return {
            p.name: p.read_bytes() for p in (data / "pictures").rglob("*") if p.is_file()}
    ours, theirs = renditions(demonstration), renditions(other)
    assert ours and ours == theirs
    assert comments(other, "--database", url) == comments(paper)
