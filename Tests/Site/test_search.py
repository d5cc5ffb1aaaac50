"""Search as readers use it, in four languages."""

from urllib.parse import quote, urlencode

import pytest

from site_test.program import Server, done
from site_test.stories import story, write

STORIES = {
    "kettles": dict(
        headline="Zebrafinches nest in copper kettles",
        body="The quiet zebrafinches were nesting in old copper kettles by the mill."),
    "mill": dict(
        headline="The mill closes", published="2022-02-02T12:00:00Z", section="business",
        body="A zebrafinch was seen at the mill. Copper old kettles were not."),
    "french": dict(
        edition="fr", headline="Les élèves préfèrent l’été à Yzernay",
        body="À Yzernay, une forêt où l’on mangeait des pâtes. Les chevaux aussi."),
    "spanish": dict(
        edition="es", headline="El niño y la cigüeña de Xochipilli",
        body="Los niños corrían en la estación; la canción era de Xochipilli."),
    "arabic": dict(
        edition="ar", headline="المُعلِّمون في قرية الزعفرانة",
        body="قال المعلمون إن مدرسة الزعفرانة ستُفتح أبوابُها غدًا. والطلاب ينتظرون."),
}


@pytest.fixture(scope="module")
def library(demonstration, tmp_path_factory):
    """The demonstration paper with a few stories made for searching, served."""
    import shutil
    folder = tmp_path_factory.mktemp("search")
    data = shutil.copytree(demonstration, folder / "data")
    files = []
    for name, fields in STORIES.items():
        fields = dict(fields)
        body = fields.pop("body")
        files.append(write(folder, f"{name}.md", story(
            1, body, **{"slug": name, "guid": f"search/{name}"} | fields)))
    done("publish", *files, "--data", data)
    with Server(data) as server:
        yield server


def found(server, words, edition="", **fields):
    """The slugs of the made stories among the results."""
    query = urlencode({"q": words} | fields)
    answer = server.get(f"{edition}/search?{query}")
    assert answer.status == 200
    links = [quote(a["href"], safe="/%:?=&") for a in answer.document.first("main").all("a")]
    return {name for name in STORIES if any(link.endswith("/" + name) for link in links)}


@pytest.mark.parametrize("words, expected", [
    ("zebrafinch", {"kettles", "mill"}),
    ("ZEBRAFINCHES", {"kettles", "mill"}),
    ("zebrafinch nest", {"kettles"}),
    ("nested zebrafinches", {"kettles"}),
    ('"copper kettles" zebrafinch', {"kettles"}),
    ("“old copper kettles” zebrafinch", {"kettles"}),
    ("zebrafinch -nesting", {"mill"}),
    ('zebrafinch -"copper kettles"', {"mill"}),
    ("zebrafinch quagga", set()),
    ("zebrafinch the of and", {"kettles", "mill"}),
])
def test_words_phrases_and_minus(library, words, expected):
    """Every word must occur in some form; phrases in order; minus leaves out."""
    assert found(library, words) == expected


@pytest.mark.parametrize("edition, words, name", [
    ("/fr", "yzernay eleve", "french"), ("/fr", "yzernay élèves", "french"),
    ("/fr", "yzernay foret cheval", "french"), ("/fr", "yzernay ete", "french"),
    ("/fr", "yzernay manger", "french"),
    ("/es", "xochipilli nino", "spanish"), ("/es", "xochipilli estaciones", "spanish"),
    ("/es", "xochipilli ciguena", "spanish"), ("/es", "xochipilli canciones", "spanish"),
    ("/ar", "الزعفرانة معلم", "arabic"), ("/ar", "زعفرانه", "arabic"),
    ("/ar", "المعلمين الزعفرانة", "arabic"), ("/ar", "الزعفرانة طلاب", "arabic"),
])
def test_stems_and_letters_without_marks(library, edition, words, name):
    """Other forms of a word and words typed without accents or marks find the story."""
    assert found(library, words, edition) == {name}


def test_an_edition_finds_its_own_stories(library):
    """The English search does not find French stories."""
    assert found(library, "yzernay") == set()


def test_filters(library):
    """Section and dates narrow the results; dates the wrong way round are put right."""
    assert found(library, "zebrafinch", section="business") == {"mill"}
    assert found(library, "zebrafinch", **{"from": "2023-01-01"}) == {"kettles"}
    assert found(library, "zebrafinch", to="2022-02-02") == {"mill"}
    assert found(library, "zebrafinch", **{"from": "2022-02-02", "to": "2022-02-02"}) == {"mill"}
    assert found(library, "zebrafinch", **{"from": "2024-05-01", "to": "2022-01-01"}) == {
        "kettles", "mill"}


def test_a_wrong_date_is_named(library):
    """A date that is none is said to be none; the page is still an answer."""
    answer = library.get("/search?q=zebrafinch&from=yesterday")
    assert answer.status == 200
    assert "yesterday" in answer.document.first("main").text


def test_snippets_mark_the_words(library):
    """A result shows where the words stand and marks them."""
    answer = library.get("/search?q=kettles+zebrafinch")
    marks = {m.text.lower() for m in answer.document.first("main").all("mark")}
    assert marks >= {"zebrafinches", "kettles"}, marks


def test_the_form_keeps_what_was_asked(library):
    """The fields show the query again, as text."""
    words = 'a"><b>&amp; "x'
    answer = library.get("/search?" + urlencode({"q": words, "section": "world"}))
    document = answer.document
    assert document.first("main").first("input", name="q")["value"] == words
    chosen = [o["value"] for o in document.all("option") if "selected" in o.attributes]
    assert "world" in chosen


@pytest.mark.parametrize("query", [
    "q=", "q=-", 'q="', "q=%22%22", "q=-zebrafinch", "q=%00", "q=%ff", "q=" + "a" * 5000, "q=*",
    "q=a&q=b", "q=NEAR(a+b)", "q=a+OR+b", "q=%22a+AND", "q=x&before=!", "q=x&before=zzzzzzzzzzzz",
    "q=x&section=nothing", "q=x&order=nothing", "q=:&from=&to=", "q='%3B--", "q=a%3Ab",
])
def test_odd_queries_get_a_page(library, query):
    """Whatever stands in the query, the answer is a page and never an error of ours."""
    assert library.get("/search?" + query).status in (200, 400)


def test_many_results_come_in_parts(library):
    """Following "older" goes through all results, none twice."""
    seen, path, parts = [], "/search?q=the+calder&order=newest", 0
    while path and parts < 60:
        document = library.get(path).document
        main = document.first("main")
        seen += [
            h.first("a")["href"] for h in main.all("h2", "h3")
            if h.all("a") and h.first("a")["href"].count("/") == 5]
        following = main.all("a", rel="next")
        path = following[0]["href"] if following else None
        parts += 1
    assert len(seen) == len(set(seen))
    assert seen
