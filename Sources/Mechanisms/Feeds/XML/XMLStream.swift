import CXML

/// Reads an XML document piece by piece in constant memory and hands on its events.
///
/// Over libxml2's push parser. Document type declarations are refused, so that there are no
/// entities but XML's five; control characters that XML forbids are dropped and counted. Used on
/// one thread.
@safe final class XMLStream {
  private static let depthLimit = 64

  /// How many forbidden control characters were dropped.
  private(set) var droppedCharacters = 0

  private var parser: xmlParserCtxtPtr?
  private let events: any XMLEvents
  private var failure: ParseError?
  private var depth = 0
  private var hasContent = false

  init(events: any XMLEvents) {
    self.events = events
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.internalSubset = { context, _, _, _ in unsafe stream(context).refuseDTD() }
    unsafe handler.startElementNs = { context, name, prefix, _, _, _, count, _, attributes in
      unsafe stream(context).start(name, prefix, Int(count), attributes)
    }
    unsafe handler.endElementNs = { context, name, prefix, _ in
      unsafe stream(context).end(name, prefix)
    }
    unsafe handler.characters = { context, bytes, count in
      unsafe stream(context).text(bytes, Int(count))
    }
    unsafe handler.cdataBlock = handler.characters
    unsafe handler.serror = { context, error in unsafe stream(context).fail(error) }
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe parser = xmlCreatePushParserCtxt(&handler, context, nil, 0, nil)
    unsafe xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
  }

  deinit {
    unsafe xmlFreeParserCtxt(parser)
  }

  /// The line that is being read, from 1.
  var line: Int {
    guard let input = unsafe parser?.pointee.input else { return 1 }
    return unsafe Int(input.pointee.line)
  }

  /// Reads on.
  func feed(_ bytes: [UInt8]) throws(ParseError) {
    if !bytes.isEmpty { hasContent = true }
    let clean = bytes.contains(where: isForbidden) ? dropping(bytes) : bytes
    unsafe clean.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = unsafe xmlParseChunk(parser, start, Int32(buffer.count), 0)
    }
    if let failure { throw failure }
  }

  /// Ends the document; fails when it is not complete.
  func finish() throws(ParseError) {
    _ = unsafe xmlParseChunk(parser, nil, 0, 1)
    if let failure { throw failure }
  }

  private func dropping(_ bytes: [UInt8]) -> [UInt8] {
    let kept = bytes.filter { !isForbidden($0) }
    droppedCharacters += bytes.count - kept.count
    return kept
  }

  private func attempt(_ body: () throws(ParseError) -> Void) {
    guard failure == nil else { return }
    do {
      try body()
    } catch {
      var error = error
      error.line = error.line ?? line
      stop(error)
    }
  }

  private func stop(_ error: ParseError) {
    failure = error
    unsafe xmlStopParser(parser)
  }

  private func refuseDTD() {
    attempt { () throws(ParseError) in
      throw ParseError(.syntax, message: "document type declarations (<!DOCTYPE>) are not taken.")
    }
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    depth += 1
    attempt { () throws(ParseError) in
      guard depth <= Self.depthLimit else {
        throw ParseError(.limit, message: "elements are nested deeper than \(Self.depthLimit).")
      }
      let list = unsafe attributeList(count, attributes)
      try events.start(unsafe qualified(name, prefix), attributes: list)
    }
  }

  /// libxml2 hands five pointers an attribute: name, prefix, namespace, value, end of value.
  private func attributeList(
    _ count: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [(name: String, value: String)] {
    guard let attributes = unsafe attributes, count > 0 else { return [] }
    return (0..<count).map { index in
      let name = unsafe qualified(attributes[index * 5], attributes[index * 5 + 1])
      guard let start = unsafe attributes[index * 5 + 3], let end = unsafe attributes[index * 5 + 4]
      else { return (name, "") }
      let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
      return (name, unsafe String(decoding: value, as: UTF8.self))
    }
  }

  private func end(_ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?) {
    depth -= 1
    attempt { () throws(ParseError) in try events.end(unsafe qualified(name, prefix)) }
  }

  private func text(_ bytes: UnsafePointer<xmlChar>?, _ count: Int) {
    attempt { () throws(ParseError) in
      unsafe try events.text(UnsafeBufferPointer(start: bytes, count: count))
    }
  }

  private func fail(_ error: xmlErrorPtr?) {
    guard failure == nil, let error = unsafe error, unsafe error.pointee.level == XML_ERR_FATAL
    else { return }
    let message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "unreadable"
    let sentence = message.split(whereSeparator: \.isNewline).first.map(String.init) ?? message
    let code = unsafe error.pointee.code
    if hasContent, Int32(bitPattern: XML_ERR_DOCUMENT_EMPTY.rawValue) == code {
      return stop(ParseError(.syntax, line: 1, message: "not XML: it begins with no element."))
    }
    let ended = isEnd(code)
    let line = unsafe Int(error.pointee.line)
    stop(
      ended
        ? ParseError(.truncated, line: line, message: "the file ends in the middle (\(sentence)).")
        : ParseError(.syntax, line: line, message: "not well-formed XML: \(sentence)."))
  }

  private func isEnd(_ code: Int32) -> Bool {
    let codes = [
      XML_ERR_DOCUMENT_END, XML_ERR_DOCUMENT_EMPTY, XML_ERR_CDATA_NOT_FINISHED,
      XML_ERR_TAG_NOT_FINISHED, XML_ERR_GT_REQUIRED, XML_ERR_COMMENT_NOT_FINISHED,
    ]
    return codes.contains { Int32(bitPattern: $0.rawValue) == code }
  }
}

/// XML 1.0 allows of the control characters only tab, line feed and carriage return.
private func isForbidden(_ byte: UInt8) -> Bool {
  byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
}

private func stream(_ context: UnsafeMutableRawPointer?) -> XMLStream {
  guard let context = unsafe context else { preconditionFailure("libxml2 lost its context") }
  return unsafe Unmanaged<XMLStream>.fromOpaque(context).takeUnretainedValue()
}

private func qualified(
  _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?
) -> String {
  let local = unsafe name.map { unsafe String(cString: $0) } ?? ""
  guard let prefix = unsafe prefix else { return local }
  return unsafe String(cString: prefix) + ":" + local
}
