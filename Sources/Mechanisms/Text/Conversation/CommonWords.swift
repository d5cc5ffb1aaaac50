/// The commonest words of talk in some languages, by which short comments are told apart.
enum CommonWords {
  /// The words of a language's tag; empty when there are none.
  static func text(_ tag: String) -> String {
    byLanguage[tag.lowercased().split(separator: "-").first.map(String.init) ?? ""] ?? ""
  }

  private static let byLanguage: [String: String] = [
    "en": """
    the be to of and a in that have i it for not on with he as you do at this but his by from they \
    we say her she or an will my one all would there their what so up out if about who get which \
    go me when make can like time no just him know take people into year your good some could \
    them see other than then now look only come its over think also back after use two how our \
    work first well way even new want because any these give day most us is are was were been has \
    had did does very why where really never should much more too i'm don't it's didn't can't
    """,
    "fr": """
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont \
    avec ou son aux d' elle cette l' qu' je vous nous on mais comme tout même bien encore aussi \
    leur leurs si tous fait être faire peut peu très sans être ont été c'est n'est j'ai ça moi \
    toi lui mes tes ses mon ton votre notre quoi quand où pourquoi parce rien jamais toujours \
    beaucoup trop déjà alors donc voilà merci oui non ils elles avoir dire voir là ici c' j' s'
    """,
    "es": """
    de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le \
    ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años \
    hasta desde está mi porque qué solo han yo hay vez puede todos así nos ni parte tiene él uno \
    donde bien tiempo mismo ese ahora cada vida otro después te otros aunque esa eso hace otra \
    gobierno tan durante siempre día tanto ella tres sí dijo sido gran país según menos usted \
    nunca nada gracias mucho estoy estamos creo quiero esto aquí
    """,
    "ar": """
    في من على إلى عن أن إن هذا هذه ذلك التي الذي ما لا مع أو ثم كما قد كان كانت بعد قبل بين هو هي \
    أنا نحن أنت هم كل بعض غير لم لن ليس لكن لأن حتى إذا لو كيف متى أين لماذا ماذا يا نعم كلا جدا \
    فقط أيضا عند عندما منذ حول ضد خلال أي كنت يكون تكون الله الناس شيء يوم اليوم الآن هنا هناك \
    شكرا أكثر أقل جديد كبير يجب يمكن أريد أعتقد رأي رأيي مثل عليه عليها فيه فيها به بها له لها \
    لنا لكم منه منها وهو وهي ولا وما ولكن
    """,
    "fa": """
    و در به از که این را با است برای آن یک تا خود بر هم نیز می شود شده کرد کرده ها های اند باید \
    هر اگر یا نه من تو او ما شما آنها همه چه چرا کجا کی چطور خیلی بسیار دیگر هیچ فقط ولی اما چون \
    پس حتی بود بودند باشد نیست هست هستند دارد دارند داشت شد گفت گفته کنید کنم کنیم کند کنند \
    می‌شود می‌کنم می‌کند می‌خواهم نمی‌شود نمی‌دانم مردم کار روز سال امروز فردا خوب بد بزرگ ممنون \
    لطفا بله پیش بعد روی زیر بین همین همان چند یعنی وقتی درباره دولت شهر زندگی \
    قبل اصلا حاضر طور نظر ذهن مثل غیر واقعا عزیز حق وقت صدا فضا خط ثابت مژده عصر آقا طرح قرار نظام
    """,
  ]
}
