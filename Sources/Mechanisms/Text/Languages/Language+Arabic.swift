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
    sign in help = يُفتح مكتب التحرير بالاسم وكلمة المرور أو برابط دخول: يصنعه المسؤول، ويعمل مرة
      واحدة خلال 24 ساعة.
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

    [people]
    code title = رمز الدخول
    code help = افتح تطبيق المصادقة واكتب الأرقام الستة التي يعرضها. وإن فقدت الجهاز فاكتب أحد رموز
      الاسترداد.
    name = الاسم
    password = كلمة المرور
    code = الرمز
    wrong password = الاسم وكلمة المرور لا يتوافقان. يستطيع المسؤول أن يعطيك رابطًا لتعيين كلمة
      مرور جديدة.
    wrong code = هذا الرمز خاطئ أو سبق استعماله.
    too many tries.zero = كثرت المحاولات. حاول بعد قليل أو اطلب رابطًا من المسؤول.
    too many tries.one = كثرت المحاولات. حاول بعد دقيقة أو اطلب رابطًا من المسؤول.
    too many tries.two = كثرت المحاولات. حاول بعد دقيقتين أو اطلب رابطًا من المسؤول.
    too many tries.few = كثرت المحاولات. حاول بعد {count} دقائق أو اطلب رابطًا من المسؤول.
    too many tries.many = كثرت المحاولات. حاول بعد {count} دقيقةً أو اطلب رابطًا من المسؤول.
    too many tries.other = كثرت المحاولات. حاول بعد {count} دقيقة أو اطلب رابطًا من المسؤول.
    sign in over = طال الوقت أو كثرت الرموز الخاطئة. سجّل الدخول من جديد.
    sign in busy = كثيرون يسجلون الدخول الآن. حاول بعد لحظات.
    must have factor = تطلب الصحيفة من المحررين والمسؤولين عاملًا ثانيًا للدخول. أعدّه أدناه؛ وحتى
      ذلك الحين تبقى بقية مكتب التحرير مغلقة.
    saved = حُفظ.
    recovery codes = رموز الاسترداد
    recovery codes help = يعمل كل رمز منها مرة واحدة بدل الرمز المعتاد إذا فقدت جهازك. لا تُعرض إلا
      هذه المرة: اطبعها أو احفظها حيث تحفظ كلمات المرور.
    change password = تغيير كلمة المرور
    set password = تعيين كلمة مرور
    old password = كلمة المرور الحالية
    new password = كلمة المرور الجديدة
    new password again = كلمة المرور الجديدة مرة أخرى
    password hint = عشرة أحرف على الأقل. بضع كلمات لا يجمعها سواك خير من كلمة بحروف غريبة.
    wrong old password = كلمة المرور الحالية غير صحيحة.
    short password = كلمة المرور الجديدة أقل من عشرة أحرف.
    long password = كلمة المرور الجديدة طويلة جدًا: الحد الأقصى 1024 بايت.
    obvious password = كلمة المرور الجديدة سهلة التخمين: هي اسم أو تكرار أو مما يجرّبه الجميع
      أولًا.
    different passwords = كلمتا المرور الجديدتان مختلفتان.
    second factor = العامل الثاني
    second factor help = يستطيع مكتب التحرير أن يطلب، إلى جانب كلمة المرور، ستة أرقام يعرضها تطبيق
      على هاتفك. فمن يملك كلمة المرور وحدها لا يدخل.
    begin factor = إعداد عامل ثانٍ
    factor secret help = اكتب هذا السر في تطبيق المصادقة، أو افتح الرابط على الجهاز الذي فيه
      التطبيق. ثم اكتب الرمز الذي يعرضه.
    open app = فتح في التطبيق
    confirm factor = تفعيل
    factor is on = العامل الثاني مفعّل.
    codes left.zero = لم يبق رمز استرداد.
    codes left.one = بقي رمز استرداد واحد.
    codes left.two = بقي رمزا استرداد.
    codes left.few = بقيت {count} رموز استرداد.
    codes left.many = بقي {count} رمز استرداد.
    codes left.other = بقي {count} رمز استرداد.
    renew codes = رموز استرداد جديدة
    factor off = إيقاف
    sessions = أجهزة دخلت منها
    sessions help = إن لم تعرف جهازًا فأنهِ جلسته وغيّر كلمة المرور.
    unknown device = جهاز غير معروف
    this session = هذا الجهاز
    session began = منذ
    session seen = آخر استعمال
    end session = إنهاء الجلسة
    end other sessions = إنهاء كل الجلسات الأخرى
    roles = الدور
    roles help = الأدوار تتراكم. يسري كل منها في كل مكان أو في إصدار أو في قسم منه.
    role number = الدور {number}
    no role = بلا
    place = أين
    everywhere = في كل مكان
    save roles = حفظ الأدوار
    add = إضافة حساب
    is disabled = مغلق: لا أحد يدخل به.
    enable = إعادة فتح الحساب
    disable = إغلاق الحساب
    yes = نعم
    no = لا
    getting in = الدخول
    new link = رابط للتسليم
    new link help = يُعرض هذه المرة فقط، ويعمل مرة واحدة، ويدوم 24 ساعة. سلّمه بطريقة لا يقرؤها
      سواه.
    reset help = من نسي كلمة المرور أو فقد الجهاز يدخل برابط ويعيّن كلمة مرور جديدة.
    invitation help = يدخل الشخص بالرابط ويعيّن كلمة مرور.
    make reset = إنشاء رابط لكلمة مرور جديدة
    make invitation = إنشاء دعوة
    policy = قواعد مكتب التحرير
    four eyes = أربع أعين
    four eyes help = لا ينشر أحد ما كان هو آخر من حفظه، ما لم يوافق عليه غيره.
    want factor = عامل ثانٍ للمحررين
    want factor help = يعدّ المحررون والمسؤولون عاملًا ثانيًا قبل أي شيء آخر.
    public changes = سجل تغييرات علني
    public changes help = يرى القراء ما تغيّر في المادة بعد نشرها ومتى ولماذا.
    save policy = حفظ القواعد

    [audit]
    none = لا شيء في السجل يوافق هذه المرشحات.
    when = متى
    who = من
    act = الفعل
    subject = الموضوع
    from = من
    to = إلى
    anybody = أي شخص
    any act = أي فعل
    show = عرض
    older = مدخلات أقدم
    export = تصدير هذه المدخلات بصيغة JSON

    [pictures]
    no room for upload = لا متسع لما أُرسل، وقد يكون القرص ممتلئًا. لم يُضف شيء.
    words = كلمات
    uploader = أحضرها
    none = لا صورة تطابق ذلك.
    older = صور أقدم
    expiring = تنتهي رخصتها خلال 30 يومًا
    bring = إضافة صور
    files = ملفات الصور
    bring help = بصيغ JPEG وPNG وWebP وAVIF وGIF، حتى 64 ميغابايت لكل صورة. يؤخذ ما يذكره الملف
      عن مصدره، ولا يؤخذ مكان التقاطه.
    taken = {file}: أضيفت.
    known = {file}: موجودة من قبل.
    too large = {file}: أكبر مما يُقبل. الحد 64 ميغابايت و80 مليون بكسل و20000 بكسل للضلع.
    no picture = {file}: ليس صورة بصيغة JPEG أو PNG أو WebP أو AVIF أو GIF.
    damaged = {file}: تالفة أو ناقصة.
    no room = {file}: تعذّر حفظها، وقد يكون القرص ممتلئًا. لم يُحفظ منها شيء.
    no program = {file}: تعذّرت قراءتها؛ أخفق البرنامج الذي يقرأ الصور.
    no file = اختر ملفًا واحدًا على الأقل.
    broken upload = ما أُرسل ناقص أو أكثر مما يُقبل دفعة واحدة. لم يُضف شيء.
    title = صورة
    alt = ما يُرى في الصورة
    alt help = يُقرأ لمن لا يرى الصورة.
    caption = التعليق
    credit = المصدر
    rights = الحقوق والاستعمال
    last day = آخر يوم في الرخصة
    last day help = بعده تغادر الصورة كل الصفحات. اتركه فارغًا إن لم تكن له نهاية.
    focus x = النقطة الأهم، نسبة مئوية من اليسار
    focus y = النقطة نفسها، نسبة مئوية من الأعلى
    bad percent = اكتب عددًا صحيحًا من 0 إلى 100.
    long field = 2000 حرف على الأكثر.
    save = حفظ
    saved = حُفظ.
    uses = أين تُستعمل
    unused = لا يعرضها أي خبر.
    delete = حذف الصورة
    delete help = نهائيًا. لا تُحذف إلا صورة لم يعرضها أي خبر قط.
    in use = خبر يعرض الصورة أو عرضها من قبل، فتبقى.
    waiting = تُعَدّ أحجام أخرى.
    failed = تعذّر إعداد أحجام أخرى؛ تُعرض الأحجام الأولى.
    withdrawn = انتهت الرخصة: لا يراها القراء.
    use = استعمالها في الخبر
    nameless = بلا اسم

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
