extension YAML {
  /// Reads one document of UTF-8 text that begins on line `firstLine` of its file.
  public init(parsing bytes: [UInt8], firstLine: Int = 1) throws(ParseError) {
    let events = try YAMLEvents.read(bytes, firstLine: firstLine)
    var builder = YAMLBuilder(events: events)
    self = try builder.document()
  }
}

/// Builds values from events; nesting is bounded by `depthLimit`, so recursion is.
private struct YAMLBuilder {
  static let depthLimit = 20

  let events: [YAMLEvents.Event]
  var position = 0

  mutating func document() throws(ParseError) -> YAML {
    guard position < events.count else { return YAML(line: 1, content: .map([])) }
    return try value(depth: 0)
  }

  private mutating func value(depth: Int) throws(ParseError) -> YAML {
    let event = try next()
    guard depth < Self.depthLimit else {
      throw ParseError(.limit, line: event.line, message: "nested too deeply.")
    }
    switch event.kind {
    case .scalar(let text): return YAML(line: event.line, content: .text(text))
    case .listStart: return try list(line: event.line, depth: depth)
    case .mapStart: return try map(line: event.line, depth: depth)
    case .end: throw ParseError(.syntax, line: event.line, message: "a value is missing.")
    }
  }

  private mutating func list(line: Int, depth: Int) throws(ParseError) -> YAML {
    var items: [YAML] = []
    while try !atEnd() { items.append(try value(depth: depth + 1)) }
    position += 1
    return YAML(line: line, content: .list(items))
  }

  private mutating func map(line: Int, depth: Int) throws(ParseError) -> YAML {
    var entries: [YAML.Entry] = []
    while try !atEnd() {
      let key = try next()
      guard case .scalar(let name) = key.kind else {
        throw ParseError(.syntax, line: key.line, message: "a field's name must be plain text.")
      }
      if let first = entries.first(where: { $0.key == name }) {
        let message = "stands here a second time; the first is on line \(first.line)."
        throw ParseError(.field, line: key.line, field: name, message: message)
      }
      let value = try value(depth: depth + 1)
      entries.append(YAML.Entry(key: name, line: key.line, value: value))
    }
    position += 1
    return YAML(line: line, content: .map(entries))
  }

  private func atEnd() throws(ParseError) -> Bool {
    guard position < events.count else {
      throw ParseError(.truncated, line: events.last?.line, message: "the text ends too early.")
    }
    return events[position].kind == .end
  }

  private mutating func next() throws(ParseError) -> YAMLEvents.Event {
    guard position < events.count else {
      throw ParseError(.truncated, line: events.last?.line, message: "the text ends too early.")
    }
    position += 1
    return events[position - 1]
  }
}
