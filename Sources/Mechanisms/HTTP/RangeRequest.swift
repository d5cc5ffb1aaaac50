import Times

/// The part of a representation that a request asks for (RFC 9110 section 14).
public enum RangeRequest: Hashable, Sendable {
  /// All of it: no range, one that is malformed, or several that are far apart.
  case whole
  /// These bytes.
  case part(Range<Int>)
  /// Bytes that are not there: answer 416.
  case unsatisfiable

  /// Ranges closer together than this are sent as one.
  static let gap = 80

  /// Reads the Range field for a representation of that length, if If-Range permits.
  public init(headers: Headers, length: Int, current: Validators) {
    guard let field = headers["Range"], Self.permits(headers["If-Range"], current),
      let ranges = Self.ranges(field, length: length)
    else {
      self = .whole
      return
    }
    guard let first = ranges.min(by: { $0.lowerBound < $1.lowerBound }) else {
      self = .unsatisfiable
      return
    }
    let union = ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(Optional(first)) {
      guard let sum = $0, $1.lowerBound <= sum.upperBound + Self.gap else { return nil }
      return sum.lowerBound..<max(sum.upperBound, $1.upperBound)
    }
    self = union.map { .part($0) } ?? .whole
  }

  /// If-Range needs a strong tag or an exact date (RFC 9110 section 13.1.5).
  private static func permits(_ field: String?, _ current: Validators) -> Bool {
    guard let field else { return true }
    if let tag = EntityTag(parsing: field) {
      return current.tag?.stronglyMatches(tag) ?? false
    }
    guard let date = InternetDate.instant(field), let modified = current.lastModified
    else { return false }
    return date.seconds == modified.seconds
  }

  /// The ranges that overlap the representation; nil if the field is malformed.
  private static func ranges(_ field: String, length: Int) -> [Range<Int>]? {
    let parts = field.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, parts[0].equalsIgnoringCase("bytes") else { return nil }
    let elements = parts[1].split(separator: ",")
    guard (1...16).contains(elements.count) else { return nil }
    var ranges: [Range<Int>] = []
    for element in elements {
      guard let range = self.range(element.trimmedOfSpace(), length: length) else { return nil }
      if !range.isEmpty { ranges.append(range) }
    }
    return ranges
  }

  /// One range cut to the length, empty if it lies outside; nil if it is malformed.
  private static func range(_ text: Substring, length: Int) -> Range<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let first = Self.number(ends[0]), let last = Self.number(ends[1])
    else { return nil }
    switch (first, last) {
    case (nil, nil): return nil
    case (nil, let suffix?): return max(0, length - suffix)..<length
    case (let start?, nil): return min(start, length)..<length
    case (let start?, let end?):
      return end < start ? nil : min(start, length)..<min(length, end == .max ? end : end + 1)
    }
  }

  /// Digits as a number, cut to the largest; `.some(nil)` for no digits, nil for anything else.
  private static func number(_ digits: Substring) -> Int?? {
    guard digits.utf8.allSatisfy({ $0.hexValue.map { $0 < 10 } ?? false }) else { return nil }
    return .some(digits.isEmpty ? nil : Int(digits) ?? .max)
  }
}
