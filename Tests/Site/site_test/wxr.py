"""WordPress exports (WXR 1.2) of any size, made from numbers, odd items among them on request."""

import random
import re
from datetime import UTC, datetime, timedelta
from xml.sax.saxutils import escape

from .stories import WORDS

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"
  xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:wfw="http://wellformedweb.org/CommentAPI/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>The Old Lantern</title>
<link>https://old.example</link>
<description>What the paper was before</description>
<language>en-GB</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>https://old.example</wp:base_site_url>
<wp:base_blog_url>https://old.example</wp:base_blog_url>
"""
TAIL = "</channel>\n</rss>\n"
CATEGORIES = ["World", "Politics", "Culture", "Harbour Notes"]


def cdata(text):
    """Text as a CDATA section, as WordPress writes it."""
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"


def slug(text):
    """A slug as WordPress makes it of plain English."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def authors(count=5):
    """The authors of an export."""
    return "".join(
        f"<wp:author><wp:author_id>{n}</wp:author_id>"
        f"<wp:author_login>{cdata(f'writer{n}')}</wp:author_login>"
        f"<wp:author_email>{cdata(f'writer{n}@old.example')}</wp:author_email>"
        f"<wp:author_display_name>{cdata(f'Writer Number{n}')}</wp:author_display_name>"
        "</wp:author>\n"
        for n in range(1, count + 1))


def terms():
    """The categories and tags of an export."""
    categories = "".join(
        f"<wp:category><wp:term_id>{n}</wp:term_id>"
        f"<wp:category_nicename>{slug(name)}</wp:category_nicename>"
        f"<wp:cat_name>{cdata(name)}</wp:cat_name></wp:category>\n"
        for n, name in enumerate(CATEGORIES, 1))
    tags = "".join(
        f"<wp:tag><wp:term_id>{n}</wp:term_id><wp:tag_slug>{word}</wp:tag_slug>"
        f"<wp:tag_name>{cdata(word.capitalize())}</wp:tag_name></wp:tag>\n"
        for n, word in enumerate(WORDS, 100))
    return categories + tags


def comment(number, parent=0, approved="1", text=None):
    """One comment."""
    return (
        f"<wp:comment><wp:comment_id>{number}</wp:comment_id>"
        f"<wp:comment_author>{cdata(f'Reader {number}')}</wp:comment_author>"
        f"<wp:comment_author_email>reader{number}@old.example</wp:comment_author_email>"
        "<wp:comment_author_url></wp:comment_author_url>"
        "<wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>"
        "<wp:comment_date>2016-02-03 10:00:00</wp:comment_date>"
        "<wp:comment_date_gmt>2016-02-03 10:00:00</wp:comment_date_gmt>"
        f"<wp:comment_content>{cdata(text or f'Comment number {number}.')}</wp:comment_content>"
        f"<wp:comment_approved>{approved}</wp:comment_approved>"
        "<wp:comment_type>comment</wp:comment_type>"
        f"<wp:comment_parent>{parent}</wp:comment_parent>"
        "<wp:comment_user_id>0</wp:comment_user_id></wp:comment>\n")


def item(
    number, title=None, content="<p>Text.</p>", *, kind="post", status="publish",
    date="2016-02-03 09:30:00", name=None, link=None, categories=("World",), tags=(),
    creator="writer1", excerpt="", password="", comments="", attachment="", parent=0,
):
    """One item; `link` is its address on the old site."""
    title = f"Old story {number}" if title is None else title
    name = f"old-story-{number}" if name is None else name
    link = f"https://old.example/{date[:4]}/{date[5:7]}/{name}/" if link is None else link
    marks = "".join(
        f'<category domain="category" nicename="{slug(c)}">{cdata(c)}</category>'
        for c in categories)
    marks += "".join(
        f'<category domain="post_tag" nicename="{slug(t)}">{cdata(t)}</category>' for t in tags)
    file = f"<wp:attachment_url>{cdata(attachment)}</wp:attachment_url>" if attachment else ""
    return (
        f"<item><title>{cdata(title)}</title><link>{escape(link)}</link>"
        f"<pubDate>Wed, 03 Feb 2016 09:30:00 +0000</pubDate>"
        f"<dc:creator>{cdata(creator)}</dc:creator>"
        f'<guid isPermaLink="false">https://old.example/?p={number}</guid>'
        f"<description></description><content:encoded>{cdata(content)}</content:encoded>"
        f"<excerpt:encoded>{cdata(excerpt)}</excerpt:encoded>"
        f"<wp:post_id>{number}</wp:post_id><wp:post_date>{date}</wp:post_date>"
        f"<wp:post_date_gmt>{date}</wp:post_date_gmt>"
        "<wp:comment_status>open</wp:comment_status><wp:ping_status>closed</wp:ping_status>"
        f"<wp:post_name>{name}</wp:post_name><wp:status>{status}</wp:status>"
        f"<wp:post_parent>{parent}</wp:post_parent><wp:menu_order>0</wp:menu_order>"
        f"<wp:post_type>{kind}</wp:post_type><wp:post_password>{password}</wp:post_password>"
        f"<wp:is_sticky>0</wp:is_sticky>{file}{marks}{comments}</item>\n")


def export(*items, head=HEAD):
    """A whole export of some items."""
    return head + authors() + terms() + "".join(items) + TAIL


def posts(count, seed=1, first=1, paragraphs=5):
    """`count` posts over ten years, a comment on every fourth; an item at a time."""
    dice = random.Random(seed)
    start = datetime(2010, 1, 1, tzinfo=UTC)
    for number in range(first, first + count):
        at = start + timedelta(seconds=dice.randrange(10 * 365 * 24 * 3600))
        title = " ".join(dice.sample(WORDS, 5)).capitalize() + f" {number}"
        content = "".join(
            f"<p>{' '.join(dice.choices(WORDS, k=60)).capitalize()}, "
            f'<a href="https://other.example/{number}">said</a> the <em>pilot</em>.</p>\n'
            for _ in range(paragraphs))
        yield item(
            number, title, content, date=at.strftime("%Y-%m-%d %H:%M:%S"),
            categories=[dice.choice(CATEGORIES)],
            tags=[word.capitalize() for word in dice.sample(WORDS, 2)],
            creator=f"writer{number % 5 + 1}",
            comments=comment(1_000_000 + number) if number % 4 == 0 else "")


def write(path, count, **options):
    """Writes an export of `count` posts to a file, with the memory of one post."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEAD + authors() + terms())
        for text in posts(count, **options):
            file.write(text)
        file.write(TAIL)
    return path
