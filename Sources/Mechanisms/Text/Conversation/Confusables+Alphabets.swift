/// Letters of other alphabets that look like Latin ones, and Latin ones with a bar, hook or tail.
extension Confusables {
  /// Letters by what they look like, without regard to case.
  static let alphabets: [Unicode.Scalar: String] = {
    var alphabets: [Unicode.Scalar: String] = [:]
    for (shape, letters) in [
      cherokee, lisu, coptic, armenianAndGeorgian, deseretAndOsage, ancient, syllabics,
      cyrillicMore,
      barred,
    ].joined() {
      for letter in letters.unicodeScalars {
        alphabets[letter] = shape
        for small in letter.properties.lowercaseMapping.unicodeScalars { alphabets[small] = shape }
      }
    }
    return alphabets
  }()

  private static let cherokee: KeyValuePairs<String, String> = [
    "a": "Ꭺ", "b": "ᏏᏴ", "c": "Ꮯ", "d": "ᎠᏧ", "e": "Ꭼ", "g": "ᏀᏳ", "h": "ᎻᏂ", "j": "Ꭻ",
    "k": "Ꮶ", "l": "ᏞᎥ", "o": "Ꮎ", "p": "Ꮲ", "r": "ᎡᏒ", "rn": "Ꮇ", "s": "ᏕᏚ", "t": "Ꭲ",
    "u": "Ꮜ", "v": "ᏙᏉ", "vv": "ᎳᏔ", "y": "ᎩᎽ", "z": "Ꮓ",
  ]

  private static let lisu: KeyValuePairs<String, String> = [
    "a": "ꓮꓯ", "b": "ꓐꓭ", "c": "ꓚ", "d": "ꓓ", "e": "ꓰꓱ", "f": "ꓝ", "g": "ꓖ", "h": "ꓧ",
    "j": "ꓙ", "k": "ꓗ", "l": "ꓡꓲ", "n": "ꓠ", "o": "ꓳ", "p": "ꓑ", "r": "ꓣ", "rn": "ꓟ",
    "s": "ꓢ", "t": "ꓔ", "u": "ꓴ", "v": "ꓦ", "vv": "ꓪ", "x": "ꓫ", "y": "ꓬ", "z": "ꓜ",
  ]

  private static let coptic: KeyValuePairs<String, String> = [
    "b": "Ⲃ", "e": "Ⲉ", "h": "Ⲏ", "l": "Ⲓ", "n": "ⲚⲠ", "o": "Ⲑ", "q": "Ϥ", "r": "Ⲅ",
    "rn": "Ⲙ", "t": "ⲦϮ", "vv": "Ⲱ", "x": "ⲬϪ", "y": "Ⲩ", "z": "Ⲍ",
  ]

  private static let armenianAndGeorgian: KeyValuePairs<String, String> = [
    "b": "ხ", "h": "ի", "l": "Լւ", "n": "ռղ", "o": "ჿ", "p": "ք", "s": "Տ", "t": "ե",
    "u": "ա", "y": "ყ",
  ]

  /// Deseret and Osage.
  private static let deseretAndOsage: KeyValuePairs<String, String> = [
    "a": "𐒰", "c": "𐐕", "l": "𐐛", "o": "𐐄𐓂", "s": "𐐠", "u": "𐓎",
  ]

  /// Old Italic, Lycian, Carian and runes.
  private static let ancient: KeyValuePairs<String, String> = [
    "a": "𐌀𐊠", "b": "𐌁𐊡ᛒ", "c": "𐌂", "e": "𐌄", "f": "𐌅", "h": "𐌇𐋏ᚺ", "k": "𐌊", "l": "𐌉𐌋𐊦ᛁᛚ",
    "n": "𐌍", "o": "𐌏𐊫", "p": "𐌐", "r": "𐌓ᚱ", "rn": "𐌌𐊰ᛖᛗ", "t": "𐌕𐊗", "u": "ᚢ", "x": "𐌗𐊐ᚷ",
  ]

