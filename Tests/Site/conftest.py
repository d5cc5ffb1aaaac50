"""What the tests start from: a demonstration paper, served, and everything that it names."""

import fcntl
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from site_test.browser import SHOTS  # noqa: E402
from site_test.crawl import Crawl  # noqa: E402
from site_test.places import ARTEFACTS, POSTGRES, PROGRAM  # noqa: E402
from site_test.program import Server, done  # noqa: E402


def pytest_configure(config):
    if not PROGRAM.exists():
        raise pytest.UsageError(f"there is no program {PROGRAM}: run 'make build'")
    ARTEFACTS.mkdir(parents=True, exist_ok=True)


def pytest_make_parametrize_id(config, val, argname):
    """A name for a test that people can read: whole files would be lines of a megabyte."""
    return argname if isinstance(val, (str, bytes)) and len(val) > 60 else None


@pytest.fixture(scope="session")
def shelf(tmp_path_factory):
    """A folder for things that every test may read and none may change."""
    return tmp_path_factory.mktemp("shelf")


@contextmanager
def _made_once(factory, name):
    """A path that processes which test beside each other share; of those one makes what is there."""
    folder = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    with open(folder / f"{name}.lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield folder / name


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory):
    """A data directory with the demonstration paper; to be copied, not written to."""
    with _made_once(tmp_path_factory, "lantern") as data:
        if not data.exists():
            done("demo", "--data", data, timeout=600)
    return data


@pytest.fixture
def paper(demonstration, tmp_path):
    """A copy of the demonstration paper's data directory that a test may change."""
    return Path(shutil.copytree(demonstration, tmp_path / "paper"))


@pytest.fixture(scope="session")
def site(demonstration, shelf):
    """The demonstration paper, served from SQLite; for reading only."""
    data = Path(shutil.copytree(demonstration, shelf / "served"))
    # Of processes that test beside each other, each serves its own.
    process = os.environ.get("PYTEST_XDIST_WORKER", "sqlite")
    with Server(data, log=ARTEFACTS / f"serve-{process}.log") as server:
        yield server


@pytest.fixture(scope="session")
def crawl(site):
    """Every answer of the served paper."""
    return Crawl(site)


@pytest.fixture
def postgres(request):
    """The URL of an empty PostgreSQL database of the test's own; skips without a server."""
    yield from _database(request)


@pytest.fixture(scope="session")
def postgres_demonstration(tmp_path_factory):
    """A data directory with the demonstration paper on PostgreSQL, and the name of its database; both
    to be copied."""
    _need_postgres()
    with _made_once(tmp_path_factory, "lantern-postgres") as data:
        # Every run has databases of its own; a template is one that nobody is connected to.
        name = data.parent / "lantern-postgres.name"
        if not data.exists():
            template = f"demonstration_{abs(hash(str(data))) % 10**9}"
            _sql(f"CREATE DATABASE {template}")
            done("demo", "--data", data, "--database", _url(template), timeout=600)
            name.write_text(template)
        return data, name.read_text()


@pytest.fixture
def postgres_paper(request, postgres_demonstration, tmp_path):
    """A copy of the demonstration paper on PostgreSQL: its data directory and its database's URL."""
    data, template = postgres_demonstration
    copies = _database(request, template)
    url = next(copies)
    yield Path(shutil.copytree(data, tmp_path / "lantern")), url
    next(copies, None)


def _database(request, template="template1"):
    _need_postgres()
    name = f"site_{os.getpid()}_{abs(hash(request.node.nodeid)) % 10**9}"
    _sql(f"CREATE DATABASE {name} TEMPLATE {template}")
    yield _url(name)
    _sql(f"DROP DATABASE {name} WITH (FORCE)")


def _need_postgres():
    if not POSTGRES:
        pytest.skip("there is no PostgreSQL; run through Scripts/with-postgres")


def _url(name):
    return POSTGRES.rsplit("/", 1)[0] + "/" + name


def _sql(statement):
    subprocess.run(
        ["psql", "--no-psqlrc", "--quiet", "-c", statement, POSTGRES], check=True,
        capture_output=True)


@pytest.fixture(scope="module")
def chromium():
    """Debian's browser; its own sandbox cannot be had as root."""
    from playwright.sync_api import sync_playwright
    SHOTS.mkdir(parents=True, exist_ok=True)
    path = shutil.which("chromium")
    assert path, "chromium is not installed"
    options = ["--no-sandbox"] if os.getuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=[*options, "--disable-dev-shm-usage", "--disable-gpu"])
        yield browser
        browser.close()
