extension Language {
  /// English: every message of the interface is here; the others may leave some out.
  public static let english = builtIn(englishText, file: "en.lang", fallback: nil)

  private static let englishText = #"""
    # English: the language that all others fall back to.

    [language]
    tag = en
    own name = English
    english name = English
    direction = ltr

    [search index]
    stemmer = english
    stop words = a an and are as at be by for from has he in is it its of on or that the to was were
      will with

    [plurals]
    one = i = 1 and v = 0

    [numbers]
    separator = ,
    groups from = 4

    [months]
    1 = January
    2 = February
    3 = March
    4 = April
    5 = May
    6 = June
    7 = July
    8 = August
    9 = September
    10 = October
    11 = November
    12 = December

    [short months]
    1 = Jan
    2 = Feb
    3 = Mar
    4 = Apr
    5 = May
    6 = June
    7 = July
    8 = Aug
    9 = Sept
    10 = Oct
    11 = Nov
    12 = Dec

    [weekdays]
    sunday = Sunday
    monday = Monday
    tuesday = Tuesday
    wednesday = Wednesday
    thursday = Thursday
    friday = Friday
    saturday = Saturday

    [dates]
    long = {weekday} {day} {month} {year}
    short = {day} {month} {year}
    month = {month name} {year}
    time = {hour}:{minute}
    date and time = {date}, {time} {zone}
    clock = {time} {zone}

    [ages]
    now = just now
    minute.one = {count} minute ago
    minute.other = {count} minutes ago
    hour.one = {count} hour ago
    hour.other = {count} hours ago
    day.one = {count} day ago
    day.other = {count} days ago
    week.one = {count} week ago
    week.other = {count} weeks ago
    month.one = {count} month ago
    month.other = {count} months ago
    year.one = {count} year ago
    year.other = {count} years ago

    [lists]
    pair = {first} and {last}
    middle = {first}, {last}
    last = {first} and {last}
    quoted = “{text}”

    [page]
    skip = Skip to the content
    sections = Sections
    editions = Languages
    search = Search
    latest = Latest
    most read = Most read today
    archive = Archive
    corrections = Corrections
    feeds = Feeds
    feed = {format} feed
    telegram = Telegram channel
    more of the paper = More of the paper
    the paper = The paper
    follow = Follow
    imprint = {site} is printed with Broadsheet {version}.
    last changed = Last changed {date}
    dated = {date} {age}
    age = ({age})
    stories.one = {count} story
    stories.other = {count} stories
    trail = You are here

    [story]
    by = By {names}
    staff = Staff
    name with role = {name}, {role}
    published = Published {date}
    updated = Updated {date}
    was corrected = This story was corrected on {date}.
    see changes = See what was changed
    picture by = Picture: {credit}
    changes = Changes to this story
    source = Source: {source}
    topics = Topics
    other languages = In other languages
    share = Share this story
    by mail = By e-mail
    on Telegram = On Telegram
    on WhatsApp = On WhatsApp
    on Facebook = On Facebook
    on Bluesky = On Bluesky
    on X = On X
    address = Its address:
    related = Related stories
    more from = More from {section}
    neighbours = Before and after in {section}
    previous = Before this
    next = After this
    follow section = Follow {section}
    act update = Update
    act clarify = Clarification
    act correct = Correction
    act retract = Retraction
    act restore = Restored
    retracted = This story was retracted
    retracted story = “{headline}” no longer stands here.
    retracted at = Retracted {date}
    embed = From elsewhere: {title}

    [live]
    story changed = This story was updated.
    story withdrawn = This story was withdrawn.
    list changed = There are new stories.
    show = Show
    close = Close

    [list]
    topic = Topic
    agency = News agency
    agency site = The site of {name}
    more stories = More stories
    older stories = Older stories
    newer stories = Newer stories
    none = No stories stand here yet.
    other days = Other days
    other months = Other months
    other years = Other years

    [corrections]
    about = What we corrected, clarified or retracted, newest first.
    all = All corrections
    none = Nothing has been corrected yet.
    more = More corrections
    older = Older
    newer = Newer

    [search]
    for = Search for
    section = Section
    all sections = All sections
    from = From
    until = Until
    order = Order
    best first = Best match first
    newest first = Newest first
    too long = Only the first 300 characters were looked for.
    bad date = “{date}” is no date; write it like 2026-11-23.
    hint = Words between quotation marks are found together; a word after a minus is left out.
      Accents do not matter.
    results = Search results
    found.one = {count} story found
    found.other = {count} stories found
    found over = More than {number} stories found
    more hits = More results
    previous hits = Previous results
    next hits = Next results
    nothing = No story was found for “{words}”.
    nothing help = Try fewer words, other words, or a wider span of days.
    without filters = Search the whole paper for the same words

