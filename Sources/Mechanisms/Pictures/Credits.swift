/// What a picture's own metadata say of its origin; fields are nil when the file is silent.
public struct Credits: Sendable, Equatable {
  /// Who made it (IPTC Creator).
  public var creator: String?
  /// How to credit it when published (IPTC Credit Line).
  public var credit: String?
  /// Who owns the rights (IPTC Copyright Notice).
  public var copyright: String?
  /// Where it came from (IPTC Source).
  public var source: String?
  /// What it shows, for everyone (IPTC Description).
  public var caption: String?
  /// What it shows, for those who do not see it (IPTC Alt Text).
  public var alt: String?
  /// What it may be used for (XMP Usage Terms).
  public var usage: String?

  /// Credits of a picture that tells nothing.
  public init() {}

  /// Whether nothing is told.
  public var isEmpty: Bool { self == Credits() }

  /// XMP overrules IPTC-IIM, which overrules EXIF: the order in which editors' tools write them.
  init(of header: Handle) {
    if let packet = header.block("xmp-data") { fill(from: XMP.credits(in: packet)) }
    if let block = header.block("iptc-data") { fill(from: IIM.credits(in: block)) }
    fill(from: EXIF.credits(of: header))
  }

  private mutating func fill(from other: Credits) {
    creator = creator ?? other.creator
    credit = credit ?? other.credit
    copyright = copyright ?? other.copyright
    source = source ?? other.source
    caption = caption ?? other.caption
    alt = alt ?? other.alt
    usage = usage ?? other.usage
  }

  /// A metadata text without control characters and surrounding space, cut to a sane length.
  static func tidy(_ text: String) -> String? {
    let spaced = text.unicodeScalars.map { scalar -> Character in
      scalar.properties.generalCategory == .control ? " " : Character(scalar)
    }
    let words = String(spaced).split(separator: " ").joined(separator: " ")
    return words.isEmpty ? nil : String(words.prefix(2_000))
  }
}
