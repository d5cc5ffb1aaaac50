"""What stands on the pages as words: sentences for people, never the machinery's names."""

import re

#: Names of icons and apologies of scripts that readers of other papers get as text.
MACHINERY = re.compile(
    r"folder_open|access_time|no[ -]?script|please wait|loading|favou?rites|undefined|\bnull\b"
    r"|\bnil\b|optional\(|(?-i:NaN)|lorem ipsum|\{\w+\}|\[\[|\]\]", re.IGNORECASE)


def test_no_machinery_shows(crawl):
    """No icon's name, no placeholder, no apology of a script on any page, not even hidden."""
    def find(answer):
        yield from (f"says {m[0]!r}" for m in MACHINERY.finditer(answer.document.text))
        for element in answer.document.walk():
            for name in ("alt", "title", "aria-label", "placeholder"):
                if MACHINERY.search(element[name]):
                    yield f"{element.tag} has {name}={element[name]!r}"
        if answer.document.all("noscript"):
            yield "has a noscript element"
    faults = crawl.faults(find)
    assert not faults, "\n".join(faults)


def test_no_message_is_left_in_english(crawl):
    """Controls of the other editions do not speak English."""
    english = re.compile(
        r"\b(Skip to content|Search|Latest|Sections|Archive|Published|Updated|Related|"
        r"minutes? (ago|to read)|(hours?|days?|weeks?|months?|years?) ago)\b")

    def find(answer):
        if answer.document.first("html")["lang"] == "en":
            return
        for element in answer.document.all("nav", "header", "footer", "form", "label", "button"):
            if found := english.search(element.text):
                yield f"{element.tag} says {found[0]!r}"
    faults = crawl.faults(find)
    assert not faults, "\n".join(sorted(set(faults)))


def test_a_headline_is_read_once_on_its_page(crawl):
    """No other line of a story page is, begins or ends with its headline."""
    faults = []
    for path, answer in crawl.stories.items():
        headline = answer.document.heading
        lines = answer.document.text.split("\n")
        # A headline of a few words may be a sentence of the text as well.
        found = [
            line for line in lines if headline in line and len(line) < len(headline) + 30]
        if len(found) != 1:
            faults.append(f"{path}: {found}")
    assert not faults, "\n".join(faults)


def test_no_line_is_said_twice_in_a_row(crawl):
    """No block repeats the one before it, as when a picture's caption doubles its alt text."""
    def find(answer):
        lines = answer.document.first("main").text.split("\n")
        for one, two in zip(lines, lines[1:]):
            if one == two and len(one) > 20:
                yield f"twice: {one!r}"
    faults = crawl.faults(find)
    assert not faults, "\n".join(faults)


def test_text_is_composed_and_clean(crawl):
    """Text is in Unicode's composed form, without control characters or broken characters."""
    import unicodedata

    def find(answer):
        text = answer.document.text
        if unicodedata.normalize("NFC", text) != text:
            yield "is not composed (NFC)"
        bad = {c for c in text if c == "\ufffd" or (unicodedata.category(c) == "Cc" and c != "\n")}
        if bad:
            yield f"has {bad!r}"
    faults = crawl.faults(find)
    assert not faults, "\n".join(faults)
