extension Language {
  /// Arabic, with Latin digits and all six plural forms.
  public static let arabic = builtIn(arabicText, file: "ar.lang", fallback: .english)

  private static let arabicText = #"""
    # العربية

    [language]
    tag = ar
    own name = العربية
    english name = Arabic
    direction = rtl

    [search index]
    stemmer = arabic
    prefixes = ال وال فال بال كال لل وبال ولل
    stop words = في من على إلى عن أن إن هذا هذه ذلك التي الذي ما لا مع أو ثم كما قد كان كانت بعد قبل
      بين هو هي

    [plurals]
    zero = n = 0
    one = n = 1
    two = n = 2
    few = n % 100 = 3..10
    many = n % 100 = 11..99

    [numbers]
    digits = 0123456789
    separator = ,
    groups from = 4

    [months]
    1 = يناير
    2 = فبراير
    3 = مارس
    4 = أبريل
    5 = مايو
    6 = يونيو
    7 = يوليو
    8 = أغسطس
    9 = سبتمبر
    10 = أكتوبر
    11 = نوفمبر
    12 = ديسمبر

    [short months]
    1 = يناير
    2 = فبراير
    3 = مارس
    4 = أبريل
    5 = مايو
    6 = يونيو
    7 = يوليو
    8 = أغسطس
    9 = سبتمبر
    10 = أكتوبر
    11 = نوفمبر
    12 = ديسمبر

    [weekdays]
    sunday = الأحد
    monday = الاثنين
    tuesday = الثلاثاء
    wednesday = الأربعاء
    thursday = الخميس
    friday = الجمعة
    saturday = السبت

    [dates]
    long = {weekday} {day} {month} {year}
    short = {day} {month} {year}
    month = {month name} {year}
    time = {hour}:{minute}
    date and time = {date}، {time} {zone}
    clock = {time} {zone}

    [zones]
    GMT = بتوقيت غرينتش
    UTC = بالتوقيت العالمي

    [ages]
    now = الآن
    minute.zero = قبل أقل من دقيقة
    minute.one = قبل دقيقة واحدة
    minute.two = قبل دقيقتين
    minute.few = قبل {count} دقائق
    minute.many = قبل {count} دقيقة
    minute.other = قبل {count} دقيقة
    hour.zero = قبل أقل من ساعة
    hour.one = قبل ساعة واحدة
    hour.two = قبل ساعتين
    hour.few = قبل {count} ساعات
    hour.many = قبل {count} ساعة
    hour.other = قبل {count} ساعة
    day.zero = اليوم
    day.one = قبل يوم واحد
    day.two = قبل يومين
    day.few = قبل {count} أيام
    day.many = قبل {count} يومًا
    day.other = قبل {count} يوم
    week.zero = قبل أقل من أسبوع
    week.one = قبل أسبوع واحد
    week.two = قبل أسبوعين
    week.few = قبل {count} أسابيع
    week.many = قبل {count} أسبوعًا
    week.other = قبل {count} أسبوع
    month.zero = قبل أقل من شهر
    month.one = قبل شهر واحد
    month.two = قبل شهرين
    month.few = قبل {count} أشهر
    month.many = قبل {count} شهرًا
    month.other = قبل {count} شهر
    year.zero = قبل أقل من سنة
    year.one = قبل سنة واحدة
    year.two = قبل سنتين
    year.few = قبل {count} سنوات
    year.many = قبل {count} سنة
    year.other = قبل {count} سنة

    [lists]
    pair = {first} و{last}
    middle = {first} و{last}
    last = {first} و{last}
    quoted = «{text}»

    [page]
    skip = انتقل إلى المحتوى
    sections = الأقسام
    editions = اللغات
    search = بحث
    latest = آخر الأخبار
    most read = الأكثر قراءةً اليوم
    archive = الأرشيف
    corrections = التصويبات
    feeds = خلاصات
    feed = خلاصة {format}
    telegram = قناة تيليغرام
    more of the paper = المزيد من الصحيفة
    the paper = الصحيفة
    follow = تابعونا
    imprint = تصدر {site} ببرنامج Broadsheet {version}.
    last changed = آخر تغيير {date}
    dated = {date} {age}
    age = ({age})
    stories.zero = لا مواد
    stories.one = مادة واحدة
    stories.two = مادتان
    stories.few = {count} مواد
    stories.many = {count} مادةً
    stories.other = {count} مادة
    trail = أنت هنا

