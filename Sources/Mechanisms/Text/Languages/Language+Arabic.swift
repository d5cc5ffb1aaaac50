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

    [site]
    skip = انتقل إلى المحتوى
    home = الصفحة الرئيسية
    menu = القائمة
    sections = الأقسام
    latest = آخر الأخبار
    search = بحث
    topics = الموضوعات
    corrections = التصويبات
    archive = الأرشيف
    about = من نحن
    feeds = خلاصات الأخبار
    feed of = خلاصة {name}
    telegram = {name} على تلغرام
    editions = بلغات أخرى
    top = إلى أعلى الصفحة

    [front]
    top stories = أبرز الأخبار
    most recent = الأحدث
    most read = الأكثر قراءة اليوم
    more from = المزيد من {section}

    [story]
    by = بقلم: {authors}
    staff = هيئة التحرير
    from agency = نقلًا عن {agency}
    published = نُشر
    updated = آخر تحديث
    source = المصدر: {source}
    picture credit = الصورة: {credit}
    topics = الموضوعات
    related = أخبار ذات صلة
    previous = الخبر السابق
    next = الخبر التالي
    in this section = في هذا القسم
    languages = اقرأ هذا الخبر بلغة أخرى
    share = شارك هذا الخبر
    share by mail = بالبريد الإلكتروني
    share on telegram = عبر تلغرام
    link = رابط هذا الخبر
    follow = تابع {name}
    minutes.zero = أقل من دقيقة للقراءة
    minutes.one = دقيقة واحدة للقراءة
    minutes.two = دقيقتان للقراءة
    minutes.few = {count} دقائق للقراءة
    minutes.many = {count} دقيقة للقراءة
    minutes.other = {count} دقيقة للقراءة
    corrections = تصويبات وتحديثات
    retracted = سُحب هذا الخبر.
    retracted because = سُحب هذا الخبر: {note}
    embed = من موقع آخر: {title}
    all by = كل ما كتبه {name}

    [acts]
    publish = نشر
    update = تحديث
    clarify = توضيح
    correct = تصويب
    retract = سحب
    restore = إعادة نشر

    [pages]
    older = أخبار أقدم
    newer = أخبار أحدث
    page = الصفحة {number}
    stories.zero = لا أخبار
    stories.one = خبر واحد
    stories.two = خبران
    stories.few = {count} أخبار
    stories.many = {count} خبرًا
    stories.other = {count} خبر
    none = لا توجد أخبار هنا بعد.
    by person = مواد بقلم {name}
    from agency = مواد من {name}
    on topic = أخبار عن {name}
    latest = آخر الأخبار
    corrections = التصويبات
    corrections intro = ما أخطأنا فيه أو عدّلناه أو سحبناه، الأحدث أولًا.
    no corrections = لا توجد تصويبات.
    archive = الأرشيف
    archive of = الأرشيف: {date}

    [search]
    title = بحث
    title for = بحث: {query}
    label = كلمات البحث
    button = ابحث
    section = القسم
    all sections = كل الأقسام
    from = من تاريخ
    to = إلى تاريخ
    order = الترتيب
    newest = الأحدث أولًا
    best = الأقرب إلى البحث أولًا
    results.zero = لا نتائج عن {query}
    results.one = نتيجة واحدة عن {query}
    results.two = نتيجتان عن {query}
    results.few = {count} نتائج عن {query}
    results.many = {count} نتيجة عن {query}
    results.other = {count} نتيجة عن {query}
    more than = أكثر من {number} نتيجة عن {query}
    none = لم نعثر على شيء عن {query}.
    advice = جرّب كلمات أقل أو كلمات أخرى، أو تصفّح الأرشيف بحسب التاريخ.
    help = ضع العبارة بين «علامتي تنصيص» للبحث عنها كاملة، وضع علامة ناقص قبل كلمة لاستبعادها.

    [errors]
    not found = لا توجد صفحة بهذا العنوان.
    not found advice = ربما كُتب العنوان خطأ. جرّب البحث أو الصفحة الرئيسية.
    gone = لم يعد هذا الخبر منشورًا.
    gone advice = سُحب الخبر. في البحث والأرشيف ما نُشر في يومه.
    bad request = لم نتمكن من فهم هذا الطلب.
    not allowed = هذه الصفحة غير متاحة لك.
    too many = طلبات كثيرة في وقت قصير. حاول مرة أخرى بعد دقيقة.
    too large = هذا أكبر مما تقبله هذه الصفحة.
    failed = حدث خطأ من جانبنا، وقد سجّلناه.
    busy = عدد القراء الآن أكبر مما يخدمه هذا الجهاز. حاول مرة أخرى بعد لحظات.
    reference = الرقم المرجعي: {id}
    """#
}
