"""c: comments: how many are kept a second, and what a page of a long thread costs."""

import random
import signal
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

import wordpress
from load import Load, interleaved
from results import Row, missing, ratio
from site_test.client import Client

POSTS = "c comments kept, durable"
THREADS = "c pages of long threads, without the page cache"
#: WordPress's form in parts of ours would tell nothing; both figures stand side by side.
AIM = 2000
STORIES = 50
SHORT, LONG = 50, 5000

LUA = """
local targets, words = {}, {}
for line in io.lines(os.getenv("BENCH_PATHS")) do targets[#targets + 1] = line end
for line in io.lines(os.getenv("BENCH_PATHS") .. ".words") do words[#words + 1] = line end
local threads, count = 0, 0
function setup(thread)
  thread:set("id", threads)
  threads = threads + 1
end
function init() math.randomseed(tonumber(os.getenv("BENCH_ROUND")) * 16 + id) end
request = function()
  count = count + 1
  local text = {}
  for i = 1, 20 do text[i] = words[math.random(#words)] end
  local path, form = targets[math.random(#targets)]:match("(%S+) ?(%S*)")
  return wrk.format("POST", path, {
    ["Content-Type"] = "application/x-www-form-urlencoded",
    ["Origin"] = "http://" .. wrk.host .. ":" .. wrk.port,
    ["X-Forwarded-For"] = string.format(
      "10.%d.%d.%d", math.random(0, 255), math.random(0, 255), math.random(1, 254)),
  }, (FORM:gsub("@(%a+)", {
    form = form, text = table.concat(text, "+"),
    number = id .. "x" .. count .. "r" .. os.getenv("BENCH_ROUND")})))
end
"""
#: In a form `@form`, `@number` and `@text` are filled in.
OURS = "name=Reader+@number&text=@text"
THEIRS = "@form&author=Reader+@number&email=r@number%40reader.example&comment=@text&submit=Post"


@dataclass
class Posting(Load):
    """Comments of many readers, each with a network, a name and words of its own."""

    form: str = OURS
    vocabulary: list = field(default_factory=list)
    rounds: int = 0

    def words(self, folder: Path, seconds):
        """The command line; leaves what wrk reads in a folder."""
        self.rounds += 1
        (folder / "paths").write_text("\n".join(self.paths) + "\n")
        (folder / "paths.words").write_text("\n".join(self.vocabulary) + "\n")
        script = LUA.replace("FORM", f'("{self.form}")').replace(
            'os.getenv("BENCH_ROUND")', f'"{self.rounds}"')
        (folder / "post.lua").write_text(script)
        return ["wrk", f"-t{min(2, self.connections)}", f"-c{self.connections}", f"-d{seconds}s",
                "--latency", "--timeout", "20s", "-s", str(folder / "post.lua"),
                f"http://{self.address}"]


def kept(data):
    """How many comments an edition's database has, by their state."""
    with closing(sqlite3.connect(f"file:{data}/broadsheet.sqlite?mode=ro", uri=True)) as database:
        return dict(database.execute("SELECT state, count(*) FROM comment GROUP BY state"))


def measure(run):
    """Posts beside WordPress's, then pages of a short and a long thread."""
    folder = run.folder / "commented"
    folder.mkdir()
    data = run.archives.copy(run.stories, folder)
    with run.paper(data) as paper:
        yield from posts(run, paper, data)
    run.note(THREADS)
    with run.paper(data, cached=False) as paper:
        yield from threads(run, paper)


