"""Pictures brought to the library by a form, with the real picture program."""

import base64
import hashlib
import itertools
import re
from pathlib import Path

from site_test.desk import Browser, Form, link
from site_test.program import Server, done
from site_test.uploads import multipart, send
from site_test.waiting import until

SCRIPT = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def bring(browser, files):
    """Sends files to the library."""
    form = browser.form(browser.get("/desk/pictures/"), "/desk/pictures/upload")
    fields = {"token": form.fields["token"]}
    return send(browser, "/desk/pictures/upload", multipart(fields, files))


def test_each_file_is_answered_on_its_own(paper):
    """A picture is taken and its other forms follow; what is none is refused in plain words."""
    done("user", "add", "Rana Keel", "--role", "editor", "--data", paper)
    # A picture with a tail is another file, and still one that every program reads.
    picture = next((paper / "pictures/renditions").glob("*/*-960.jpg")).read_bytes() + b"\0"
    digest = hashlib.sha256(picture).hexdigest()
    with Server(paper) as server:
        browser = Browser(server).sign_in(link(paper, "Rana Keel"))
        answer = bring(browser, [
            ("harbour.jpg", picture), ("script.svg", SCRIPT), ("cut.jpg", picture[:900])])
        words = [p.text for p in answer.document.all("p") if p["role"] == "status"]
        assert len(words) == 3 and "taken in" in words[0], words
        assert "is not a picture" in words[1] and "taken in" not in words[2], words
        assert server.get(f"/pictures/{digest}-960.jpg").status == 200
        until(lambda: server.get(f"/pictures/{digest}-320.avif").status == 200,
              "the renditions that are made beside the requests", 60)
        assert browser.get(f"/desk/pictures/{digest}").status == 200
        again = bring(browser, [("harbour.jpg", picture)])
        assert "was here already" in again.text
    done("check", "--data", paper)


def a_picture(paper, tail=b"\0"):
    """A picture that the paper does not have yet, with its digest."""
    content = next((paper / "pictures/renditions").glob("*/*-1600.jpg")).read_bytes() + tail
    return content, hashlib.sha256(content).hexdigest()


def crops(page, digest):
    """The names of the crops that a page shows of a picture."""
    return set(re.findall(rf"{digest}-((?:16x9|4x3|1x1)_[0-9_]+)-", page.text))


def test_crops_follow_the_point_and_the_hand(paper):
    """Crops are made beside the requests, anew for another point; an old address leads on."""
    done("user", "add", "Rana Keel", "--role", "editor", "--data", paper)
    picture, digest = a_picture(paper)
    with Server(paper) as server:
        browser = Browser(server).sign_in(link(paper, "Rana Keel"))
        bring(browser, [("harbour.jpg", picture)])
        page = f"/desk/pictures/{digest}"
        middle = {"16x9_50_50", "4x3_50_50", "1x1_50_50"}
        until(lambda: crops(browser.get(page), digest) == middle, "the first crops", 60)
        old = f"/pictures/{digest}-1x1_50_50-320"
        assert server.get(f"{old}.avif").status == 200
        # Beside the form that deletes it.
        form = Form(browser.get(page).document.first("form", **{"class": "entry"}))
        answer = browser.send(
            form, **{"focus-place": "83-17", "crop-16x9-left": "10", "crop-16x9-top": "5",
                     "crop-16x9-width": "60"})
        assert answer.status == 303, answer.text
        wanted = {"16x9_10_5_60", "4x3_83_17", "1x1_83_17"}
        until(lambda: crops(browser.get(page), digest) == wanted, "the other crops", 60)
        for name, width, ending in itertools.product(wanted, (320, 640), ("avif", "webp", "jpg")):
            answer = server.get(f"/pictures/{digest}-{name}-{width}.{ending}")
            assert answer.status == 200, (name, width, ending)
        gone = server.get(f"{old}.jpg")
        assert gone.status == 302
        assert gone.headers["Location"] == f"/pictures/{digest}-1x1_83_17-320.jpg"
    done("check", "--data", paper)


