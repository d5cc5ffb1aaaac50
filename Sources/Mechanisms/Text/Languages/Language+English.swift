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
    not saved = This could not be saved just now
    not saved help = The site cannot write to its disk or its database. Nothing is lost: what you
      wrote is below. Send it again in a moment, or keep a copy.
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

    [api]
    tokens = Access tokens
    tokens help = A token lets a program work in your name, with at most what you may do
      yourself.
    description = What programs can do, as OpenAPI
    title = What programs can do
    intro = Whatever the desk does, a program can do: JSON both ways, by the same rules and on the
      same record.
    how tokens = A program sends a token with every request. Whoever works at the desk makes one in
      their account, says what it may do, and sees it once.
    operations = Operations
    needs = With a token for: {scope}
    open = For everybody
    new token = A new token
    token name = What it is for
    token name hint = So that you know it again, such as “agency import”.
    token name fault = Say in one line of at most 100 characters what it is for.
    token scopes = What it may do
    token scopes fault = Choose at least one thing, and nothing that you may not do yourself.
    token too many = You have too many tokens; revoke some first.
    token life = Valid for
    token days.one = {count} day
    token days.other = {count} days
    token for ever = without end
    make token = Make the token
    token made = This is the token “{name}”. Copy it now: it is not shown again.
    your tokens = Your tokens
    other tokens = Tokens of others
    no tokens = There are none.
    token made at = made {when}
    token used = last used {when}
    token unused = never used
    token ends = ends {when}
    token ended = ended {when}
    token revoked = revoked {when}
    revoke = Revoke
    scope read = see the desk
    scope write = write and save stories
    scope publish = publish and retract
    scope pictures = look after pictures
    scope administer = read the audit log
    webhooks = Webhooks
    webhooks help = Addresses elsewhere that are told of what is done here, each act once it is
      on record, in order.
    new webhook = A new webhook
    webhook address = Address
    webhook subjects = What it is told of
    hook stories = stories
    hook pictures = pictures
    hook paper = sections, topics, people and pages
    add webhook = Register the webhook
    webhook made = This is the secret with which messages are signed. Copy it now: it is not
      shown again.
    webhook malformed = This is no address of the web; write it like https://hooks.example/news.
    webhook in the clear = The address has to begin with https://.
    webhook in the house = This address is one of this machine or its network; the operator has
      not allowed that.
    webhook subjects fault = Choose at least one thing.
    webhook too many = There are too many webhooks; take some away first.
    no webhooks = No webhook is registered.
    webhook on = On
    webhook off = Off
    webhook waiting.one = {count} delivery waits
    webhook waiting.other = {count} deliveries wait
    ping = Test
    switch on = Switch on
    switch off = Switch off
    remove = Take away
    deliveries = Last deliveries
    waiting = Waits
    delivered = Delivered
    given up = Given up
    attempts.one = {count} attempt
    attempts.other = {count} attempts
    answered = answer {status}
    next attempt = tried again {when}
    resend = Send again
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
    factor secret help = Scan the picture with your authenticator app, type the secret into it,
      or open the link on the device that has the app. Then type the code that it shows.
    factor picture = QR code with the secret for the authenticator app
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
    [paper]
    breaking = Breaking
    front = Front page
    sections = Sections
    topics = Topics
    menus = Menus
    pages = Standing pages
    breaking bar = Breaking news
    people = People
    agencies = Agencies
    editions = Editions
    parts = Parts of the paper
    all editions = In all editions
    saved = Saved.
    conflict = Somebody changed this after you opened the form. Nothing was saved; what you
      entered is below, with the present state beside it. Send it again to put yours in its place.
    refused = Nothing was saved yet: some fields need another look.
    now = Now: {value}
    nothing = nothing
    save = Save
    add = Add
    delete = Delete
    delete sure = I am sure: this cannot be undone.
    order = Order
    save order = Save the order
    up = Move up: {name}
    down = Move down: {name}
    name = Name
    slug = Address
    slug hint = The part of the web address. Old addresses keep leading here.
    slug empty = Leave empty to make it from the name.
    description = Description
    new section = New section
    open front = Arrange its front
    find = Find
    stories.one = {count} story
    stories.other = {count} stories
    next = Further on
    none = There is nothing here yet.
    merge = Merge
    merge topic = Merge into another topic
    merge other = Merge into another one
    merge hint = Address of the one that stays, as in its web address. All stories move there and
      the addresses of this one lead to it.
    delete topic = Delete this topic
    delete one = Delete this record
    delete page = Delete this page
    new person = New person
    new agency = New agency
    role = Role at the paper
    biography = Biography
    picture = Picture
    picture hint = Address or digest of a picture of the library; those of the newest stories are
      offered.
    credit = Credit
    alt = What the picture shows
    site = Own site
    masthead = Below the name of the paper
    footer = At the end of every page
    menu hint = A menu without links stands as the paper makes it: all sections, and at the end
      the standing pages.
    link = Link {number}
    own address = Own address
    empty = – empty –
    lists = Lists
    words = Words
    new page = New page
    title = Title
    text = Text in Markdown
    page role = What it is
    role about = About the paper
    role corrections = Corrections policy
    role ethics = Ethics
    role privacy = Privacy
    role other = Something else
    preview = Preview
    imported = This page came as HTML. Text that you write here replaces it.
    lead = Lead
    place = Place {number}
    front hint = An empty place has the newest story. A place empties itself at its end, or when
      readers may no longer see its story.
    story address = Address of the story
    until = Until
    until hint = In the time of {zone}; empty for no end.
    end hint = In the time of {zone}. The bar leaves every page at that instant.
    not shown = Readers do not see this story now: the place has the newest one.
    leads to = Leads to
    leads to hint = A path of this site or an address elsewhere; may be empty.
    bar is up = The bar stands above every page until {date}.
    no bar = There is no bar now.
    take down = Take the bar down
    new edition = New edition
    language = Language
    tagline = Line below the name
    zone = Time zone
    zone hint = Such as Europe/Paris. The edition’s days begin by it.
    telegram = Telegram channel
    drag = Drag to reorder
    wrong missing = This is missing.
    wrong too long = This is too long.
    wrong bad text = This holds characters that are no text.
    wrong bad slug = Small letters, digits and hyphens only.
    wrong reserved = The program itself uses this address.
    wrong taken slug = Something else stands or stood at this address.
    wrong taken name = Another one has this already.
    wrong zone = This is no time zone.
    wrong language = This language is not installed.
    wrong address = This is no address.
    wrong time = This is no date and time.
    wrong past = This is past already.
    wrong no story = No story of this edition and place has this address.
    wrong hidden = Readers do not see this story.
    wrong twice = This story stands here twice.
    wrong picture = The library has no such picture.
    wrong no such = This is not there any more.
    wrong in use = Stories still use it. Merge it into another one instead.
    wrong unsure = Tick the box to confirm.
    [stories]
    changes title = What was changed
    all changes = See everything that was changed
    about changes = Every version of this story that readers have seen: what was changed, when and
      why.
    changes of retracted = This story is retracted. What was done to it stands here; its text is
      no longer shown.
    changes as data = As data (JSON)
    more changes = More changes
    newest changes = Newest changes
    first published = Published
    small edit = Spelling and layout
    added = added:
    removed = removed:
    text stayed = The text stayed as it was.
    headline = Headline
    standfirst = Standfirst
    lists = Lists of stories
    view mine = Mine
    view drafts = Drafts
    view in review = In review
    view ready = Ready
    view scheduled = Scheduled
    view embargoed = Embargoed
    view published today = Published today
    view stale = Left lying
    view all = All
    state idea = idea
    state draft = draft
    state in review = in review
    state ready = ready
    state published = published
    state retracted = retracted
    unpublished changes = changes not published
    filter = Filter
    filter edition = Edition
    filter section = Section
    filter owner = Assigned to
    filter author = In the byline
    filter state = State
    filter topic = Topic
    filter text = Words
    any edition = All editions
    any section = All sections
    anybody = Anybody
    any state = Any state
    apply filter = Show
    clear filter = Without filters
    saved filters = Saved filters
    filter name = Save this list as
    keep filter = Save
    drop filter = Delete the filter “{name}”
    filter name fault = Give it a name of at most 100 characters; 50 filters can be saved.
    select = Select “{headline}”
    words.one = {count} word
    words.other = {count} words
    pictures.one = {count} picture
    pictures.other = {count} pictures
    nobody = nobody
    saved by = {date}, {name}
    scheduled for = to be published {date}
    embargo until = embargo until {date}
    no stories = No story stands in this list.
    more stories = More of this list
    saved earlier = Saved earlier
    saved later = Saved later
    headline column = Story
    saved column = Last saved
    length column = Length
    bulk = With the selected stories
    bulk act = What to do
    bulk assign = Assign
    bulk move = Move to a section
    bulk submit = Send to review
    bulk approve = Approve
    bulk publish = Publish
    bulk retract = Retract
    bulk owner = Assign to
    bulk owner hint = For assigning.
    bulk place = Move to
    bulk place hint = For moving: a section of the stories’ own edition.
    bulk note = Sentence for readers
    bulk note hint = For retractions and for changes to published stories.
    bulk preview = See what will happen
    bulk will happen = This will happen
    bulk happened = This has happened
    bulk confirm.one = Do it for {count} story
    bulk confirm.other = Do it for {count} stories
    bulk left = Left as it is
    will assign = will be assigned to {name}
    will unassign = will be assigned to nobody
    will move = moves to {section}
    will move published = moves to {section} as a change that is not published yet; readers find it
      there once it is
    will submit = goes to review
    will approve = will be approved
    will publish = will be published at once
    will update = readers get the new text as an update, with the sentence
    will retract = will be retracted; readers see the sentence at its address
    bulk done = done
    reason not allowed = your role does not allow this in its section
    reason state = it is: {state}
    reason eyes = somebody else has to approve it first
    reason no changes = readers see all of it already
    reason other edition = the section belongs to another edition
    reason already there = it is in this section already
    reason gone = there is no such story
    reason changed = somebody changed it meanwhile
    reason faults = it cannot be published as it is: {faults}
    note missing = Write the sentence that readers will see.
    none selected = No story was selected.
    too many selected = At most 100 stories at once.
    no bulk act = Choose what to do.
    no bulk place = Choose the section.
    back to stories = Back to the stories
    keys = Keys
    key next = next story
    key previous = previous story
    key open = open
    key select = select
    key search = to the words
    key help = this list of keys
    planned for = Planned for {day}
    other day = Another day
    nothing planned = Nothing is planned.
    words of = {written} of {planned} words
    pictures of = pictures: {written} of {planned}
    section sum = Together
    add idea = Add an idea
    idea headline = Working headline
    idea day = Day
    idea words = Planned words
    idea pictures = Planned pictures
    idea headline fault = Give it a headline of at most 300 characters.
    idea section fault = Choose a section.
    idea day fault = Write the day like 2026-11-28.
    idea number fault = Write a whole number from 0 to 99,999.
    previous day = The day before
    next day = The day after
    previous month = Previous month
    next month = Next month
    nothing in month = Nothing is scheduled or held by an embargo in this month.
    weekday = Day
    by schedule = Published by schedule
    due and done = due {due}, done {done}
    on time = on time
    minutes late.one = {count} minute late
    minutes late.other = {count} minutes late
    seconds late.one = {count} second late
    seconds late.other = {count} seconds late
    not published because = not published: {reason}
    revisions = Saved revisions
    revision number = Revision {number}
    published as = published as version {number}
    compare = Compare
    compare from = From
    compare to = To
    compared = From revision {from} to revision {to}
    restore = Restore
    restore title = Restore revision {number}
    restore help = Its text becomes the newest revision. Nothing that was saved is lost, and
      readers see nothing of it until it is published.
    restore why = Why
    no revisions = The desk has saved no revision of this story yet.
    in source = In the Markdown text
    as rendered = As readers would see it
    other fields = Other fields
    same = The two do not differ.
    saved meanwhile = Somebody saved revision {number} meanwhile. Look at it, then restore again
      if you still want to.
    log setting = What readers may look up
    log is public = Readers can look up what was changed in this story.
    log is hidden = Readers cannot look up what was changed in this story.
    hide log = Take the change log away from readers
    show log = Give readers the change log
    translations = Translations
    follows = follows revision {number} of {count}
    up to date = up to date
    behind = behind
    follows nothing = It is not on record which revision it follows.
    changed since = What changed in the original since
    mark following = Mark as following revision {number}
    original is = Translated from
    no translations = There is no other language version yet.
    join original = This story translates another
    join help = Search the stories of other editions for the one that this one translates. From then
      on they are versions of each other.
    join search = Words of the original
    join find = Find
    join none = No story of another edition has these words.
    join this = It translates this one: {headline}
    join refused = There is already a version of that story in this edition.
    begin translation = Begin a translation
    begin translation help = Text, structure and pictures are copied into a new draft, to be
      translated there.
    translation place = Edition and section
    translation place fault = Choose a section of another edition that has no version of this
      story yet.
    begin = Begin
    new story = New story

    [editor]
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
    choose original = Choose the story that this one translates
    group picture = Lead picture
    group address = Address and link cards
    group times = Times and terms
    group related = Versions and related stories
    group paste = Paste formatted text
    paste hint = HTML from a word processor or a web page becomes clean Markdown at the end of the
      text.
    paste label = HTML
    convert = Convert and add
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
    signed out here = You are signed out. What you have typed is kept in this browser.
    sign in anew = Sign in again in a new tab
    found here = This browser has kept text of yours that was never sent.
    newer here = Somebody has saved a newer revision; yours will be put together with it.
    words.one = {count} word
    words.other = {count} words
    minutes.one = {count} minute to read
    minutes.other = {count} minutes to read

    [pictures]
    no room for upload = There is no room for what was sent; the disk may be full. Nothing was taken in.
    words = Words
    uploader = Brought by
    none = No picture fits.
    older = Older pictures
    expiring = Licence ends within 30 days
    bring = Bring pictures
    files = Picture files
    bring help = JPEG, PNG, WebP, AVIF, HEIC or GIF, up to 64 MB each. What a file says of its origin
      is taken over; where it was made is not.
    taken = {file}: taken in.
    known = {file}: was here already.
    too large = {file}: is too large. A picture may have 64 MB, 80 megapixels and 20,000 pixels
      a side.
    no picture = {file}: is not a picture in JPEG, PNG, WebP, AVIF, HEIC or GIF that can be read here.
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
    focus = What must be seen
    focus help = The crops for cards are cut around this point: choose one of nine places, or
      write percent.
    focus click = A click on the picture sets the point too.
    place upper left = Upper left
    place top = Top
    place upper right = Upper right
    place left = Left
    place middle = Middle
    place right = Right
    place lower left = Lower left
    place bottom = Bottom
    place lower right = Lower right
    crops = Crops
    crop waiting = Is being made.
    crop by hand = Choose the part by hand
    crop help = In percent of the picture; the height follows from the shape. Leave all three
      empty and the point decides.
    crop left = Left edge
    crop top = Top edge
    crop width = Width
    bad crop = Write three whole numbers from 0 to 100, or none.
    crop outside = This part reaches beyond the picture.
    used by people = People who have it as their picture
    used in copy = in the working copy, not published yet
    used in = Used in
    replace = Replace everywhere
    replace help = Another picture takes its place at once, in every story and wherever else it is
      shown. Its addresses lead on, working copies publish the new one, and saved revisions go on
      naming the picture that they had.
    replace reach = What will change
    replace file = New file
    replace digest = Or the fingerprint of a picture of the library
    replace reason = Why
    replace reason help = For the record; readers do not see it.
    replace words = Show the new picture with its own words: what is to be seen, caption, credit
    replace no reason = Say why, in 500 characters at most.
    replace nothing = Choose a file, or a picture of the library.
    replace same = That is the same picture.
    replace unfit = That picture cannot take its place: its licence has ended, or another one has
      replaced it.
    replace not yours = It is shown where you may not publish: {places}. Ask somebody who may.
    replaced = Another picture has replaced it everywhere.
    replacements = Replacements
    replaced line = {old} was replaced by {new}: {reason}
    drop = Or drop picture files here
    sending = {file}: is being sent.
    reading = {file}: is being looked at.
    broken sending = {file}: did not get through. Try it again.

    [saved]
    save = Save
    saved = Saved
    saved said = Saved to your list.
    unsaved said = Taken off your list.
    link = Saved
    title = Saved stories
    about = Your own list, kept for this browser without an account. Nobody else sees it.
    about account = The list of {name}, on every device where you sign in. Nobody else sees it.
    views = Parts of the list
    current = List
    unread = Unread
    read = Read
    archived = Archive
    search = Words in a story or a note
    count.one = {count} entry
    count.other = {count} entries
    none = Nothing is saved yet
    none help = Press ☆ Save under a story, and it stands here at once: no account is needed. You
      can write notes, put what you have read into an archive, and take everything along as a file.
    nothing here = Nothing stands in this part of the list.
    nothing found = Nothing on your list has these words.
    whole list = Show the whole list
    on = Saved {date}
    is read = Read
    elsewhere = On {host}
    gone = A story that is no longer here
    entry gone = This is not on your list any more: it was taken off in another window or on another
      device. Nothing was changed; what you typed is below.
    since = Since you saved it
    what changed = What changed in the text
    changes title = What changed since you saved it
    mark read = Mark as read
    mark unread = Mark as unread
    put away = Archive
    back = Back to the list
    remove = Remove
    note = Your note
    add note = Write a note
    change note = Change the note
    keep note = Keep the note
    take along = Take your list along
    bookmarks = Bookmarks (HTML)
    book = Book (EPUB)
    book part = Book (EPUB), part {number}
    book help = The book holds the whole stories with their pictures, to be read without a
      connection.
    private feed = Private feed (Atom)
    feed help = Whoever knows this address can read along. Keep it to yourself; a new one makes
      the old ones useless.
    new feed = New address for the feeds
    bring = Bring in bookmarks
    bring help = A file of bookmarks that a browser has exported (HTML), or Pocket’s export
      (HTML, CSV or ZIP), of at most {size} MB. Stories of this paper become saved stories; other
      pages stand on your list as links.
    file = File
    report = What came of the file
    came stories.one = {count} story of this paper is on your list now.
    came stories.other = {count} stories of this paper are on your list now.
    came links.one = {count} page elsewhere is on your list as a link.
    came links.other = {count} pages elsewhere are on your list as links.
    came known.one = {count} was on your list already.
    came known.other = {count} were on your list already.
    came missing.one = {count} address of this paper leads to no story:
    came missing.other = {count} addresses of this paper lead to no story:
    came refused.one = {count} is no address of the web:
    came refused.other = {count} are no addresses of the web:
    came full.one = {count} found no room: the list is full.
    came full.other = {count} found no room: the list is full.
    and more.one = and {count} more
    and more.other = and {count} more
    no file = Please choose a file first.
    file too large = This file is larger than {size} MB. Nothing was brought in.
    file too many = This file has more than {count} bookmarks. Please split it. Nothing was
      brought in.
    file unreadable = This is no file of bookmarks (HTML), no CSV file with a column “url”, and
      no archive (ZIP) with one. Nothing was brought in.
    file broken = The file did not arrive whole. Please send it again.
    to list = To your list
    you = What the paper knows about you
    you link = Your data, devices and account
    you nothing = Nothing. This browser has kept no list here.
    you nothing help = The first thing that you save, follow or sign with a name gives this
      browser a cookie with a random number. Until then there is none.
    you kept = What is kept
    you since = First kept {date}.
    you saved.one = {count} entry on your list, with its note.
    you saved.other = {count} entries on your list, with their notes.
    you followed.one = {count} topic, author or section that you follow.
    you followed.other = {count} topics, authors and sections that you follow.
    you votes.one = {count} vote for a comment.
    you votes.other = {count} votes for comments.
    you reports.one = {count} report of a comment.
    you reports.other = {count} reports of comments.
    you appeals.one = {count} request for another look at a comment of yours.
    you appeals.other = {count} requests for another look at comments of yours.
    you name = The name under your comments: {name}.
    you login = The account {name}, with a fingerprint of its password.
    you token = For each device a random number in a cookie, of which the paper keeps a
      fingerprint, the browser’s name, and the last day. No network address, and nothing of what
      you read.
    you download = Download all of it (JSON)
    devices = Devices with this list
    device seen = Here last on {date}
    end device = Take the list from it
    to device = Take the list to another device
    to device help = Makes an address that works once, within 15 minutes. Open it on the other
      device, and both have this list.
    make link = Make the address
    link ready = Open this address on the other device within 15 minutes. It works once.
    join = Join this list?
    join help.one = It has {count} entry. What this browser has saved joins it, and from then on
      both devices share it. Go on only if the address is your own.
    join help.other = It has {count} entries. What this browser has saved joins them, and from
      then on both devices share the list. Go on only if the address is your own.
    join button = Join the list
    dead link = This address does not work any more
    dead link help = It works once and for 15 minutes. Make a new one on the device that has the
      list.
    account = Account
    account help = With an account you have the list wherever you sign in. It takes a name and a
      password; no mail address.
    wish = A name that you like
    wish help = A number is put behind it, so that it is yours alone.
    make account = Make an account
    go on = Go on
    login = Your name to sign in with
    login help = Keep it together with the password: without mail, nobody can send you either.
    others end = Other devices with this list have to sign in once.
    sign in title = Sign in to your list
    sign in help = What this browser has saved joins the list of the account; nothing is lost.
    wrong = This name and password do not belong together.
    wait.one = There were too many tries. Please try again in {count} minute.
    wait.other = There were too many tries. Please try again in {count} minutes.
    sign out help = The list stays with the account; this browser begins anew.
    about mail = Your list, on every device where you sign in with a link by email. Nobody else
      sees it.
    account help mail = With an account you have the list wherever you sign in: with a link by
      email, or with a name and a password.
    login help mail = Keep it together with the password. A link by email can be added afterwards,
      for the day when you have forgotten one of them.
    login second = Keep it together with the password. Links by email go on working.
    set password = Set a password
    set password help = With a name and a password you get in without a mail. Links by email go on
      working.
    mail way = With a link by email
    password way = With a name and a password
    mail address = Email address
    mail hint = A link is sent there, and nothing else, ever. The paper keeps a fingerprint of the
      address and not the address. Whoever has no account yet gets one.
    mail join hint = A link is sent there to confirm the address. From then on links by email let
      you in, also when the password is forgotten.
    send link = Send me a link
    no address = This is not an email address. It looks like name@example.org.
    mail wait.one = Links were asked for too often. Please try again in {count} minute.
    mail wait.other = Links were asked for too often. Please try again in {count} minutes.
    mail busy = Too much mail is waiting to be sent just now, so no link was sent. Please try
      again in a minute.
    mail sent = A link is on its way
    mail sent help = If the address is right, a mail with a link arrives there within minutes. The
      link works once, within 30 minutes. Look among unwanted mail too.
    mail enter = Sign in with this link?
    mail make = Make an account with this link?
    mail make help = What this browser has saved becomes the list of the account. Go on only if
      the address is your own.
    mail join = Add this address to your account?
    mail join help = From then on links that are sent there open the account in which the address
      was written. Go on only if it was you who wrote it.
    mail join do = Add the address
    mail joined = The address is a way in now
    mail joined help = Links that are sent there open the account.
    mail taken = This address opens another account
    mail taken help = An address belongs to one account. Sign in there with a link first, and take
      the address away from it, or have that account forgotten.
    mail dead = This link does not work any more
    mail dead help = It works once and for 30 minutes. Have a new one sent.
    mail owner = You sign in with a link by email.
    mail no password = You have just come by a link, so the present password is not asked for.
    mail add = Add a link by email
    mail change = Use another email address
    mail change hint = A link is sent there to confirm the address, which then takes the place of
      the first.
    mail remove = Send no more links by email
    you mail = A keyed fingerprint of the email address to which links to sign in are sent, and
      not the address.
    letter subject = Your link to {paper}
    letter enter = With this link you sign in to your saved stories at {paper}:
    letter join subject = Confirm your address for {paper}
    letter join = With this link you confirm that this address shall open your account at {paper}:
    letter once = It works once, within 30 minutes, in any browser.
    letter unasked = If you did not ask for it, you need not do anything: without the link nothing
      happens.
    crowded = Too many new readers
    crowded help.one = Very many browsers of your network have begun a list here of late, so nothing
      was kept this time. Please try again in {count} minute. Browsers that have a list here already
      go on as before.
    crowded help.other = Very many browsers of your network have begun a list here of late, so
      nothing was kept this time. Please try again in {count} minutes. Browsers that have a list here
      already go on as before.
    stale form = This form was not sent from a page of yours that is still good. Nothing was
      changed; what you typed is below.
    full = Your list is full
    full help = It takes {count} entries. Remove some, then save again.
    forget = Forget me
    forget help = Removes the list with its notes, what you follow, your name, the account and
      every device: at once and for good. Nobody can bring it back.
    forget sure = Shall the paper forget you?
    forget do = Yes, remove everything
    forget not = No, keep it
    forgotten = The paper has forgotten you
    forgotten help = Everything is removed, the cookie too.
    offline = The saved stories can be read on this device without a connection.
    follow = Follow
    unfollow = Follow no more
    following = What you follow
    following about = What is new since your last visit in the topics, sections and authors that
      you follow.
    follow nothing = You follow nothing yet
    follow nothing help = Press Follow on the page of a topic, a section or an author. No account
      is needed.
    nothing new = Nothing new since your last visit.
    new stories.one = {count} new story
    new stories.other = {count} new stories
    over new = More than {count} new stories
    followed full = You follow as many as there may be ({count}). Let one go first.

    [comments]
    name = Your name
    writing as = You write as {name}.
    title = Comments
    count.one = {count} comment
    count.other = {count} comments
    none = Nobody has commented yet.
    order = Order of the comments
    oldest = Oldest first
    newest = Newest first
    replied = Most answered
    picks = Editors’ picks
    no picks = The editors have picked none yet.
    write = Write a comment
    answer = Write an answer
    text = Your comment
    text hint = *emphasis*, **strong**, > quotation, - list, [words](address). At most {count}
      characters.
    post = Post
    preview = Preview
    preview title = How it will look
    trap = Leave this field empty
    in answer to = In answer to {name}
    in answer to gone = In answer to a comment that is gone
    reply = Reply
    report = Report
    vote = Vote for it
    unvote = Take the vote back
    votes.one = {count} vote
    votes.other = {count} votes
    edited = changed {date}
    staff = Staff
    author = Author of the story
    picked = Editors’ pick
    nameless = Anonymous
    gone = This comment is no longer here.
    closed = This story takes no more comments.
    moderated = Comments appear once a moderator has read them.
    more = More comments
    first page = To the first comments
    single = Comment by {name}
    to story = To the story and its comments
    thanks = Your comment is published.
    held = Your comment is kept and waits for a moderator. You alone see it here.
    rejected = This comment is not shown. You alone see it here.
    withdrawn = You have taken this comment back.
    why = Why
    decided = Decided by {name}
    edit = Change it
    edit until = You may change it until {time}.
    delete = Take it back
    delete hint = Its words go for good; answers to it stay.
    report title = Report this comment
    report why = What is wrong with it
    report words = In your words (optional)
    report send = Send the report
    reported = Thank you. A moderator will look at it.
    appeal = Ask for another look
    appeal words = Why it should be shown
    appeal send = Send
    appealed = You have asked for another look. A moderator will answer here.
    answered = Answer of {name}
    banned = You cannot comment until {date}.
    need text = Please write something.
    too long.one = That is {count} character too long.
    too long.other = That is {count} characters too long.
    need name = Please give a name.
    bad name = This name has signs that cannot be read. Please choose another.
    long name = This name is too long. At most {count} characters.
    staff name = This name looks like that of somebody of the paper. Please choose another.
    office names = Staff | The staff | Editor | The editor | Editors | The editors |
      Editor-in-chief | Chief editor | Editorial team | Newsroom | The newsroom | Moderator | The
      moderator | Moderators | The moderators | Administrator | Administrators | Admin
    parent gone = The comment that you answer is no longer here. Your words are below.
    story gone = This story is no longer shown, so it takes no comments. Your words are below.
    too late = It is too late to change this comment.
    no guests = Only readers with an account may comment here.
    new arrived.one = {count} new comment
    new arrived.other = {count} new comments
    over new = More than {count} new comments
    own = Change or take back
    own list = Your comments
    own none = You have not written a comment yet.
    sent before = You have sent this already. It is kept, and waits for a moderator.
    own vote = This comment is your own. Others may vote for it.
    guest = guest
    of readers = Comments of readers
    unreached = The site cannot be reached. What you have typed stays here; please try again.
    answers = Answers to your comments
    new answers.one = {count} new answer since your last visit
    new answers.other = {count} new answers since your last visit
    no answers = No new answers since your last visit.
    answered by = {name} on “{title}”
    answers feed = Answers to all your comments (private feed, Atom)
    thread feed = Answers to this comment (private feed, Atom)
    reason unwanted = Advertising or the same words everywhere
    reason abuse = Insults or threats
    reason hate = Against a group of people
    reason off topic = Beside the story
    reason privacy = Somebody’s private life
    reason falsehood = False, and harmful for it
    reason unlawful = Against the law
    reason other = Something else
    [reason]
    banned until = Commenting is closed to this writer until {date}: {text}
    banned = Commenting is closed to this writer: {text}
    trap = A field was filled in that only programs see.
    nothing to read = There is nothing in it that can be read.
    too short = Too short: it has {found} of at least {least} characters.
    too long = Too long: it has {found} characters; at most {most} are taken.
    unreadable name = The name cannot be read, or it has characters that are not seen.
    like staff = The name {name} could be taken for that of somebody of the newsroom.
    too many links = Too many links: {found}; the most that this writer may set: {most}.
    site on list = It links to {site}, a site on the paper’s list.
    word on list = It says {word}, which is on the paper’s list.
    shouting = {percent}% of the letters are capitals, which reads as shouting.
    repeated sign = One character stands {found} times in a row.
    mostly signs = {percent}% of it is punctuation and symbols.
    hidden characters = Characters that cannot be seen: {found}.
    turned text = It has signs that turn the direction of the text.
    piled marks = There are too many marks on one letter.
    said before = Nearly the same was written before. Comments: {found}; writers: {writers}.
    too fast.one = Please wait for {count} second before the next comment.
    too fast.other = Please wait for {count} seconds before the next comment.
    too many = Comments of this writer within {stretch}: {found}.
    busy network = Comments from this writer’s network within {stretch}: {found}.
    minute = a minute
    hour = an hour
    day = a day
    rejected before = Comments of this writer that were refused before: {found}.
    newcomer = This is one of the writer’s first comments here.
    premoderated = All comments wait for a moderator here.
    looks unwanted = By earlier decisions of the moderators it would be refused with a probability
      of {percent}%.
    looks unwanted for = By earlier decisions of the moderators it would be refused with a
      probability of {percent}%, mostly for these words: {words}.
    webhook = A check of the paper’s own says: {text}
    webhook silent = The paper’s own check gave no answer.

    [moderation]
    title = Comments
    held = Held
    reported = Reported
    appealed = Appealed
    rejected = Refused
    all = All
    empty = No comments here.
    widen = Show those of all readers and stories
    key next = next comment
    key previous = previous comment
    of story = Comments of this story
    findings = What was found
    reports = Reports of readers
    decisions = Decisions
    notes = Notes
    appeal = The author asks for another look
    answer = Answer to the author
    ban = This writer is banned
    select = Select the comment of {name}
    selected = All that are selected
    approve = Approve
    reject = Refuse
    hold = Hold
    pick = Make it an editors’ pick
    unpick = No longer a pick
    pick fell = This was an editors’ pick until its author changed it, {date}.
    dismiss = Dismiss the reports
    why = Why it is refused
    choose = Choose a reason
    note to author = More words for the author (optional)
    answer appeal = Answer and leave it refused
    answer words = Answer that the author reads
    note = Note for colleagues
    note words = Readers never see it
    ban writer = Ban the writer for a time
    ban time = For how long
    ban unit = Unit
    hours = hours
    days = days
    weeks = weeks
    ban reason = Reason, which the writer reads
    ban network = Ban everybody in the same network too
    lift = Lift the ban
    undo = Undo
    undone = {state} (taken back)
    state approved = approved
    state held = held
    state rejected = refused
    state withdrawn = taken back by its author
    done approved = Approved: {count}
    done rejected = Refused: {count}
    done held = Held: {count}
    done undone = Taken back: {count}
    done banned = The writer is banned and told why.
    done = Done.
    none selected = No comment is selected.
    no reason = Please choose why it is refused: its author is told.
    no time = The time should be a whole number, and ten years at the most.
    no ban reason = Please say why: whoever is banned reads it.
    mode = How comments are taken
    mode section = As in its section
    mode open = Open
    mode moderated = Each waits for a moderator
    mode closed = Closed
    days open = Closed after so many days (empty for never)
    rules = Rules of the sections
    rules help = What a section decides holds for its stories, unless one has a rule of its own.
    policy = Policy
    policy help = Each check may show something to moderators, hold a comment or refuse it. Where a
      field takes 0, it stands for never.
    export = Export
    export help = All comments with their state, name, time and text, without anything else of their
      authors. The export is on record.
    export json = Export as JSON
    export wxr = Export for WordPress
    guests = Readers without an account may comment
    on = This check is on
    faulty = Nothing was saved: something below is wrong.
    line = Line {number}: {text}
    number = A whole number from {least} to {most}, please.
    below = At least {least}, to fit the other fields.
    no word = There is no word to look for.
    no site = This is not the name of a site, such as example.com.
    no language = This is not the tag of a language, such as en.
    too many = At most {most} lines.
    no choice = One of these, please: {choices}.
    words = Words
    words help = One a line: word | language | tag, hold or reject. Without a language it counts in all; *
      stands for any letters.
    sites = Sites
    sites help = One a line: site | tag, hold or reject.
    action tag = Show it to moderators
    action hold = Hold the comment
    action reject = Refuse the comment
    whom nobody = Nobody
    whom guests = Readers without an account
    whom everybody = Everybody
    phase ban = Banned writers
    phase trap = Trap for programs
    phase length = Length
    phase name = Names
    phase links = Links
    phase words = Words on the list
    phase noise = Shouting and noise
    phase echo = Repetition
    phase pace = Pace
    phase history = Earlier refusals
    phase newcomer = First comments
    phase premoderation = Reading before publication
    phase classifier = Likeness to what was refused
    phase webhook = The paper’s own program
    address = Asked at this address (empty for not at all)
    patience = Seconds to wait for its answer
    silence = When it gives no answer
    secret = Messages are signed with this secret, as those of webhooks are:
    length least = Least characters
    length most = Most characters
    links allowed = Links that a regular may set
    links newcomer = Links that a newcomer may set
    capitals = Shouting from this share of capitals, in percent (101 for never)
    run = So many of one sign in a row are too many
    signs = Noise from this share of signs, in percent (101 for never)
    hidden = Most characters that cannot be seen
    seconds = Seconds between two comments of a writer
    hour = Most comments of a writer in an hour
    day = Most comments of a writer in a day
    network minute = Most comments of a network in a minute
    network hour = Most comments of a network in an hour
    rejected before = Refused comments that make the next one wait
    percent = If they are this share of all, in percent
    approved = Approved comments that make a regular
    whom = Whose comments wait
    tag from = Shown to moderators from here on, in percent
    hold from = Held from here on
    reject from = Refused from here on
    action = What follows
    tally = What was removed, and why
    tally help = How many comments were written each month, how many were taken away, by whom and why.
    tally nothing = Nobody has commented in the last twelve months.
    tally posted = Written
    tally people = Removed by people
    tally phases = Refused by checks

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
