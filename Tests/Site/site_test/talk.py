"""Readers who comment, and a paper that takes comments as fast as tests send them."""

from .desk import Browser, Form

POLICY = "/desk/comments/policy"


def open_floor(editor):
    """Has an administrator switch off the checks of pace and of repeated words.

    Tests write faster than people, and less.
    """
    form = Form(editor.get(POLICY).document.first("form", action=POLICY))
    form.fields.pop("pace.on")
    form.fields.pop("echo.on")
    answer = editor.send(form)
    assert answer.status in (200, 303), answer.text


class Reader(Browser):
    """A reader's browser without scripts."""

    def comment(self, story, text, name="Ben Ash", answers=None):
        """Comments and returns the mark of the comment."""
        fields = {"name": name, "text": text, "act": "post"}
        answer = self.post(f"{story}/comments", fields | ({"answers": answers} if answers else {}))
        assert answer.status == 303, [p.text for p in answer.document.all("p", class_="fault")]
        return answer.headers["Location"].split("?")[0].split("/")[-1]

    def take_back(self, story, mark):
        """Takes a comment of their own back."""
        path = f"{story}/comments/{mark}"
        form = Form(self.get(path).document.first("form", id="edit"))
        answer = self.post(path, {"token": form.fields["token"], "do": "delete"})
        assert answer.status == 303, answer.status
