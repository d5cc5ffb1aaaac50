"""Comments in a real browser: in place with a script, complete without, announced as they come."""

import re
import shutil

import pytest

from site_test.browser import SHOTS, Look
from site_test.desk import Browser, link
from site_test.program import Server, done
from site_test.talk import Reader, open_floor

#: What the browser itself says of an answer that refuses a form, or of a line that is cut.
EXPECTED = re.compile(r"status of 4\d\d|ERR_INTERNET_DISCONNECTED|ERR_FAILED")


@pytest.fixture(scope="module")
def paper_of_talk(demonstration, shelf):
    """A served paper whose stories are commented on."""
    data = shelf / "talk"
    shutil.copytree(demonstration, data)
    done("user", "add", "Rana Keel", "--role", "administrator", "--data", data)
    with Server(data) as server:
        open_floor(Browser(server).sign_in(link(data, "Rana Keel")))
        server.stories = {edition: iter(stories(server, edition)) for edition in ("", "/ar")}
        yield server


def stories(server, edition):
    """The paths of an edition's newest stories, each once, without those that have comments."""
    paths = [a["href"] or "" for a in server.get(f"{edition}/latest").document.all("a")]
    form = edition + r"/[^/]+/\d{4}/\d\d/\d\d/[^/#]+"
    found = dict.fromkeys(p for p in paths if re.fullmatch(form, p))
    return [p for p in found if not server.get(p).document.all("li", class_="comment")]


@pytest.fixture
def story(paper_of_talk):
    """A story that nobody has commented on."""
    return next(paper_of_talk.stories[""])


class Window(Look):
    """A window with a story in it that is never left."""

    def read(self, story):
        """Opens the story and puts a mark on it that leaving it would take away."""
        page = self.open(story)
        self.story = page.url
        page.evaluate("window.stays = true")
        return page

    def stayed(self):
        """Whether the page was never left, and nothing went wrong in it."""
        faults = [c for c in self.complaints if not EXPECTED.search(c)]
        assert not faults, faults
        return self.page.url == self.story and self.page.evaluate("window.stays === true")

    def write(self, text, name="Ana Soto", press="post"):
        """Fills the form for a comment in and presses a button."""
        form = self.page.locator("#write")
        if name is not None:
            form.get_by_label("Your name").fill(name)
        form.get_by_label("Your comment").fill(text)
        form.locator(f"button[value={press}]").click()

    def comment(self, text):
        """The place of the comment with a text."""
        return self.page.locator("li.comment", has=self.page.locator(".said", has_text=text))


def has_focus(locator):
    """Waits until an element has the focus."""
    locator.and_(locator.page.locator(":focus")).wait_for()
    return True


def test_a_comment_is_written_changed_and_taken_back(chromium, paper_of_talk, story):
    """All on the page of the story; each time the focus is where it goes on."""
    with Window(chromium, paper_of_talk) as look:
        page = look.read(story)
        look.write("The *ferry* was late again.")
        mine = look.comment("The ferry was late again.")
        mine.get_by_text("Your comment is published.").wait_for()
        assert has_focus(mine)
        assert page.locator("#comments-title").inner_text() == "1 comment"
        assert page.locator("#write textarea").input_value() == ""
        assert page.locator(".live-news").inner_text() == "", "one's own is no news"
        assert page.get_by_role("status").get_by_text("is published").count() >= 1
        mine.get_by_text("Change it").first.click()
        mine.locator("textarea").fill("The *bus* was late again.")
        mine.get_by_role("button", name="Change it").click()
        changed = look.comment("The bus was late again.")
        assert has_focus(changed)
        assert changed.get_by_text("changed").count() == 1
        changed.get_by_text("Take it back").first.click()
        changed.get_by_role("button", name="Take it back").click()
        page.get_by_text("You have taken this comment back.").first.wait_for()
        assert page.locator("li.comment").count() == 0
        assert page.get_by_text("Nobody has commented yet.").count() == 1
        assert look.stayed()