    [story]
    by = بقلم {names}
    staff = هيئة التحرير
    name with role = {name}، {role}
    published = نُشر {date}
    updated = حُدّث {date}
    was corrected = صُوّبت هذه المادة في {date}.
    see changes = اطّلع على ما تغيّر
    picture by = الصورة: {credit}
    changes = ما تغيّر في هذه المادة
    source = المصدر: {source}
    topics = مواضيع
    other languages = بلغات أخرى
    share = شارك هذه المادة
    by mail = بالبريد الإلكتروني
    on Telegram = عبر تيليغرام
    on WhatsApp = عبر واتساب
    on Facebook = عبر فيسبوك
    on Bluesky = عبر بلوسكاي
    on X = عبر إكس
    address = عنوانها:
    related = مواد ذات صلة
    more from = المزيد من {section}
    neighbours = قبلها وبعدها في {section}
    previous = قبل هذه
    next = بعد هذه
    follow section = تابع {section}
    act update = تحديث
    act clarify = توضيح
    act correct = تصويب
    act retract = سحب
    act restore = أُعيدت
    retracted = سُحبت هذه المادة
    retracted story = لم تعد مادة «{headline}» هنا.
    retracted at = سُحبت {date}
    embed = من موقع آخر: {title}

    [live]
    story changed = حُدّثت هذه المادة.
    story withdrawn = سُحبت هذه المادة.
    list changed = وصلت مواد جديدة.
    show = اعرضها
    close = إغلاق

    [list]
    topic = موضوع
    agency = وكالة أنباء
    agency site = موقع {name}
    more stories = مواد أخرى
    older stories = مواد أقدم
    newer stories = مواد أحدث
    none = لا مواد هنا بعد.
    other days = أيام أخرى
    other months = أشهر أخرى
    other years = سنوات أخرى

    [corrections]
    about = ما صوّبناه أو أوضحناه أو سحبناه، الأحدث أولًا.
    all = كل التصويبات
    none = لم نصوّب شيئًا بعد.
    more = تصويبات أخرى
    older = أقدم
    newer = أحدث

    [search]
    for = ابحث عن
    section = القسم
    all sections = كل الأقسام
    from = من
    until = إلى
    order = الترتيب
    best first = الأنسب أولًا
    newest first = الأحدث أولًا
    too long = بُحث عن أول 300 حرف فقط.
    bad date = «{date}» ليس تاريخًا؛ اكتبه هكذا: 2026-11-23.
    hint = الكلمات بين علامتي اقتباس يُبحث عنها متتالية، والكلمة بعد علامة الطرح تُستثنى. لا أثر
      للتشكيل في البحث.
    results = نتائج البحث
    found.zero = لم يُعثر على مواد
    found.one = عُثر على مادة واحدة
    found.two = عُثر على مادتين
    found.few = عُثر على {count} مواد
    found.many = عُثر على {count} مادةً
    found.other = عُثر على {count} مادة
    found over = عُثر على أكثر من {number} مادة
    more hits = نتائج أخرى
    previous hits = النتائج السابقة
    next hits = النتائج التالية
    nothing = لم يُعثر على مادة فيها «{words}».
    nothing help = جرّب كلمات أقل أو كلمات أخرى أو مدة أوسع.
    without filters = ابحث عن الكلمات نفسها في الصحيفة كلها

