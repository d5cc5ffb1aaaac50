import CYAML

/// The events of one YAML document, as libyaml finds them.
enum YAMLEvents {
  /// One event and its line.
  struct Event {
    var line: Int
    var kind: Kind
  }

  /// The events that front matter may have.
  enum Kind: Equatable {
    case scalar(String)
    case listStart
    case mapStart
    case end
  }

  static func read(_ bytes: [UInt8], firstLine: Int) throws(ParseError) -> [Event] {
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) == 1 else {
      throw ParseError(.limit, message: "no memory for reading YAML.")
    }
    defer { unsafe yaml_parser_delete(&parser) }
    let outcome = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      return unsafe events(of: &parser, firstLine: firstLine)
    }
    return try outcome.get()
  }

  private static func events(
    of parser: inout yaml_parser_t, firstLine: Int
  ) -> Result<[Event], ParseError> {
    var events: [Event] = []
    var documents = 0
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(&parser, &event) == 1 else {
        return unsafe .failure(failure(of: parser, firstLine: firstLine))
      }
      defer { unsafe yaml_event_delete(&event) }
      let line = unsafe Int(event.start_mark.line) + firstLine
      let type = unsafe event.type
      if type == YAML_STREAM_END_EVENT { return .success(events) }
      if type == YAML_DOCUMENT_START_EVENT { documents += 1 }
      if documents > 1 {
        return .failure(ParseError(.syntax, line: line, message: "a second document begins here."))
      }
      do {
        if let kind = unsafe try kind(of: event, line: line) {
          events.append(Event(line: line, kind: kind))
        }
      } catch {
        return .failure(error)
      }
    }
  }

  private static func kind(
    of event: yaml_event_t, line: Int
  ) throws(ParseError) -> Kind? {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      guard unsafe scalar.anchor == nil, unsafe scalar.tag == nil else { throw decorated(line) }
      let text = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return unsafe .scalar(String(decoding: text, as: UTF8.self))
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      guard unsafe start.anchor == nil, unsafe start.tag == nil else { throw decorated(line) }
      return .listStart
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      guard unsafe start.anchor == nil, unsafe start.tag == nil else { throw decorated(line) }
      return .mapStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
    case YAML_ALIAS_EVENT: throw decorated(line)
    default: return nil
    }
  }

  private static func decorated(_ line: Int) -> ParseError {
    ParseError(
      .syntax, line: line, message: "tags (!), anchors (&) and aliases (*) are not taken here.")
  }

  private static func failure(of parser: yaml_parser_t, firstLine: Int) -> ParseError {
    let line = unsafe Int(parser.problem_mark.line) + firstLine
    let problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "unreadable"
    return ParseError(.syntax, line: line, message: "not YAML: \(problem).")
  }
}