def test_an_answer_is_written_under_what_it_answers(chromium, paper_of_talk, story):
    """The form opens under the comment, keeps what was typed when it is closed, and goes away."""
    Reader(paper_of_talk).comment(story, "Where do the boats go in a storm?")
    with Window(chromium, paper_of_talk) as look:
        page = look.read(story)
        asked = look.comment("Where do the boats go")
        reply = asked.get_by_role("link", name="Reply")
        reply.click()
        form = asked.locator("form.write")
        assert has_focus(form.locator("textarea"))
        form.locator("textarea").fill("To the other side of the bay.")
        reply.click()
        form.wait_for(state="detached")
        reply.click()
        assert has_focus(form.locator("textarea"))
        assert form.locator("textarea").input_value() == "To the other side of the bay."
        form.get_by_label("Your name").fill("Ana Soto")
        look.shoot("comments-answer-1280", full=False)
        form.get_by_role("button", name="Post").click()
        answer = look.comment("To the other side of the bay.")
        assert has_focus(answer)
        assert "deep-a" in answer.get_attribute("class")
        assert answer.get_by_text("In answer to").count() == 1
        assert form.count() == 0
        assert page.evaluate("Object.keys(localStorage).length") == 0
        ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
        assert len(ids) == len(set(ids)), ids
        assert look.stayed()


def test_votes_and_reports(chromium, paper_of_talk, story):
    """A vote is given and taken back; a report is thanked for, where it was pressed."""
    Reader(paper_of_talk).comment(story, "A ticket costs more than a meal.")
    with Window(chromium, paper_of_talk) as look:
        look.read(story)
        comment = look.comment("A ticket costs more")
        comment.get_by_role("button", name="Vote for it").click()
        back = comment.get_by_role("button", name="Take the vote back")
        assert has_focus(back)
        assert comment.get_by_text("1 vote").count() == 1
        back.click()
        assert has_focus(comment.get_by_role("button", name="Vote for it"))
        comment.get_by_role("link", name="Report").click()
        assert has_focus(comment.get_by_label("What is wrong with it"))
        comment.get_by_label("What is wrong with it").select_option("privacy")
        comment.get_by_label("In your words").fill("My uncle lives there.")
        comment.get_by_role("button", name="Send the report").click()
        assert has_focus(comment.get_by_text("A moderator will look at it."))
        assert look.stayed()


def test_what_is_refused_says_why_beside_the_field(chromium, paper_of_talk, story):
    """A fault stands beside its field, which has the focus; what was typed stays; so with a preview."""
    with Window(chromium, paper_of_talk) as look:
        page = look.read(story)
        look.write("Some words that stay.", name="")
        name = page.locator("#write").get_by_label("Your name")
        fault = page.locator("#write .fault")
        fault.wait_for()
        assert fault.inner_text() == "Please give a name."
        assert has_focus(name)
        assert page.locator("#write textarea").input_value() == "Some words that stay."
        assert page.locator("#write > h3").count() == 1
        look.shoot("comments-fault-1280", full=False)
        look.write("Some words that **stay**.", press="preview")
        preview = page.locator("#write .preview")
        assert has_focus(preview)
        assert preview.locator("strong").inner_text() == "stay"
        assert fault.count() == 0
        assert page.locator("#write textarea").input_value() == "Some words that **stay**."
        look.write("Some words that **stay**.", name=None)
        look.comment("Some words that stay.").wait_for()
        assert page.locator("[aria-invalid]").count() == 0
        assert preview.count() == 0
        assert look.stayed()


def test_what_is_held_is_shown_to_its_author_with_the_reason(chromium, paper_of_talk, story):
    """Nobody else sees it, and the page says why and for how long it may be changed."""
    text = "See https://one.example and https://two.example and https://three.example please"
    with Window(chromium, paper_of_talk) as look:
        page = look.read(story)
        look.write(text)
        box = page.locator(".live-own")
        box.get_by_text("waits for a moderator").wait_for()
        assert has_focus(box)
        assert box.locator(".reasons li").count() >= 1
        assert "three.example" in box.locator(".said").inner_text()
        assert page.locator("li.comment").count() == 0
        look.shoot("comments-held-1280", full=False)
        assert "three.example" not in paper_of_talk.get(story).text
        assert look.stayed()