    [desk]
    desk = Desk
    diagnostics = Diagnostics
    page cache = Page cache
    no page cache = There is no page cache: every page is made anew.
    busiest pages = Busiest pages
    signed in as = Signed in as {name}
    edit this story = Edit this story
    sign out = Sign out
    sign in = Sign in
    sign in help = The desk opens with a sign-in link. Ask your administrator for one: it works
      once, for 24 hours.
    sign in as = Sign in as {name}?
    sign in as help = The link works once. You stay signed in on this device for 30 days.
    dead link = This link does not work
    dead link help = It was used already, is more than 24 hours old, or was not copied whole. Ask
      your administrator for a new one.
    not signed in = You are not signed in
    not signed in help = Nothing was saved; what you wrote is below. Open a sign-in link in another
      tab, then send it again from here.
    old form = Please send this once more
    old form help = The form was made before you signed in, so nothing was saved. What you wrote is
      below.
    refused form = This form was refused
    refused form help = It did not come from a page of this desk, or its page is too old. Nothing
      was changed.
    may not = Your role does not allow this
    may not help = You are signed in as {role}. Editors and administrators change published
      stories. Nothing was saved.
    reporter = reporter
    editor = editor
    moderator = moderator
    administrator = administrator
    newest = Newest stories
    story at = Address of the story
    open = Open
    file = The story as a file
    file hint = Between the two lines of --- stand the fields, below them the text in Markdown.
    converted = This text came as HTML and is shown as Markdown. Until you change it, readers see
      it as it came.
    publish = Publish the change
    as readers see it = The story as readers see it
    faults = This cannot be published as it is
    line = Line {number}
    conflict = The story was changed meanwhile
    conflict help = Somebody published another version after you opened the form, so yours was not
      saved. What you wrote is below: open the present version and put your change in.
    present version = Open the present version
    kept = What you wrote
    send again = Send again
    act = Put on record
    act title = Correct or retract
    act hint = Readers see the sentence on the story’s page and among the corrections.
    act kind = What it is
    act note = Sentence for readers
    is retracted = This story is retracted: a notice stands at its address.
    places = Parts of the desk
    stories = Stories
    budget = Budget
    calendar = Calendar
    pictures = Pictures
    paper = Paper
    people = People
    audit = Audit log
    account = My account

