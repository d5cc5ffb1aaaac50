import Compression
import HTTP

/// Chooses and makes the encoding of an answer.
enum Encoding {
  // A page is made for one reader: quick settings. Measured, they cost a tenth of the default ones
  // and give up a tenth of the size.
  static let gzipLevel = 3
  private static let brotliQuality = 3
  /// Below this an encoding saves nothing.
  static let smallest = 500

  /// The coding that the reader wants of those that pay.
  static func coding(for response: Response, _ request: Request) -> ContentCoding {
    guard isCompressible(response), let count = response.body.count, count >= smallest,
      response.headers["Content-Encoding"] == nil
    else { return .identity }
    return request.preferred(among: [.brotli, .gzip, .identity])
  }

  /// Whether the answer is text, which shrinks.
  static func isCompressible(_ response: Response) -> Bool {
    let type = response.headers["Content-Type"] ?? ""
    return type.hasPrefix("text/") || type.contains("json") || type.contains("xml")
  }

  /// What tells the tag of one encoding from another's.
  static func suffix(_ coding: ContentCoding) -> String {
    switch coding {
    case .gzip: "-g"
    case .brotli: "-b"
    case .identity: ""
    }
  }

  static func encode(_ bytes: [UInt8], _ coding: ContentCoding) -> [UInt8] {
    switch coding {
    case .gzip: gzip(bytes, level: gzipLevel)
    case .brotli: brotli(bytes, quality: brotliQuality)
    case .identity: bytes
    }
  }
}