def test_new_comments_are_announced(chromium, paper_of_talk, story):
    """Of two windows one says what the other has written, and moves nothing until asked to."""
    ben = Reader(paper_of_talk)
    old = ben.comment(story, "This one was there before.")
    answer = Reader(paper_of_talk).comment(story, "And so was this answer.", answers=old)
    with Window(chromium, paper_of_talk) as one, Window(chromium, paper_of_talk) as two:
        page = one.read(story)
        bar = page.locator(".live-news")
        one.comment("This one was there").scroll_into_view_if_needed()
        before = one.comment("This one was there").bounding_box()
        two.read(story)
        two.write("A third voice from another window.")
        bar.get_by_text("1 new comment").wait_for()
        assert one.comment("This one was there").bounding_box() == before
        assert page.locator("li.comment").count() == 2
        # What moderation holds is not counted.
        Reader(paper_of_talk).comment(
            story, "https://one.example https://two.example https://three.example and so on")
        Reader(paper_of_talk).comment(story, "A fourth voice, without a script.", "Cleo Marsh")
        bar.get_by_text("2 new comments").wait_for()
        one.shoot("comments-news-1280", full=False)
        ben.take_back(story, old)
        bar.get_by_role("button", name="Show").click()
        assert has_focus(one.comment("A third voice"))
        assert one.comment("A fourth voice").count() == 1
        assert page.locator(f"#c-{old} .gone").count() == 1, "the place of what was taken back"
        assert page.locator(f"#c-{answer}").count() == 1
        assert bar.inner_text() == ""
        one.shoot("comments-shown-1280", full=False)
        assert one.stayed() and two.stayed()


def test_nothing_that_was_typed_is_lost(chromium, paper_of_talk, story):
    """A cut line and a page that is loaded anew leave the words where they were."""
    with Window(chromium, paper_of_talk) as look:
        page = look.read(story)
        look.context.set_offline(True)
        look.write("Words that outlast the tunnel.")
        page.locator("#write .fault", has_text="cannot be reached").wait_for()
        assert page.locator("#write textarea").input_value() == "Words that outlast the tunnel."
        look.shoot("comments-offline-1280", full=False)
        look.context.set_offline(False)
        page.reload()
        page.evaluate("window.stays = true")
        assert page.locator("#write textarea").input_value() == "Words that outlast the tunnel."
        look.write("Words that outlast the tunnel.")
        look.comment("Words that outlast").wait_for()
        assert page.locator("#write .fault").count() == 0
        assert page.evaluate("Object.keys(localStorage).length") == 0
        page.reload()
        assert page.locator("#write textarea").input_value() == ""
        # Who loads the page anew finds the way to what they have written.
        mine = look.comment("Words that outlast")
        mine.get_by_role("link", name="Change or take back").click()
        mine.get_by_text("Take it back").first.wait_for()


def test_pressed_twice_is_sent_once(chromium, paper_of_talk, story):
    """A form that is under way is not sent again."""
    with Window(chromium, paper_of_talk) as look:
        sent = []
        look.page.on("request", lambda r: r.method == "POST" and sent.append(r.url))
        page = look.read(story)
        form = page.locator("#write")
        form.get_by_label("Your name").fill("Ana Soto")
        form.get_by_label("Your comment").fill("Once is enough for this.")
        form.locator("button[value=post]").dblclick()
        look.comment("Once is enough").wait_for()
        assert len(sent) == 1 and page.locator("li.comment").count() == 1
        assert look.stayed()


def test_orders_and_pages_change_in_place(chromium, paper_of_talk, story):
    """Another order and the next page come without leaving the story, and forms stay open."""
    for number in range(55):
        Reader(paper_of_talk).comment(
            story, f"Thought {number} is about boat {number * 7919}.", f"Reader {number}")
    with Window(chromium, paper_of_talk) as look:
        page = look.read(story)
        places = page.locator("li.comment")
        assert "Thought 0 " in places.first.inner_text()
        page.locator("#write textarea").fill("Half a thought")
        page.get_by_role("link", name="More comments").click()
        look.comment("Thought 54 ").wait_for()
        assert has_focus(places.first)
        assert places.count() == 5
        newest = page.get_by_role("link", name="Newest first")
        newest.click()
        look.comment("Thought 30 ").wait_for()
        assert "Thought 54 " in places.first.inner_text()
        assert has_focus(page.locator(".orders [aria-current]"))
        assert page.locator("#write textarea").input_value() == "Half a thought"
        assert look.stayed()


