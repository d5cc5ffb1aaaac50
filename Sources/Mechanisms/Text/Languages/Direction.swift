/// The direction in which a language is written.
public enum Direction: String, Hashable, Sendable {
  /// From left to right.
  case leftToRight = "ltr"
  /// From right to left.
  case rightToLeft = "rtl"

  /// The direction of a BCP 47 tag: by its script when it names one, else by its language.
  public init(languageTag tag: String) {
    let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
    let language = parts.first.map(String.init) ?? ""
    let script = parts.dropFirst().first { $0.utf8.count == 4 && $0.allSatisfy(\.isLetter) }
    if let script {
      self = Self.scripts.contains(String(script)) ? .rightToLeft : .leftToRight
    } else if let region = parts.dropFirst().first(where: { $0.utf8.count == 2 }),
      Self.regions.contains("\(language)-\(region)")
    {
      self = .rightToLeft
    } else {
      self = Self.languages.contains(language) ? .rightToLeft : .leftToRight
    }
  }

  /// ISO 15924 codes of scripts from right to left.
  private static let scripts: Set<String> = [
    "adlm", "arab", "aran", "armi", "avst", "chrs", "cprt", "elym", "hatr", "hebr", "hung",
    "khar", "mand", "mani", "mend", "merc", "mero", "narb", "nbat", "nkoo", "orkh", "ougr", "palm",
    "phli", "phlp", "phnx", "prti", "rohg", "samr", "sarb", "sogd", "sogo", "syrc", "syre", "syrj",
    "syrn", "thaa", "yezi",
  ]

  /// Languages that are written from right to left unless a tag says otherwise.
  private static let languages: Set<String> = [
    "ar", "arc", "arz", "apc", "ajp", "acm", "ary", "arq", "aeb", "bal", "bgn", "bqi", "ckb", "dv",
    "fa", "glk", "gbz", "haz", "he", "iw", "ji", "khw", "ks", "lrc", "luz", "mzn", "nqo", "pnb",
    "prs", "ps", "rhg", "sd", "skr", "sdh", "syr", "ug", "ur", "yi",
  ]

  /// Languages with two scripts, where the region decides.
  private static let regions: Set<String> = [
    "az-ir", "pa-pk", "ku-iq", "ku-ir", "uz-af", "tk-af", "tk-ir", "kk-cn", "ky-cn", "ms-bn",
  ]
}
