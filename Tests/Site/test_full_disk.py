"""A full disk: what was acknowledged is there, the rest is not, and the message says so."""

import os
import resource
import shutil
import subprocess

import pytest

from site_test.desk import Browser, link
from site_test.program import Server, done, run
from site_test.stories import many
from site_test.uploads import multipart, send
from site_test.waiting import until

FAILED = 3


@pytest.fixture
def small_disk(tmp_path, demonstration):
    """A paper on a file system that is nearly full; needs root."""
    if os.getuid() != 0:
        pytest.skip("only root can mount a small file system")
    place = tmp_path / "small"
    place.mkdir()
    size = sum(p.stat().st_size for p in demonstration.rglob("*") if p.is_file()) + 3_000_000
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", place], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("mounting is not allowed here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def acknowledged(outcome):
    """How many stories the program said were stored."""
    return len([line for line in outcome.out.splitlines() if "story-" in line])


def test_publishing_onto_a_full_disk(small_disk, demonstration, tmp_path):
    """Exit code 3, words that say that the disk is full; the paper is sound and can be read."""
    data = shutil.copytree(demonstration, small_disk / "paper")
    files = many(tmp_path / "files", 3000, paragraphs=20)
    outcome = run("publish", *files, "--data", data, timeout=300)
    assert outcome.code == FAILED, outcome.err[-2000:]
    assert "full" in outcome.err or "no space left" in outcome.err.lower(), outcome.err[-2000:]
    assert 0 < acknowledged(outcome) < 3000
    # With room again, everything that was acknowledged is there.
    moved = shutil.copytree(data, tmp_path / "moved")
    assert run("check", "--data", moved).code == 0
    last = acknowledged(outcome)
    with Server(moved) as server:
        page = server.get("/search?q=test").status
        assert page == 200
        assert server.get("/latest").status == 200
    assert last > 0


def test_a_picture_that_does_not_fit(small_disk, demonstration):
    """The form says so, nothing is kept of it, and with room again the same file is taken."""
    data = shutil.copytree(demonstration, small_disk / "paper")
    done("user", "add", "Rana Keel", "--role", "editor", "--data", data)
    rendition = next((data / "pictures/renditions").glob("*/*-1600.jpg")).read_bytes()
    picture = rendition + bytes(100_000)
    before = {p for p in (data / "pictures").rglob("*") if p.is_file()}
    with Server(data) as server:
        browser = Browser(server).sign_in(link(data, "Rana Keel"))
        page = "/desk/pictures/"
        token = browser.form(browser.get(page), f"{page}upload").fields["token"]
        ballast = data.parent / "ballast"
        room = shutil.disk_usage(data).free
        # Room for nothing; for what comes, but not for the file in it; for both, but not for what
        # is made of it.
        size = len(picture)
        for left, status in ((60_000, 507), (size + 90_000, 422), (2 * size + 90_000, 422)):
            ballast.write_bytes(bytes(room - left))
            answer = send(
                browser, f"{page}upload", multipart({"token": token}, [("ferry.jpg", picture)]))
            assert answer.status == status, (left, answer.text[:2000])
            words = "Insufficient Storage" if status == 507 else "disk may be full"
            assert words in answer.text, (left, answer.text[:2000])
            ballast.unlink()
        assert server.get("/latest").status == 200
        assert {p for p in (data / "pictures").rglob("*") if p.is_file()} == before
        until(lambda: not [p for p in (data / "tmp").rglob("*") if p.is_file()], "what came to go")
        answer = send(
            browser, f"{page}upload", multipart({"token": token}, [("ferry.jpg", picture)]))
        assert answer.status == 200 and "taken in" in answer.text
    assert run("check", "--data", data).code == 0


def test_a_demo_that_does_not_fit_leaves_no_half_paper(tmp_path, demonstration):
    """A limit on file size stands in for the full disk where nothing can be mounted."""
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
    outcome = run("demo", "--data", tmp_path / "paper", preexec_fn=limit, timeout=300)
    assert outcome.code == FAILED, outcome
    assert outcome.err.strip() and "Fatal error" not in outcome.err


def test_standard_output_that_is_full(demonstration):
    """Writing the answer to a full device is a failure, not a success."""
    from site_test.program import command, environment
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            command("help"), stdout=full, stderr=subprocess.PIPE, env=environment())
    assert done.returncode == FAILED, done.stderr