    [desk]
    desk = غرفة التحرير
    diagnostics = التشخيص
    page cache = ذاكرة الصفحات
    no page cache = لا توجد ذاكرة للصفحات: تُصنع كل صفحة من جديد.
    busiest pages = الصفحات الأكثر طلبًا
    signed in as = الدخول باسم {name}
    edit this story = تحرير هذه المادة
    sign out = تسجيل الخروج
    sign in = تسجيل الدخول
    sign in help = تُفتح غرفة التحرير برابط دخول. اطلبه من المدير: يعمل مرة واحدة خلال 24 ساعة.
    sign in as = الدخول باسم {name}؟
    sign in as help = يعمل الرابط مرة واحدة، ويبقى الدخول على هذا الجهاز 30 يومًا.
    dead link = هذا الرابط لا يعمل
    dead link help = سبق استعماله، أو مضت عليه أكثر من 24 ساعة، أو لم يُنسخ كاملًا. اطلب رابطًا
      جديدًا من المدير.
    not signed in = لم تسجّل الدخول
    not signed in help = لم يُحفظ شيء، وما كتبته في الأسفل. افتح رابط دخول في نافذة أخرى، ثم أرسله
      من هنا ثانية.
    old form = أرسل هذا مرة أخرى
    old form help = صُنعت الاستمارة قبل دخولك، فلم يُحفظ شيء. ما كتبته في الأسفل.
    refused form = رُفضت هذه الاستمارة
    refused form help = لم تأتِ من صفحة من صفحات غرفة التحرير هذه، أو أن صفحتها قديمة. لم يتغير شيء.
    may not = دورك لا يسمح بهذا
    may not help = دورك: {role}. المحررون والمديرون هم من يغيّرون المواد المنشورة. لم يُحفظ شيء.
    reporter = مراسل
    editor = محرر
    moderator = مشرف
    administrator = مدير
    story at = عنوان المادة
    open = فتح
    file = المادة كملف
    file hint = بين سطري --- الحقول، وتحتهما النص بلغة Markdown.
    converted = وصل هذا النص بلغة HTML ويُعرض بلغة Markdown. ما لم تغيّره يراه القراء كما وصل.
    publish = نشر التغيير
    as readers see it = المادة كما يراها القراء
    faults = لا يمكن نشره على هذه الحال
    line = السطر {number}
    conflict = تغيّرت المادة في هذه الأثناء
    conflict help = نُشرت نسخة أخرى بعد أن فتحت الاستمارة، فلم تُحفظ نسختك. ما كتبته في الأسفل:
      افتح النسخة الحالية وأدخل تغييرك فيها.
    present version = فتح النسخة الحالية
    kept = ما كتبته
    send again = إرسال ثانية
    act = تدوين
    act title = تصحيح أو سحب
    act hint = يرى القراء الجملة في صفحة المادة وبين التصويبات.
    act kind = ما هو
    act note = جملة للقراء
    is retracted = سُحبت هذه المادة، وفي عنوانها إشعار.
    places = أقسام مكتب التحرير
    stories = المواد
    budget = خطة النشر
    calendar = التقويم
    pictures = الصور
    paper = الصحيفة
    people = الحسابات
    audit = سجل التدقيق
    account = حسابي

