"""Pictures brought to the library by a form, with the real picture program."""

import hashlib

from site_test.desk import Browser, link
from site_test.program import Server, done
from site_test.waiting import until

BOUNDARY = "a-line-between-files"
SCRIPT = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def multipart(token, files):
    """A form with files as a browser sends it."""
    parts = [(b'name="token"', token.encode())]
    parts += [(f'name="files"; filename="{name}"'.encode(), content) for name, content in files]
    lines = [
        b"--" + BOUNDARY.encode() + b"\r\nContent-Disposition: form-data; " + head + b"\r\n\r\n"
        + body + b"\r\n" for head, body in parts]
    return b"".join(lines) + b"--" + BOUNDARY.encode() + b"--\r\n"


def bring(browser, files):
    """Sends files to the library."""
    form = browser.form(browser.get("/desk/pictures/"), "/desk/pictures/upload")
    return browser.client.post(
        "/desk/pictures/upload", multipart(form.fields["token"], files),
        {"Cookie": browser.cookie, "Origin": browser.server.url(),
         "Content-Type": f"multipart/form-data; boundary={BOUNDARY}"})


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
