import Compression
import HTTP

/// The bytes of a page as they are sent: plain, gzip and brotli, each made when it pays.
struct PageForms: Sendable {
  /// A way of writing a page's bytes; each has a tag of its own, since strong tags promise bytes.
  enum Kind: Int, Sendable, CaseIterable {
    case identity
    /// Made at once, for the first who ask.
    case quickGzip
    /// Made later, for a page that is asked for often.
    case smallGzip
    case brotli

    /// What the tag of the form has behind the content's.
    var suffix: StaticString {
      switch self {
      case .identity: ""
      case .quickGzip: "-g"
      case .smallGzip: "-z"
      case .brotli: "-b"
      }
    }

    var coding: ContentCoding? {
      switch self {
      case .identity: nil
      case .quickGzip, .smallGzip: .gzip
      case .brotli: .brotli
      }
    }

    func tag(_ content: String) -> EntityTag { EntityTag("\(content)\(suffix)") }

    func isAccepted(by codings: AcceptedCodings) -> Bool {
      switch self {
      case .identity: codings.identity
      case .quickGzip, .smallGzip: codings.gzip
      case .brotli: codings.brotli
      }
    }
  }

  /// Whether the page is text that is worth compressing.
  let isText: Bool
  private var plain: [UInt8]?
  private var gzipBytes: [UInt8] = []
  private(set) var pieces: GzipPieces?
  private(set) var brotliBytes: [UInt8]?
  private var gzipKind = Kind.quickGzip

  init(_ bytes: [UInt8], isText: Bool) {
    self.isText = isText
    if isText {
      gzipBytes = gzip(bytes, level: Encoding.gzipLevel)
    } else {
      plain = bytes
    }
  }

  /// How many bytes the forms take.
  var size: Int {
    (plain?.count ?? 0) + gzipBytes.count + (brotliBytes?.count ?? 0) + (pieces?.count ?? 0)
  }

  /// Which forms are there.
  struct Offer: Sendable {
    var isText: Bool
    var hasBrotli: Bool
    var gzip: Kind

    /// The form that suits best of those that are there; identity may have to be unpacked.
    func kind(for codings: AcceptedCodings) -> Kind {
      if hasBrotli, codings.brotli { return .brotli }
      return isText && codings.gzip ? gzip : .identity
    }
  }

  /// Which forms are there.
  var offer: Offer { Offer(isText: isText, hasBrotli: brotliBytes != nil, gzip: gzipKind) }

  /// The form that suits best; identity is unpacked for readers who take no gzip, and brotli made
  /// for those who take nothing else.
  mutating func makeKind(for codings: AcceptedCodings) -> Kind {
    if isText, codings.brotli, !codings.gzip, brotliBytes == nil {
      brotliBytes = Self.brotli(unpacked())
    }
    let kind = offer.kind(for: codings)
    if kind == .identity { plain = unpacked() }
    return kind
  }

  /// Makes brotli: always in the same way, for its tag promises the bytes.
  static func brotli(_ bytes: [UInt8]) -> [UInt8] {
    Compression.brotli(bytes, quality: 9)
  }

  /// Makes the gzip of a page that is asked for often.
  static func smallGzip(_ bytes: [UInt8]) -> [UInt8] {
    gzip(bytes, level: 9)
  }

  /// The bytes of a form that is there; nil for identity that is not unpacked.
  func bytes(of kind: Kind) -> [UInt8]? {
    switch kind {
    case .identity: plain
    case .quickGzip, .smallGzip: gzipBytes
    case .brotli: brotliBytes
    }
  }

  /// The page's bytes.
  func unpacked() -> [UInt8] {
    if let plain { return plain }
    do {
      return try gunzip(gzipBytes)
    } catch {
      preconditionFailure("a page that was packed here cannot be unpacked: \(error)")
    }
  }

  /// Puts smaller bytes in the place of those that were made quickly.
  mutating func improve(gzip small: [UInt8], brotli: [UInt8]) {
    gzipBytes = small
    gzipKind = .smallGzip
    brotliBytes = brotli
  }

  /// Keeps the pieces between which holes are filled.
  mutating func keep(pieces new: GzipPieces) { pieces = new }
}
