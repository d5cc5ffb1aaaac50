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
    sign in help = Name and password open the desk, or a sign-in link: an administrator makes one,
      and it works once, for 24 hours.
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

    [people]
    code title = Your code
    code help = Open your authenticator app and type the six digits that it shows. If the device is
      lost, type one of your recovery codes.
    name = Name
    password = Password
    code = Code
    wrong password = This name and password do not belong together. An administrator can give you a
      link to set a new password.
    wrong code = This code is wrong, or was used already.
    too many tries.one = There were too many tries. Please try again in {count} minute, or ask an
      administrator for a link.
    too many tries.other = There were too many tries. Please try again in {count} minutes, or ask
      an administrator for a link.
    sign in over = That took too long, or too many codes were wrong. Please sign in again.
    sign in busy = Too many people sign in just now. Please try again in a moment.
    must have factor = The paper asks editors and administrators for a second factor. Set yours up
      below; until then the rest of the desk stays closed.
    saved = Saved.
    recovery codes = Your recovery codes
    recovery codes help = Each of these works once in place of a code, should your device be lost.
      They are shown this once: print them, or keep them where you keep passwords.
    change password = Change password
    set password = Set a password
    old password = Present password
    new password = New password
    new password again = New password once more
    password hint = At least 10 characters. A few words that only you would put together are better
      than one with odd letters.
    wrong old password = The present password is not right.
    short password = The new password has fewer than 10 characters.
    long password = The new password is too long: at most 1,024 bytes are taken.
    obvious password = The new password is easy to guess: it is a name, a repetition or one of
      those that everybody tries first.
    different passwords = The two new passwords differ.
    second factor = Second factor
    second factor help = Besides the password, the desk can ask for six digits that an app on your
      phone shows. Somebody who has your password alone then gets in nowhere.
    begin factor = Set up a second factor
    factor secret help = Type this secret into your authenticator app, or open the link on the
      device that has the app. Then type the code that it shows.
    open app = Open in the app
    confirm factor = Switch on
    factor is on = The second factor is on.
    codes left.one = {count} recovery code is left.
    codes left.other = {count} recovery codes are left.
    renew codes = New recovery codes
    factor off = Switch off
    sessions = Where you are signed in
    sessions help = If you do not know a device, end its session and change your password.
    unknown device = Unknown device
    this session = This one
    session began = Since
    session seen = Last used
    end session = End session
    end other sessions = End all other sessions
    roles = Role
    roles help = Roles add up. One holds everywhere, in an edition, or in a section of it.
    role number = Role {number}
    no role = none
    place = Where
    everywhere = everywhere
    save roles = Save roles
    add = Add an account
    is disabled = Closed: nobody gets in with it.
    enable = Open the account again
    disable = Close the account
    yes = yes
    no = no
    getting in = Getting in
    new link = A link to hand over
    new link help = It is shown this once, works once, and lasts 24 hours. Hand it over in a way
      that nobody else reads.
    reset help = Whoever has forgotten the password or lost the device gets in with a link and sets
      a new password.
    invitation help = With a link the person gets in and sets a password.
    make reset = Make a link for a new password
    make invitation = Make an invitation
    policy = Rules of the desk
    four eyes = Two pairs of eyes
    four eyes help = Nobody publishes what they saved last themselves, unless somebody else has
      approved it.
    want factor = Second factor for editors
    want factor help = Editors and administrators set up a second factor before they do anything
      else.
    public changes = Public change log
    public changes help = Readers see what was changed in a story after its publication, when and
      why.
    save policy = Save rules

    [audit]
    none = Nothing on record fits these filters.
    when = When
    who = Who
    act = Act
    subject = What
    from = From
    to = Until
    anybody = Anybody
    any act = Any act
    show = Show
    older = Older entries
    export = Export these as JSON

    [pictures]
    no room for upload = There is no room for what was sent; the disk may be full. Nothing was taken in.
    words = Words
    uploader = Brought by
    none = No picture fits.
    older = Older pictures
    expiring = Licence ends within 30 days
    bring = Bring pictures
    files = Picture files
    bring help = JPEG, PNG, WebP, AVIF or GIF, up to 64 MB each. What a file says of its origin
      is taken over; where it was made is not.
    taken = {file}: taken in.
    known = {file}: was here already.
    too large = {file}: is too large. A picture may have 64 MB, 80 megapixels and 20,000 pixels
      a side.
    no picture = {file}: is not a picture in JPEG, PNG, WebP, AVIF or GIF.
    damaged = {file}: is damaged or cut short.
    no room = {file}: could not be stored; the disk may be full. Nothing was kept of it.
    no program = {file}: could not be read; the program that reads pictures failed.
    no file = Choose at least one file.
    broken upload = What was sent is incomplete or too much at once. Nothing was taken in.
    title = Picture
    alt = What is to be seen
    alt help = Read out to those who do not see the picture.
    caption = Caption
    credit = Credit
    rights = Rights and use
    last day = Last day of the licence
    last day help = After it the picture leaves every page. Leave empty for no end.
    focus x = Point that matters, percent from the left
    focus y = The same, percent from the top
    bad percent = Write a whole number from 0 to 100.
    long field = At most 2,000 characters.
    save = Save
    saved = Saved.
    uses = Where it is used
    unused = No story shows it.
    delete = Delete the picture
    delete help = For good. Only a picture that no story has ever shown can be deleted.
    in use = A story shows the picture, or showed it. It stays.
    waiting = Further sizes are being made.
    failed = Further sizes could not be made; the first ones are shown.
    withdrawn = The licence has ended: readers do not see it.
    use = Use in the story
    nameless = Without a name

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
