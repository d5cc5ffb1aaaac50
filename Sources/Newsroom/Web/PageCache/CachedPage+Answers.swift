import Compression
import HTTP
import Times

extension CachedPage {
  /// How many seconds browsers and caches in front may keep a page without asking: few, so that an
  /// act reaches everybody soon, and never past the instant at which the page stops being true.
  static let longestFreshness: Int64 = 5

  /// The seconds that it may be kept from an instant on.
  func freshness(at now: Instant) -> Int {
    // `until` may be the end of time, from which nothing can be subtracted safely.
    guard until < now + .seconds(Self.longestFreshness) else { return Int(Self.longestFreshness) }
    return Int(max(0, (until - now).milliseconds / 1000))
  }

  /// The answer to a request that a handler thread has.
  func response(to request: Request, at now: Instant) -> Response {
    let field = request.headers.joined("Accept-Encoding")
    let codings = field.map { AcceptedCodings($0) } ?? AcceptedCodings()
    let known = request.headers.joined("If-None-Match").map { EntityTagList($0) }
    if let known, request.headers["If-Match"] == nil, let kind = knownForm(known, codings) {
      return notModified(kind, at: now)
    }
    let (kind, bytes, isText) = withForms { forms in
      let kind = forms.makeKind(for: codings)
      return (kind, forms.bytes(of: kind) ?? [], forms.isText)
    }
    let response = Response(
      status, headers: headers(of: kind, isText: isText), body: .bytes(bytes))
    return fresh(response, at: now).conditioned(by: request)
  }

  /// What a loop sends of one form, in memory that nobody else uses; nil when the form is not
  /// there.
  func prepared(_ kind: PageForms.Kind) -> Response? {
    let (bytes, isText) = withForms { ($0.bytes(of: kind), $0.isText) }
    guard let bytes else { return nil }
    var response = Response(status, body: .bytes(bytes.copied))
    response.prepared = PreparedHeaders(headers(of: kind, isText: isText))
    return response
  }

  /// What a loop sends to those who have a form already.
  func preparedNotModified(_ kind: PageForms.Kind) -> Response {
    var response = Response(.notModified)
    response.prepared = PreparedHeaders(notModified(kind, at: made).headers)
    return response
  }

  /// The form that the sender of a head has already and would take, in whatever way it says so.
  func knownForm(
    _ head: borrowing RequestHead, _ place: Range<Int>, _ codings: AcceptedCodings
  ) -> PageForms.Kind? {
    knownForm(EntityTagList(String(decoding: head.bytes[place], as: UTF8.self)), codings)
  }

  /// The form that a reader has already and would take; none if it has another version.
  private func knownForm(
    _ list: EntityTagList, _ codings: AcceptedCodings
  ) -> PageForms.Kind? {
    guard status == .ok else { return nil }
    return switch list {
    case .any: withForms { $0.offer.kind(for: codings) }
    case .tags(let tags):
      PageForms.Kind.allCases.first { kind in
        kind.isAccepted(by: codings) && tags.contains { $0.weaklyMatches(kind.tag(tag)) }
      }
    }
  }

  private func notModified(_ kind: PageForms.Kind, at now: Instant) -> Response {
    var response = Response(
      .notModified, headers: ["ETag": kind.tag(tag).description, "Vary": vary])
    if let cacheControl { response.headers.add("Cache-Control", cacheControl) }
    return fresh(response, at: now)
  }

  private func fresh(_ response: Response, at now: Instant) -> Response {
    guard cacheControl == nil else { return response }
    var response = response
    response.freshness = freshness(at: now)
    return response
  }
}

extension PageForms.Kind {
  /// The form whose tag stands alone in a field, as browsers send it back; nil for any other way
  /// of writing it, for a list, and for the tag of another page.
  init?(tag: [UInt8], _ head: borrowing RequestHead, _ place: Range<Int>) {
    let quote = UInt8(ascii: "\"")
    let end = place.lowerBound + 1 + tag.count
    guard end < place.upperBound, head.bytes[place.lowerBound] == quote,
      head.bytes[place.upperBound - 1] == quote,
      tag.isSame(as: head.bytes, (place.lowerBound + 1)..<end)
    else { return nil }
    let suffix = end..<(place.upperBound - 1)
    switch suffix.count {
    case 0: self = .identity
    case 2 where head.matches("-g", at: end): self = .quickGzip
    case 2 where head.matches("-z", at: end): self = .smallGzip
    case 2 where head.matches("-b", at: end): self = .brotli
    default: return nil
    }
  }
}
