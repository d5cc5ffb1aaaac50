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

    [site]
    skip = Skip to content
    home = Front page
    menu = Menu
    sections = Sections
    latest = Latest
    search = Search
    topics = Topics
    corrections = Corrections
    archive = Archive
    about = About
    feeds = Feeds
    feed of = Feed of {name}
    telegram = {name} on Telegram
    editions = Other languages
    top = Back to top

    [front]
    top stories = Top stories
    most recent = Most recent
    most read = Most read today
    more from = More from {section}

    [story]
    by = By {authors}
    staff = Staff
    from agency = From {agency}
    published = Published
    updated = Updated
    source = Source: {source}
    picture credit = Picture: {credit}
    topics = Topics
    related = Related stories
    previous = Previous story
    next = Next story
    in this section = In this section
    languages = Read this story in
    share = Share this story
    share by mail = By mail
    share on telegram = On Telegram
    link = Link to this story
    follow = Follow {name}
    minutes.one = {count} minute to read
    minutes.other = {count} minutes to read
    corrections = Corrections and updates
    retracted = This story has been retracted.
    retracted because = This story has been retracted: {note}
    embed = From elsewhere: {title}
    all by = All stories by {name}

    [acts]
    publish = Published
    update = Update
    clarify = Clarification
    correct = Correction
    retract = Retraction
    restore = Restored

    [pages]
    older = Older stories
    newer = Newer stories
    page = Page {number}
    stories.one = {count} story
    stories.other = {count} stories
    none = There are no stories here yet.
    by person = Stories by {name}
    from agency = Stories from {name}
    on topic = Stories on {name}
    latest = The latest stories
    corrections = Corrections
    corrections intro = What we got wrong, changed or withdrew, newest first.
    no corrections = There are no corrections.
    archive = Archive
    archive of = Archive: {date}

    [search]
    title = Search
    title for = Search: {query}
    label = Words to look for
    button = Search
    section = Section
    all sections = All sections
    from = From
    to = To
    order = Order
    newest = Newest first
    best = Best match first
    results.one = {count} story found for {query}
    results.other = {count} stories found for {query}
    more than = More than {number} stories found for {query}
    none = Nothing was found for {query}.
    advice = Try fewer or other words, or the archive by date.
    help = “Quotation marks” find a phrase; a minus before a word leaves stories with it out.

    [errors]
    not found = There is no page at this address.
    not found advice = It may have been typed wrongly. Try the search or the front page.
    gone = This story is no longer published.
    gone advice = It was withdrawn. The search and the archive have what was published on its day.
    bad request = This request could not be understood.
    not allowed = This is not open to you.
    too many = That was too much in a short time. Please try again in a minute.
    too large = That was more than this page takes.
    failed = Something went wrong on our side. It has been noted.
    busy = There are more readers than this machine can serve at once. Please try again in a moment.
    reference = Reference: {id}
    """#
}
