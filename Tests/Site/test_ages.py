"""Ages in words beside exact dates, in the plural forms of each language."""

import shutil
from datetime import UTC, datetime, timedelta

import pytest

from site_test.program import Server, done
from site_test.stories import story, write

DAY = 24 * 60
YEAR = 365.2425 * DAY

#: Minutes ago, and what the four languages say.
AGES = [
    (1.5, "en", "1 minute ago"), (5.5, "en", "5 minutes ago"), (60.5, "en", "1 hour ago"),
    (3 * YEAR + 3 * DAY, "en", "3 years ago"), (1.5, "fr", "il y a 1 minute"),
    (3 * YEAR + 3 * DAY, "fr", "il y a 3 ans"), (1.5, "es", "hace 1 minuto"),
    (3 * YEAR + 3 * DAY, "es", "hace 3 años"),
    (60.5, "ar", "قبل ساعة واحدة"), (120.5, "ar", "قبل ساعتين"), (180.5, "ar", "قبل 3 ساعات"),
    (660.5, "ar", "قبل 11 ساعة"), (1.5, "ar", "قبل دقيقة واحدة"), (2.5, "ar", "قبل دقيقتين"),
    (10.5, "ar", "قبل 10 دقائق"), (11.5, "ar", "قبل 11 دقيقة"),
    (1 * YEAR + 3 * DAY, "ar", "قبل سنة واحدة"), (2 * YEAR + 3 * DAY, "ar", "قبل سنتين"),
    (3 * YEAR + 3 * DAY, "ar", "قبل 3 سنوات"), (11 * YEAR + 3 * DAY, "ar", "قبل 11 سنة"),
    (100 * YEAR + 30 * DAY, "ar", "قبل 100 سنة"), (103 * YEAR + 30 * DAY, "ar", "قبل 103 سنوات"),
]


@pytest.fixture(scope="module")
def aged(demonstration, tmp_path_factory):
    """The paper with a story of each age, served."""
    folder = tmp_path_factory.mktemp("ages")
    data = shutil.copytree(demonstration, folder / "data")
    now = datetime.now(UTC)
    files = []
    for number, (minutes, language, _) in enumerate(AGES):
        at = now - timedelta(minutes=minutes)
        files.append(write(folder, f"{number}.md", story(
            number, edition=language, slug=f"age-{number}", guid=f"age/{number}",
            published=at.strftime("%Y-%m-%dT%H:%M:%SZ"))))
    done("publish", *files, "--data", data)
    with Server(data) as server:
        yield server, now


@pytest.mark.parametrize("number", range(len(AGES)), ids=lambda n: f"{AGES[n][1]}-{AGES[n][2]}")
def test_ages(aged, number):
    """The age stands beside the exact date in the language's own form for the number."""
    from zoneinfo import ZoneInfo
    server, now = aged
    minutes, language, words = AGES[number]
    zones = {
        "en": "Europe/London", "ar": "Asia/Amman", "fr": "Europe/Paris", "es": "America/Bogota"}
    at = (now - timedelta(minutes=minutes)).astimezone(ZoneInfo(zones[language]))
    prefix = "" if language == "en" else f"/{language}"
    answer = server.get(f"{prefix}/world/{at:%Y/%m/%d}/age-{number}")
    assert answer.status == 200, answer.path
    # No-break spaces hold number and noun together.
    ages = {
        e.text.replace("\u00a0", " ").replace("\u202f", " ").strip("()")
        for e in answer.document.first("article").walk() if "age" in e.classes}
    assert words in ages, ages
