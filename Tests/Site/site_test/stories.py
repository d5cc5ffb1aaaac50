"""Story files to publish, made from numbers so that each run makes the same."""

import random
from datetime import UTC, datetime, timedelta

WORDS = (
    "harbour ferry council lantern timetable fog signal customs quay delegate interpreter "
    "boundary herring pilot winter market orchard bridge reservoir teacher library glacier "
    "observatory tram referee chorus ledger archive parcel lighthouse cartographer"
).split()


def story(number=1, body=None, **fields):
    """A story file as text: `fields` replace or add to the usual ones, None leaves one out."""
    usual = {
        "edition": "en", "section": "world", "headline": f"Story number {number} of the test",
        "slug": f"test-story-{number}", "guid": f"test/story-{number}", "byline": "[staff]",
        "published": "2024-05-01T10:00:00Z",
    }
    lines = [f"{name}: {value}" for name, value in (usual | fields).items() if value is not None]
    return "\n".join(["---", *lines, "---", body or f"The text of story number {number}.", ""])


def write(folder, name, text):
    """Writes a file and returns its path."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def prose(dice, paragraphs=6):
    """Paragraphs of made-up sentences."""
    def sentence():
        words = dice.choices(WORDS, k=dice.randint(8, 18))
        return " ".join(words).capitalize() + "."
    return "\n\n".join(
        " ".join(sentence() for _ in range(dice.randint(3, 6))) for _ in range(paragraphs))


def many(folder, count, seed=1, paragraphs=6):
    """Writes `count` different story files over ten years and returns their paths."""
    dice = random.Random(seed)
    start = datetime(2015, 1, 1, tzinfo=UTC)
    sections = ["world", "politics", "business", "culture", "science", "sport", "opinion", "local"]
    paths = []
    for number in range(1, count + 1):
        at = start + timedelta(minutes=dice.randrange(10 * 365 * 24 * 60))
        head = " ".join(dice.sample(WORDS, 6)).capitalize()
        text = story(
            number, prose(dice, paragraphs), headline=f"{head} {number}",
            section=dice.choice(sections), standfirst=" ".join(dice.choices(WORDS, k=16)) + ".",
            topics=f"[{', '.join(dice.sample(WORDS, 3))}]",
            byline=f"[Tester Number{number % 50}, {{agency: Example News Agency}}]",
            published=at.isoformat().replace("+00:00", "Z"))
        paths.append(write(folder, f"story-{number:06}.md", text))
    return paths