def a_story(browser, headline, picture):
    """Publishes a story with a picture at its head and in its text; returns where readers find it."""
    form = browser.form(browser.get("/desk/stories/new"), "/desk/stories/new")
    answer = browser.send(form, place="en/world", headline=headline, **{"as": "draft"})
    place = answer.headers["Location"].partition("?")[0]
    form = browser.form(browser.get(place), place)
    fields = form.fields | {
        "headline": headline, "slug": "the-quay", "picture": picture, "picture.alt": "A quay.",
        "standfirst": "It is a quay.", "picture.credit": "Us", "byline": "staff",
        "body": f'Before it.\n\n![The same quay.]({picture} "Seen at noon. | Us")\n\nAfter it.'}
    answer = browser.post(f"{place}/publish", fields)
    assert answer.status == 303, answer.text[:3000]
    found = browser.get("/latest").document
    return place, next(a["href"] for a in found.all("a") if a["href"].endswith("/the-quay"))


def test_a_text_has_what_was_made_after_it_and_another_in_its_place(paper):
    """Pictures within a text get AVIF and crops later; one is replaced everywhere in one act."""
    done("user", "add", "Rana Keel", "--role", "editor", "--data", paper)
    picture, digest = a_picture(paper)
    other, new = a_picture(paper, b"\0\0")
    with Server(paper) as server:
        browser = Browser(server).sign_in(link(paper, "Rana Keel"))
        bring(browser, [("harbour.jpg", picture)])
        place, address = a_story(browser, "A quay that is shown", digest)
        def texts():
            page = server.get(address)
            return page, page.text.split('class="body"')[1].split("</article>")[0]
        until(lambda: f"{digest}-320.avif 320w" in texts()[1], "AVIF within the text", 60)
        until(lambda: f"{digest}-16x9_50_50-1280.jpg" in texts()[0].text, "the crop for others", 60)
        assert 'alt="The same quay."' in texts()[1]
        until(lambda: f"{digest}-4x3" in server.get("/latest").text
              or f"{digest}-16x9" in server.get("/").text, "a card with a crop")

        replacing = f"/desk/pictures/{digest}/replace"
        shown = browser.get(replacing)
        assert "A quay that is shown" in shown.text
        token = browser.form(shown, replacing).fields["token"]
        fields = {"token": token, "reason": "Faces", "digest": ""}
        answer = send(browser, replacing, multipart(fields, [("new.jpg", other)], "file"))
        assert answer.status == 303, answer.text[:2000]
        page, text = texts()
        assert digest not in page.text and f"{new}-480.jpg" in text
        assert 'alt="The same quay."' in text and "Seen at noon." in text
        until(lambda: f"{new}-320.avif" in texts()[1], "AVIF of the other", 60)
        led = server.get(f"/pictures/{digest}-960.jpg")
        assert led.status == 302 and f"/pictures/{new}-" in led.headers["Location"]
        assert "harbour.jpg" in browser.get(f"{place}/revisions").text
        # The working copy still names the first; what is published from it is the other.
        form = browser.form(browser.get(place), place)
        answer = browser.post(
            f"{place}/publish", form.fields | {"standfirst": "It is the quay.", "why": "A word"})
        assert answer.status in (200, 303), answer.text[:2000]
        assert digest not in texts()[0].text and new in texts()[1]
    done("check", "--data", paper)


def test_a_file_from_a_telephone(paper):
    """HEIC is taken where it can be read; where it cannot, the answer names what can."""
    done("user", "add", "Rana Keel", "--role", "editor", "--data", paper)
    source = (Path(__file__).parent.parent / "PicturesTests/FormatTests.swift").read_text("utf-8")
    text = source.split('heic = """')[1].split('"""')[0]
    heic = base64.b64decode(re.sub(r"[\s\\]", "", text))
    with Server(paper) as server:
        browser = Browser(server).sign_in(link(paper, "Rana Keel"))
        answer = bring(browser, [("IMG_0001.HEIC", heic)])
        words = next(p.text for p in answer.document.all("p") if p["role"] == "status")
        assert "taken in" in words or "HEIC" in words, words
        if "taken in" in words:
            digest = hashlib.sha256(heic).hexdigest()
            assert server.get(f"/pictures/{digest}-64.jpg").status == 200