    [stories]
    changes title = ما الذي تغيّر
    all changes = عرض كل ما تغيّر
    about changes = كل نسخة من هذه المادة رآها القراء: ما الذي تغيّر ومتى ولماذا.
    changes of retracted = سُحبت هذه المادة. هنا ما جرى عليها، أما نصها فلم يعد يُعرض.
    changes as data = كبيانات (JSON)
    more changes = تغييرات أخرى
    newest changes = أحدث التغييرات
    first published = النشر
    small edit = إملاء وتنسيق
    added = أُضيف:
    removed = حُذف:
    text stayed = بقي النص كما كان.
    headline = العنوان
    standfirst = المقدمة
    lists = قوائم المواد
    view mine = موادّي
    view drafts = مسودات
    view in review = قيد المراجعة
    view ready = جاهزة
    view scheduled = مجدولة
    view embargoed = تحت الحظر
    view published today = نُشرت اليوم
    view stale = متروكة
    view all = الكل
    state idea = فكرة
    state draft = مسودة
    state in review = قيد المراجعة
    state ready = جاهزة
    state published = منشورة
    state retracted = مسحوبة
    unpublished changes = تغييرات لم تُنشر
    filter = تصفية
    filter edition = الطبعة
    filter section = القسم
    filter owner = مسندة إلى
    filter state = الحالة
    filter topic = الموضوع
    filter text = كلمات
    any edition = كل الطبعات
    any section = كل الأقسام
    anybody = أي شخص
    any state = أي حالة
    apply filter = عرض
    clear filter = دون تصفية
    saved filters = تصفيات محفوظة
    filter name = حفظ هذه القائمة باسم
    keep filter = حفظ
    drop filter = حذف التصفية «{name}»
    filter name fault = اختر اسمًا لا يزيد على 100 حرف؛ يمكن حفظ 50 تصفية.
    select = تحديد «{headline}»
    words.one = كلمة واحدة
    words.two = كلمتان
    words.few = {count} كلمات
    words.many = {count} كلمة
    words.other = {count} كلمة
    pictures.one = صورة واحدة
    pictures.two = صورتان
    pictures.few = {count} صور
    pictures.many = {count} صورة
    pictures.other = {count} صورة
    nobody = لا أحد
    saved by = {date}، {name}
    scheduled for = موعد النشر {date}
    embargo until = حظر حتى {date}
    no stories = لا مواد في هذه القائمة.
    more stories = المزيد من هذه القائمة
    saved earlier = حُفظت قبل ذلك
    saved later = حُفظت بعد ذلك
    headline column = المادة
    saved column = آخر حفظ
    length column = الطول
    bulk = بالمواد المحددة
    bulk act = ما المطلوب
    bulk assign = إسناد
    bulk submit = إرسال إلى المراجعة
    bulk approve = إجازة
    bulk publish = نشر
    bulk retract = سحب
    bulk owner = الإسناد إلى
    bulk owner hint = للإسناد.
    bulk note = جملة للقراء
    bulk note hint = للسحب ولتغيير المواد المنشورة.
    bulk preview = عرض ما سيحدث
    bulk will happen = هذا ما سيحدث
    bulk happened = هذا ما حدث
    bulk confirm.one = تنفيذ لمادة واحدة
    bulk confirm.two = تنفيذ لمادتين
    bulk confirm.few = تنفيذ لـ{count} مواد
    bulk confirm.many = تنفيذ لـ{count} مادة
    bulk confirm.other = تنفيذ لـ{count} مادة
    bulk left = تُترك كما هي
    will assign = ستُسند إلى {name}
    will unassign = لن تُسند إلى أحد
    will submit = تُرسل إلى المراجعة
    will approve = ستُجاز
    will publish = ستُنشر حالًا
    will update = يتلقى القراء النص الجديد تحديثًا مع الجملة
    will retract = ستُسحب، ويرى القراء الجملة في عنوانها
    bulk done = تمّ
    reason not allowed = دورك لا يسمح بهذا في قسمها
    reason state = حالتها: {state}
    reason eyes = لا بد أن يجيزها شخص آخر أولًا
    reason no changes = يراها القراء كلها أصلًا
    reason gone = لا توجد مادة كهذه
    reason changed = غيّرها شخص ما في هذه الأثناء
    reason faults = لا يمكن نشرها على هذه الحال: {faults}
    note missing = اكتب الجملة التي سيراها القراء.
    none selected = لم تُحدَّد أي مادة.
    too many selected = مئة مادة على الأكثر دفعة واحدة.
    no bulk act = اختر ما المطلوب.
    back to stories = العودة إلى المواد
    keys = مفاتيح
    key next = المادة التالية
    key previous = المادة السابقة
    key open = فتح
    key select = تحديد
    key search = إلى الكلمات
    key help = قائمة المفاتيح هذه
    planned for = المخطط له في {day}
    other day = يوم آخر
    nothing planned = لا شيء مخططًا.
    words of = الكلمات: {written} من {planned}
    pictures of = الصور: {written} من {planned}
    section sum = المجموع
    add idea = إضافة فكرة
    idea headline = عنوان مؤقت
    idea day = اليوم
    idea words = عدد الكلمات المخطط
    idea pictures = عدد الصور المخطط
    idea headline fault = اكتب عنوانًا لا يزيد على 300 حرف.
    idea section fault = اختر قسمًا.
    idea day fault = اكتب اليوم هكذا: 2026-11-28.
    idea number fault = اكتب عددًا صحيحًا من 0 إلى 99999.
    previous day = اليوم السابق
    next day = اليوم التالي
    previous month = الشهر السابق
    next month = الشهر التالي
    nothing in month = لا شيء مجدولًا ولا محظورًا في هذا الشهر.
    weekday = اليوم
    by schedule = نُشرت حسب الجدول
    due and done = الموعد {due}، التنفيذ {done}
    on time = في الموعد
    minutes late.one = متأخرة دقيقة واحدة
    minutes late.two = متأخرة دقيقتين
    minutes late.few = متأخرة {count} دقائق
    minutes late.many = متأخرة {count} دقيقة
    minutes late.other = متأخرة {count} دقيقة
    seconds late.one = متأخرة ثانية واحدة
    seconds late.two = متأخرة ثانيتين
    seconds late.few = متأخرة {count} ثوانٍ
    seconds late.many = متأخرة {count} ثانية
    seconds late.other = متأخرة {count} ثانية
    not published because = لم تُنشر: {reason}
    revisions = النسخ المحفوظة
    revision number = النسخة {number}
    published as = نُشرت كنسخة {number}
    compare = مقارنة
    compare from = من
    compare to = إلى
    compared = من النسخة {from} إلى النسخة {to}
    restore = استعادة
    restore title = استعادة النسخة {number}
    restore help = يصير نصها أحدث نسخة. لا يضيع شيء مما حُفظ، ولا يرى القراء منه شيئًا حتى يُنشر.
    restore why = السبب
    no revisions = لم يحفظ مكتب التحرير أي نسخة من هذه المادة بعد.
    in source = في نص Markdown
    as rendered = كما سيراها القراء
    other fields = حقول أخرى
    same = لا فرق بين النسختين.
    saved meanwhile = حفظ شخص ما النسخة {number} في هذه الأثناء. انظر فيها، ثم استعد ثانية إن
      أردت.
    log setting = ما يمكن للقراء الاطلاع عليه
    log is public = يمكن للقراء الاطلاع على ما تغيّر في هذه المادة.
    log is hidden = لا يمكن للقراء الاطلاع على ما تغيّر في هذه المادة.
    hide log = حجب سجل التغييرات عن القراء
    show log = إتاحة سجل التغييرات للقراء
    translations = الترجمات
    follows = تتبع النسخة {number} من {count}
    up to date = مواكِبة
    behind = متأخرة
    follows nothing = لم يُسجَّل أي نسخة تتبع.
    changed since = ما الذي تغيّر في الأصل منذئذ
    mark following = تسجيل أنها تتبع النسخة {number}
    original is = مترجمة عن
    no translations = لا نسخة بلغة أخرى بعد.
    begin translation = بدء ترجمة
    begin translation help = يُنسخ النص وبنيته وصوره إلى مسودة جديدة لتُترجم فيها.
    translation place = الطبعة والقسم
    translation place fault = اختر قسمًا في طبعة أخرى ليس فيها نسخة من هذه المادة.
    begin = بدء
    new story = مادة جديدة