    [editor]
    new story = New story
    new story help = An idea is a line in the budget; a draft opens the editor.
    keep idea = Keep as an idea
    begin = Begin writing
    edition = Edition
    kicker = Kicker
    headline = Headline
    standfirst = Standfirst
    body = Text
    byline = Byline
    dateline = Dateline
    source = Source
    section = Section
    topics = Topics
    slug = Word in the address
    language = Language of the text
    social title = Title in link cards
    social description = Sentence in link cards
    picture = Lead picture
    picture alt = What is to be seen
    picture caption = Caption
    picture credit = Credit
    embargo = Embargo: not before
    expires = Expiry: not after
    published = Time of publication
    usage = Usage terms
    usage text = Terms as words
    translation = Translation group
    related = Related stories
    plan day = Planned for
    plan words = Words planned
    plan pictures = Pictures planned
    owner = Assigned to
    no feeds = Not in feeds
    no archive = Not in the archive after 30 days
    no search = Not in search
    no telegram = Not on Telegram
    no mail = Not by mail
    body hint = Markdown: an empty line between paragraphs, ## before a heading, > before a quote.
    byline hint = A name each, with a role behind “|” if need be; “staff” for the paper; “agency:”
      before an agency.
    slug hint = Left empty, it is made from the headline.
    social hint = Left empty, headline and standfirst are shown.
    zone hint = By the clocks of {zone}.
    readers see = Readers see: {time}
    first time = The first time ({zone})
    second time = The second time ({zone})
    translation hint = Stories with the same word here are versions of each other in other
      languages.
    related hint = The address or the identifier of a story, one in a line.
    picture hint = The picture’s fingerprint in the library.
    choose picture = Choose from the library
    group picture = Lead picture
    group address = Address and link cards
    group times = Times and terms
    group related = Versions and related stories
    group paste = Paste formatted text
    paste hint = HTML from a word processor or a web page becomes clean Markdown at the end of the
      text.
    paste label = HTML
    convert = Convert and add
    idea = Idea
    draft = Draft
    in review = In review
    ready = Approved
    state published = Published
    state retracted = Retracted
    saved revision = Revision {number}, saved by {name}, {time}
    came from elsewhere = Nothing saved at the desk yet
    unseen changes = Readers do not see the newest revision yet.
    others here = Also open with: {names}
    as file = As a file
    typed before = You typed this at {time} and did not save it.
    take up = Take it up
    throw away = Throw it away
    shows typed = This is what you typed at {time}; it is not saved yet.
    save = Save
    why = Why (optional)
    preview = Preview
    review = Review
    step begin = Make it a draft
    step submit = Save and send to review
    step send back = Send back
    step approve = Approve
    word = Note for colleagues
    publish group = Publish
    checks good = Nothing is missing.
    blocks = Must be put right
    warns = Please look
    publish now = Save and publish
    quiet edit = Small fix, no sentence
    due = Publish by itself at
    schedule = Save and schedule
    unschedule = Take the schedule back
    scheduled for = Revision {number} will be published {time}.
    record = Retract or restore
    record sentence = Sentence for readers
    retract = Retract
    restore = Restore
    plan group = Plan
    nobody = Nobody
    notes = Notes to colleagues
    note = Note
    passage = Passage that it is about (optional)
    add note = Add note
    settle = Settled
    settled by = Settled by {name}
    done saved = Saved.
    done merged = Saved, put together with what somebody else had saved meanwhile.
    done step = Done: the story is at its next step.
    done published = Published.
    done scheduled = Scheduled.
    done unscheduled = The schedule was taken back.
    done record = It is on record.
    done note = The note is kept.
    done thrown = Thrown away.
    state conflict = This was not done: the story has come further meanwhile. Look at it as it is
      now.
    not done = This could not be done
    merge title = Somebody saved another revision
    merge help = {name} saved revision {number} after you had opened yours. What one of you alone
      has changed is taken; where both have, choose. Nothing is saved yet.
    merge clean = You have changed nothing in common. Look it through, then save.
    mine = Yours
    theirs = Theirs
    both = Both, yours first
    merge passage = Passage {number} of the text
    merge save = Save what was chosen
    merge text = The text with what was taken
    fault missing = This is missing.
    fault too long = {count} characters are too many; at most {most} are taken.
    fault too large = This is too long to be saved; at most {most} bytes are taken.
    fault too many = There are too many; at most {most} are taken.
    fault control = It holds a control character, as it comes along when one pastes. Type the
      passage anew.
    fault address = This cannot stand in an address; “{suggestion}” could.
    fault no time = This is no time. Write it as 2026-11-28T09:30.
    fault skipped = The clocks skip this time on that day. Choose another.
    fault twice = The clocks show this time twice on that day. Choose which is meant.
    fault no number = This is no number from 0 to 100,000.
    fault past = This time is past.
    fault unknown = There is none of that name.
    check headline = Write a headline.
    check section = Choose a section.
    check body = Write a text, or at least a standfirst.
    check byline = Nobody is named as the writer: put in a name, “staff” or an agency.
    check lead alt = Say what is to be seen on the lead picture, for those who cannot see it.
    check lead credit = Say whose the lead picture is.
    check body alt = Say between [ and ] what is to be seen on the picture {detail}.
    check body credit = Say behind “|” whose the picture {detail} is.
    check picture = The picture {detail} is not in the library: upload it or take it out.
    check link = The link to {detail} leads nowhere: mend it or take it out.
    check related = Readers cannot find the related story {detail}: it is left out.
    check embargo past = The embargo is past and holds nothing back: take it out or set another.
    check expiry past = The story would be gone at once: set a later expiry or none.
    check expiry before embargo = The expiry is not after the embargo: nobody would ever see the
      story.
    check terms = The terms are only words: tick what the program is to keep to.
    check four eyes = Somebody else has to approve this first: send it to review.
    bold = Bold
    italic = Italic
    link = Link
    heading = Heading
    quote = Quote
    list = List
    tool picture = Picture
    keys = Keyboard shortcuts
    keys save = Save
    keys help = This list
    live preview = Preview beside the text
    kept at = Kept at {time}, not saved
    kept here = No connection: kept in this browser
    found here = This browser has kept text of yours that was never sent.
    newer here = Somebody has saved a newer revision; yours will be put together with it.
    words.one = {count} word
    words.other = {count} words
    minutes.one = {count} minute to read
    minutes.other = {count} minutes to read

    [trouble]
    not found = This page is not here
    not found help = The address may be mistyped or the page may never have been. A search may find
      what you wanted.
    gone = This page is gone
    gone help = It was here once and was taken away for good. A search may find what you wanted.
    nearest = The nearest page that is here: {page}.
    perhaps = Perhaps you were looking for
    not understood = This request makes no sense to us
    not understood help = Part of the address or the form could not be read. Nothing was changed.
    not allowed = You may not see this page
    not allowed help = It is kept for others.
    wrong method = This address works differently
    wrong method help = It does not take this kind of request. Nothing was changed.
    too large = That was too much at once
    too large help = What was sent is larger than we take. Nothing was changed.
    too many = Too many requests
    too many help = A great many requests came from your network in a short time.
    broken = Something broke on our side
    broken help = The fault is ours and it has been written down. The rest of the paper may still
      work.
    busy = We are very busy
    busy help = More readers came at once than we can serve. The page itself is still there.
    try again.one = Please try again in {count} second.
    try again.other = Please try again in {count} seconds.
    request number = Request number: {number}
    to front = To the front page
    """#
}