def posts(run, paper, data):
    """Guests' comments under the paper's whole policy; then the program is killed and counted."""
    run.note(POSTS)
    stories = paper.story_paths(STORIES)
    vocabulary = sorted(set(paper.words(stories)))
    ours = Posting(paper.address, paper.pids, [f"{path}/comments" for path in stories],
                   vocabulary=vocabulary)
    loads = {"ours": ours}
    before = sum(kept(data).values())
    if wordpress.is_here():
        text = " ".join(random.Random(2).choices(vocabulary, k=60))
        with wordpress.WordPress(run.folder / "wordpress", STORIES, text) as other:
            loads["WordPress"] = Posting(
                other.address, other.pids,
                [f"/wp-comments-post.php comment_post_ID={post}" for post in other.posts],
                form=THEIRS, vocabulary=vocabulary)
            figures = interleaved(loads, run.rounds, run.seconds)
            theirs = figures["WordPress"]
            theirs_kept = other.comments()
    else:
        figures, theirs = interleaved(loads, run.rounds, run.seconds), None
    paper.stop(signal.SIGKILL)
    states = kept(data)
    mine, total = figures["ours"], sum(states.values()) - before
    run.details[POSTS] = {name: f.json() for name, f in figures.items()} | {"states": states}
    note = f"{mine.errors} refused; " + ", ".join(f"{n} {s}" for s, n in sorted(states.items()))
    yield Row(POSTS, "64 connections, many readers: rate", "posts/s", mine.per_second,
              theirs.per_second if theirs else None, aim=f"≥ {AIM}",
              met=mine.per_second >= AIM and mine.errors == 0, note=note)
    answered = mine.requests - mine.errors
    yield Row(POSTS, "acknowledged ones that stand after kill −9", "posts", total, answered,
              aim="all", met=total >= answered)
    yield Row(POSTS, "CPU", "µs/post", mine.cpu_us, theirs.cpu_us if theirs else None)
    yield Row(POSTS, "p99", "ms", mine.p99_ms, theirs.p99_ms if theirs else None)
    if theirs is None:
        yield missing(POSTS, "beside WordPress's form")
    else:
        yield Row(POSTS, "WordPress: kept", "posts", theirs_kept,
                  note=f"{theirs.errors} refused by WordPress")


def threads(run, paper):
    """CPU of the first and of the second page of a thread of 50 and of one of 5,000."""
    short, long = paper.story_paths(STORIES + 2)[-2:]
    dice, words = random.Random(3), paper.words([short, long])
    for path, count in ((short, SHORT), (long, LONG)):
        fill(paper, path, count, dice, words)
    for what, of in (("the story's page", ""), ("all comments, newest first", "/comments/newest")):
        loads = {
            name: Load(paper.address, paper.pids, [path + of], connections=4)
            for name, path in (("short", short), ("long", long))}
        figures = interleaved(loads, run.rounds, run.seconds)
        run.details[f"{THREADS}: {what}"] = {name: f.json() for name, f in figures.items()}
        yield ratio(THREADS, f"{what}: {LONG:,} beside {SHORT}", "ms CPU",
                    figures["long"].cpu_us / 1000, figures["short"].cpu_us / 1000, at_most=1.2,
                    note=f"coded {figures['long'].bytes_each:.0f} bytes, "
                         f"{figures['short'].bytes_each:.0f}")


def fill(paper, path, count, dice, words):
    """Writes comments by readers of as many networks; every other one answers one that shows."""
    client, shown = Client(paper.address), []

    def send(number, form):
        return client.post(f"{path}/comments", urlencode(form), headers={
            "X-Forwarded-For": f"10.{number >> 8}.{number & 255}.9",
            "Origin": f"http://{paper.address}"})

    for number in range(count):
        form = {"name": f"Reader {number}", "text": " ".join(dice.choices(words, k=25))}
        if shown and number % 2:
            form["answers"] = dice.choice(shown)
        answer = send(number, form)
        if answer.status == 422 and "answers" in form:
            # It waits for a moderator, for what it says was said before: so it is not answered.
            shown.remove(form.pop("answers"))
            answer = send(number, form)
        assert answer.status == 303, [
            fault.text for fault in answer.document.all("p", class_="fault")]
        shown.append(answer.headers["Location"].split("?")[0].rsplit("/", 1)[1])
    client.close()
