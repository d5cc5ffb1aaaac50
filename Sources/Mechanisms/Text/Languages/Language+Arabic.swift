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
    newest = أحدث المواد
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

    [editor]
    new story = مادة جديدة
    new story help = الفكرة سطر في خطة النشر، أما المسودة فتفتح المحرِّر.
    keep idea = احفظها فكرةً
    begin = ابدأ الكتابة
    edition = الطبعة
    kicker = العنوان التمهيدي
    headline = العنوان
    standfirst = المقدمة
    body = النص
    byline = التوقيع
    dateline = مكان الكتابة
    source = المصدر
    section = القسم
    topics = الموضوعات
    slug = الكلمة في عنوان الصفحة
    language = لغة النص
    social title = العنوان في بطاقات الروابط
    social description = الجملة في بطاقات الروابط
    picture = الصورة الرئيسة
    picture alt = ما يظهر في الصورة
    picture caption = التعليق
    picture credit = حقوق الصورة
    embargo = حظر النشر: ليس قبل
    expires = انتهاء العرض: ليس بعد
    published = وقت النشر
    usage = شروط الاستعمال
    usage text = الشروط نصًّا
    translation = مجموعة الترجمات
    related = مواد ذات صلة
    plan day = مخطَّطة ليوم
    plan words = عدد الكلمات المخطَّط
    plan pictures = عدد الصور المخطَّط
    owner = أُسندت إلى
    no feeds = ليست في الخلاصات
    no archive = ليست في الأرشيف بعد 30 يومًا
    no search = ليست في البحث
    no telegram = ليست على تيليغرام
    no mail = ليست بالبريد
    body hint = ماركداون: سطر فارغ بين الفقرات، و## قبل العنوان الفرعي، و> قبل الاقتباس.
    byline hint = اسم في كل خانة، وبعده الصفة بعد «|» عند الحاجة؛ «staff» لأسرة الصحيفة؛ و«agency:»
      قبل اسم الوكالة.
    slug hint = إن تُركت فارغة صيغت من العنوان.
    social hint = إن تُركت فارغة ظهر العنوان والمقدمة.
    zone hint = بتوقيت {zone}.
    readers see = يرى القراء: {time}
    first time = المرة الأولى ({zone})
    second time = المرة الثانية ({zone})
    translation hint = المواد التي تحمل هنا الكلمة نفسها صيغٌ بعضها لبعض بلغات أخرى.
    related hint = عنوان المادة أو معرِّفها، واحد في كل سطر.
    picture hint = بصمة الصورة في المكتبة.
    choose picture = اختر من المكتبة
    group picture = الصورة الرئيسة
    group address = عنوان الصفحة وبطاقات الروابط
    group times = الأوقات والشروط
    group related = الصيغ والمواد ذات الصلة
    group paste = لصق نص منسَّق
    paste hint = يتحوّل HTML القادم من معالج نصوص أو صفحة ويب إلى ماركداون نظيف في آخر النص.
    paste label = HTML
    convert = حوِّل وأضف
    idea = فكرة
    draft = مسودة
    in review = قيد المراجعة
    ready = مُجازة
    state published = منشورة
    state retracted = مسحوبة
    saved revision = المراجعة {number}، حفظها {name}، {time}
    came from elsewhere = لم يُحفظ شيء في المكتب بعد
    unseen changes = لا يرى القراء أحدث مراجعة بعد.
    others here = مفتوحة أيضًا لدى: {names}
    as file = بوصفها ملفًّا
    typed before = كتبتَ هذا في {time} ولم تحفظه.
    take up = استأنفه
    throw away = تخلّص منه
    shows typed = هذا ما كتبتَه في {time}، ولم يُحفظ بعد.
    save = احفظ
    why = السبب (اختياري)
    preview = معاينة
    review = المراجعة
    step begin = اجعلها مسودة
    step submit = احفظ وأرسل للمراجعة
    step send back = أعدها إلى كاتبها
    step approve = أجِزها
    word = ملاحظة للزملاء
    publish group = النشر
    checks good = لا ينقصها شيء.
    blocks = يجب إصلاحه
    warns = يُرجى النظر
    publish now = احفظ وانشر
    quiet edit = إصلاح طفيف بلا جملة
    due = تُنشر تلقائيًّا في
    schedule = احفظ وجدوِل
    unschedule = ألغِ الجدولة
    scheduled for = ستُنشر المراجعة {number} {time}.
    record = السحب والإعادة
    record sentence = جملة للقراء
    retract = اسحبها
    restore = أعدها
    plan group = الخطة
    nobody = لا أحد
    notes = ملاحظات للزملاء
    note = الملاحظة
    passage = الفقرة المقصودة (اختياري)
    add note = أضف ملاحظة
    settle = حُسمت
    settled by = حسمها {name}
    done saved = حُفظت.
    done merged = حُفظت بعد دمجها مع ما حفظه غيرك في الأثناء.
    done step = تمّ: المادة في خطوتها التالية.
    done published = نُشرت.
    done scheduled = جُدولت.
    done unscheduled = أُلغيت الجدولة.
    done record = دُوّن في السجل.
    done note = حُفظت الملاحظة.
    done thrown = جرى التخلّص منه.
    state conflict = لم يُنفَّذ هذا: تقدّم العمل على المادة في الأثناء. انظر إليها كما هي الآن.
    not done = تعذّر تنفيذ هذا
    merge title = حفظ غيرك مراجعة أخرى
    merge help = حفظ {name} المراجعة {number} بعد أن فتحتَ نسختك. أُخذ ما غيّره أحدكما وحده، وعليك
      الاختيار حيث غيّر كلاكما. لم يُحفظ شيء بعد.
    merge clean = لم تغيّرا شيئًا مشتركًا. راجع النص ثم احفظه.
    mine = نسختك
    theirs = نسختهم
    both = كلاهما، نسختك أولًا
    merge passage = الفقرة {number} من النص
    merge save = احفظ ما اختير
    merge text = النص مع ما أُخذ
    fault missing = هذا الحقل ناقص.
    fault too long = {count} محرفًا أكثر من اللازم؛ الحد الأقصى {most}.
    fault too large = هذا أطول من أن يُحفظ؛ الحد الأقصى {most} بايت.
    fault too many = العدد أكبر من اللازم؛ الحد الأقصى {most}.
    fault control = فيه محرف تحكّم، كما يحدث عند اللصق. أعد كتابة الموضع.
    fault address = لا يصلح هذا في عنوان صفحة؛ يصلح «{suggestion}».
    fault no time = ليس هذا وقتًا. اكتبه هكذا: 2026-11-28T09:30.
    fault skipped = تقفز الساعات عن هذا الوقت في ذلك اليوم. اختر غيره.
    fault twice = تُظهر الساعات هذا الوقت مرتين في ذلك اليوم. اختر المقصود.
    fault no number = ليس هذا عددًا بين 0 و100000.
    fault past = مضى هذا الوقت.
    fault unknown = لا يوجد ما يحمل هذا الاسم.
    check headline = اكتب عنوانًا.
    check section = اختر قسمًا.
    check body = اكتب نصًّا، أو مقدمة على الأقل.
    check byline = لا يوجد اسم كاتب: أضف اسمًا أو «staff» أو وكالة.
    check lead alt = صِف ما يظهر في الصورة الرئيسة لمن لا يراها.
    check lead credit = اذكر صاحب الصورة الرئيسة.
    check body alt = صِف بين [ و] ما يظهر في الصورة {detail}.
    check body credit = اذكر بعد «|» صاحب الصورة {detail}.
    check picture = الصورة {detail} ليست في المكتبة: ارفعها أو احذفها.
    check link = الرابط إلى {detail} لا يؤدي إلى صفحة: أصلحه أو احذفه.
    check related = لا يجد القراء المادة ذات الصلة {detail}: ستُترك.
    check embargo past = مضى وقت الحظر ولم يعد يمنع شيئًا: احذفه أو حدّد غيره.
    check expiry past = ستختفي المادة فورًا: حدّد انتهاءً أبعد أو احذفه.
    check expiry before embargo = الانتهاء ليس بعد الحظر: لن يرى أحد المادة أبدًا.
    check terms = الشروط كلمات فقط: علّم ما على البرنامج التزامه.
    check four eyes = لا بد أن يجيزها شخص آخر أولًا: أرسلها للمراجعة.
    bold = عريض
    italic = مائل
    link = رابط
    heading = عنوان فرعي
    quote = اقتباس
    list = قائمة
    tool picture = صورة
    keys = اختصارات لوحة المفاتيح
    keys save = احفظ
    keys help = هذه القائمة
    live preview = المعاينة بجانب النص
    kept at = احتُفظ به في {time}، ولم يُحفظ
    kept here = لا اتصال: احتُفظ به في هذا المتصفح
    found here = احتفظ هذا المتصفح بنص لك لم يُرسل.
    newer here = حفظ غيرك مراجعة أحدث؛ ستُدمج نسختك معها.
    words.zero = بلا كلمات
    words.one = كلمة واحدة
    words.two = كلمتان
    words.few = {count} كلمات
    words.many = {count} كلمة
    words.other = {count} كلمة
    minutes.zero = أقل من دقيقة للقراءة
    minutes.one = دقيقة واحدة للقراءة
    minutes.two = دقيقتان للقراءة
    minutes.few = {count} دقائق للقراءة
    minutes.many = {count} دقيقة للقراءة
    minutes.other = {count} دقيقة للقراءة

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