  /// Syllables of Canada.
  private static let syllabics: KeyValuePairs<String, String> = [
    "a": "ᗩᗅ", "b": "ᗷ", "c": "ᑕ", "d": "ᗪ", "e": "ᗴ", "f": "ᖴ", "g": "ᘜ", "h": "ᕼ",
    "j": "ᒍ", "l": "ᒪ", "n": "ᑎ", "p": "ᑭ", "q": "ᑫ", "r": "ᖇ", "rn": "ᗰ", "s": "ᔕ",
    "u": "ᑌ", "v": "ᐯ", "vv": "ᗯ", "x": "᙭", "z": "ᘔ",
  ]

  private static let cyrillicMore: KeyValuePairs<String, String> = [
    "c": "ҫ", "d": "ԃ", "h": "ӊӈҥ", "k": "ԟҟҝӄ", "o": "ѳө", "rn": "ӎ", "s": "ꙅ", "t": "ԏҭ",
    "x": "ӽӿ", "y": "ұ",
  ]

  private static let barred: KeyValuePairs<String, String> = [
    "a": "ᶏⱥᶐ", "b": "ɓᵬᶀƀƃ", "c": "ƈɕȼꞓꜿ", "d": "ɖɗᵭᶁᶑȡƌ", "e": "ɘɜɝɞɚᶒᶓⱸɇǝⱻ",
    "f": "ƒᵮᶂꞙꬵ", "g": "ɠɢᶃǥꞡᵹꬶ", "h": "ɦⱨꜧ", "j": "ɉɟʄ", "k": "ƙᶄⱪꝁꝃꝅʞ",
    "l": "ǀǃɨᵼᵻᶖƚɭɫɬȴⱡꝉꝇꞎᶅꬷꬸꬹꞁ", "ll": "ǁ", "n": "ɳɲȵƞᵰᶇꞑꞥꬻꬼ", "o": "ɵꝋꝍⱺꬽɔ",
    "p": "ƥᵱᶈᵽꝑꝓꝕ", "q": "ʠɋꝗꝙ", "r": "ɼɽɹɻɺɍᵲᵳᶉꞧꭇꭈꭉꭊ", "rn": "ɱᵯᶆꬺꟿ", "s": "ʂᵴᶊȿꞩ",
    "t": "ʈƭƫȶᵵⱦ", "u": "ʉᶙꞹꭎꭏꭒ", "v": "ᶌⱱⱴꝟ", "vv": "ⱳʍ", "x": "ᶍꭖꭗꭘꭙ", "y": "ƴɏʎỿꭚ",
    "z": "ȥʐʑƶᵶᶎɀⱬꝣ",
  ]

  /// What stands for Latin letters beside such: signs, and letters and digits of scripts that no
  /// word mixes with them.
  static let besideLatin: [Unicode.Scalar: String] = [
    "!": "l", "¡": "l", "ا": "l", "أ": "l", "إ": "l", "١": "l", "۱": "l", "ه": "o", "ة": "o",
    "ھ": "o", "ہ": "o", "ە": "o", "٥": "o", "۵": "o", "و": "o", "٧": "v", "۷": "v", "ں": "u",
    "ט": "u", "ס": "o", "ם": "o", "ו": "l", "ן": "l", "׀": "l", "ח": "n", "ת": "n", "ע": "y",
    "ש": "vv", "ק": "p", "נ": "j", "ค": "a", "ภ": "n", "๏": "o", "ร": "s", "ย": "u", "口": "o",
    "ロ": "o", "〇": "o", "丨": "l", "工": "l",
  ]

  /// The same where a letter is taken for another one too.
  static let besideLatinUpright: [Unicode.Scalar: String] = besideLatin.merging(
    ["و": "l", "ر": "l", "ن": "l", "ي": "l", "ى": "l", "ی": "l"]) { _, other in other }
}