    [trouble]
    not found = هذه الصفحة ليست هنا
    not found help = لعل في العنوان خطأً، أو لم تكن هنا صفحة قط. قد يجد البحث ما تريد.
    gone = أُزيلت هذه الصفحة
    gone help = كانت هنا يومًا ثم أُزيلت نهائيًا. قد يجد البحث ما تريد.
    nearest = أقرب صفحة موجودة: {page}.
    perhaps = لعلك تبحث عن
    not understood = لم نفهم هذا الطلب
    not understood help = تعذّرت قراءة جزء من العنوان أو من الاستمارة. لم يتغيّر شيء.
    not allowed = لا يمكنك رؤية هذه الصفحة
    not allowed help = هي مخصّصة لغيرك.
    wrong method = لهذا العنوان استعمال آخر
    wrong method help = لا يقبل هذا النوع من الطلبات. لم يتغيّر شيء.
    too large = هذا أكبر مما نستطيع قبوله
    too large help = ما أُرسل أكبر مما نقبل. لم يتغيّر شيء.
    too many = طلبات كثيرة
    too many help = جاءت من شبكتك طلبات كثيرة في وقت قصير.
    broken = تعطّل شيء عندنا
    broken help = الخطأ خطؤنا وقد دوّنّاه. لعل بقية الصحيفة ما زالت تعمل.
    busy = نحن مشغولون جدًا
    busy help = جاء من القراء دفعةً أكثر مما نستطيع خدمته. الصفحة نفسها ما زالت موجودة.
    try again.zero = أعد المحاولة الآن.
    try again.one = أعد المحاولة بعد ثانية واحدة.
    try again.two = أعد المحاولة بعد ثانيتين.
    try again.few = أعد المحاولة بعد {count} ثوانٍ.
    try again.many = أعد المحاولة بعد {count} ثانيةً.
    try again.other = أعد المحاولة بعد {count} ثانية.
    request number = رقم الطلب: {number}
    to front = إلى الصفحة الأولى
    """#
}