SIZES = [(360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")]


@pytest.mark.parametrize(("width", "scheme"), SIZES)
@pytest.mark.parametrize("edition", ["", "/ar"])
def test_it_fits(chromium, paper_of_talk, edition, width, scheme):
    """Open forms, faults, previews and the bar fit a narrow window and a wide one, either way."""
    server = paper_of_talk
    path = next(server.stories[edition])
    words = ("أين تذهب القوارب حين يُغلق الميناء؟", "إلى الضفة الأخرى من الخليج.", "شكرًا لك.") \
        if edition else ("Where do the boats go when the harbour is closed?",
                         "To the other side of the bay.", "Thank you.")
    asked = Reader(server).comment(path, words[0], "سلمى" if edition else "Ana Soto")
    answer = Reader(server).comment(path, words[1], "Ben Ash", answers=asked)
    Reader(server).comment(path, words[2] + " 1", "Cleo Marsh", answers=answer)
    with Window(chromium, server, width, scheme) as look:
        page = look.read(path)
        page.locator(f"#c-{answer} .acts a[href$='#write']").click()
        form = page.locator(f"#c-{answer} form.write")
        form.locator("textarea").fill("> " + words[0] + "\n\n" + words[2])
        form.locator("input[name=name]").fill("Ana Soto")
        form.locator("button[value=preview]").click()
        form.locator(".preview").wait_for()
        main = page.locator("#write")
        main.locator("textarea").fill(words[2])
        main.locator("input[name=name]").fill("")
        main.locator("button[value=post]").click()
        main.locator(".fault").wait_for()
        main.locator("input[name=name]").fill("Dora Lind")
        main.locator("button[value=post]").click()
        page.locator("li.comment .standing").wait_for()
        Reader(server).comment(path, words[2] + " 2", "Emil Roth")
        page.locator(".live-card").wait_for()
        card = page.locator(".live-card").bounding_box()
        assert card["x"] >= 0 and card["x"] + card["width"] <= width
        faults = look.check("wide", "contrast", "targets", "small")
        assert not faults, "\n".join(faults)
        name = f"comments{edition.replace('/', '-')}-{width}-{scheme}"
        page.locator("#comments").scroll_into_view_if_needed()
        page.locator("#comments-title").evaluate("e => e.scrollIntoView()")
        look.shoot(f"{name}-bar", full=False)
        page.locator(".conversation").screenshot(path=SHOTS / f"{name}.png")
        page.emulate_media(media="print")
        assert not page.locator(".live-news").is_visible()


def test_without_scripts_it_works_page_by_page(chromium, paper_of_talk, story):
    """Commenting, answering, voting and taking back lead from page to page."""
    Reader(paper_of_talk).comment(story, "The first voice of this story.")
    with Look(chromium, paper_of_talk, 390, scripts=False) as look:
        page = look.open(story)
        page.get_by_label("Your name").fill("Ana Soto")
        page.get_by_label("Your comment").fill("Written without a script.")
        page.get_by_role("button", name="Post").click()
        page.get_by_text("Your comment is published.").wait_for()
        own = page.url
        page.get_by_role("link", name="To the story and its comments").click()
        other = page.locator("li.comment", has_text="The first voice")
        other.get_by_role("button", name="Vote for it").click()
        page.locator("li.comment button", has_text="Vote for it (1)").wait_for()
        page.locator("li.comment", has_text="The first voice").get_by_role(
            "link", name="Reply").click()
        page.get_by_label("Your comment").fill("An answer without one, too.")
        page.get_by_role("button", name="Post").click()
        page.get_by_text("Your comment is published.").wait_for()
        page.goto(own)
        page.locator("summary", has_text="Take it back").click()
        page.get_by_role("button", name="Take it back").click()
        page.get_by_text("You have taken this comment back.").wait_for()
        assert not look.complaints, look.complaints
