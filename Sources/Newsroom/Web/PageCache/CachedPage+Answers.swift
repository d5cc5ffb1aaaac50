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

  /// The answer to a request on its loop; nil when a handler thread has to make it.
  func fastResponse(
    _ head: borrowing RequestHead, _ fields: FieldScan, at now: Instant
  ) -> Response? {
    let codings = AcceptedCodings(head, fields.acceptEncoding)
    if !fields.ifNoneMatch.isEmpty, status == .ok {
      if let kind = PageForms.Kind(tag: tag, head, fields.ifNoneMatch) {
        if kind.isAccepted(by: codings) { return fastNotModified(kind, at: now) }
      } else {
        let list = EntityTagList(String(decoding: head.bytes[fields.ifNoneMatch], as: UTF8.self))
        if let kind = knownForm(list, codings) { return fastNotModified(kind, at: now) }
      }
    }
    let form = withForms { forms -> PageForms.Form? in
      let kind = forms.kind(for: codings)
      if let form = forms.form(kind) { return form }
      guard let bytes = forms.bytes(of: kind) else { return nil }
      var response = Response(status, body: .bytes(bytes))
      response.prepared = PreparedHeaders(headers(of: kind, isText: forms.isText))
      let form = PageForms.Form(kind: kind, response: response)
      forms.keep(form)
      return form
    }
    return form.map { fresh($0.response, at: now) }
  }

  /// The form that a reader has already and would take; none if it has another version.
  private func knownForm(
    _ list: EntityTagList, _ codings: AcceptedCodings
  ) -> PageForms.Kind? {
    guard status == .ok else { return nil }
    return switch list {
    case .any: withForms { $0.kind(for: codings) }
    case .tags(let tags):
      PageForms.Kind.allCases.first { kind in
        kind.isAccepted(by: codings) && tags.contains { $0.weaklyMatches(kind.tag(tag)) }
      }
    }
  }

  /// What `notModified` says, with its fields written out once.
  private func fastNotModified(_ kind: PageForms.Kind, at now: Instant) -> Response {
    let response = withForms { forms in
      if let known = forms.unchanged(kind) { return known }
      var response = Response(.notModified)
      response.prepared = PreparedHeaders(notModified(kind, at: now).headers)
      forms.keep(response, unchanged: kind)
      return response
    }
    return fresh(response, at: now)
  }

  private func notModified(_ kind: PageForms.Kind, at now: Instant) -> Response {
    var response = Response(
      .notModified, headers: ["ETag": kind.tag(tag).description, "Vary": "Accept-Encoding"])
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
  fileprivate init?(tag: String, _ head: borrowing RequestHead, _ place: Range<Int>) {
    let (quote, count) = (UInt8(ascii: "\""), tag.utf8.count)
    guard place.count >= count + 2, head.bytes[place.lowerBound] == quote,
      head.bytes[place.upperBound - 1] == quote
    else { return nil }
    let start = place.lowerBound + 1
    for (index, byte) in tag.utf8.enumerated() where head.bytes[start + index] != byte {
      return nil
    }
    let suffix = (start + count)..<(place.upperBound - 1)
    switch (suffix.count, suffix.isEmpty ? 0 : head.bytes[suffix.upperBound - 1]) {
    case (0, _): self = .identity
    case (2, UInt8(ascii: "g")) where head.bytes[suffix.lowerBound] == UInt8(ascii: "-"):
      self = .quickGzip
    case (2, UInt8(ascii: "z")) where head.bytes[suffix.lowerBound] == UInt8(ascii: "-"):
      self = .smallGzip
    case (2, UInt8(ascii: "b")) where head.bytes[suffix.lowerBound] == UInt8(ascii: "-"):
      self = .brotli
    default: return nil
    }
  }
}
