/// Writes numbers in as few bytes as they need.
struct ByteWriter {
  var bytes: [UInt8] = []

  /// Writes a number that is not negative, seven bits a byte, the lowest first.
  mutating func write(_ number: Int) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ pair: Experience.Pair) {
    write(Int(pair.wanted))
    write(Int(pair.unwanted))
  }

  /// Writes those entries of a table that are not empty, each after its distance from the last.
  mutating func writeSparse<Entry>(
    _ table: [Entry], isEmpty: (Entry) -> Bool, _ writeEntry: (Entry, inout ByteWriter) -> Void
  ) {
    write(table.count { !isEmpty($0) })
    var last = -1
    for (index, entry) in table.enumerated() where !isEmpty(entry) {
      write(index - last - 1)
      last = index
      writeEntry(entry, &self)
    }
  }
}

/// Reads what a `ByteWriter` wrote; nil for anything else.
struct ByteReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func number(upTo most: Int) -> Int? {
    var number = 0
    for shift in stride(from: 0, to: 35, by: 7) {
      guard let byte = rest.popFirst() else { return nil }
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number <= most ? number : nil }
    }
    return nil
  }

  mutating func text(upTo most: Int) -> String? {
    guard let count = number(upTo: most), count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return String(validating: rest.prefix(count), as: UTF8.self)
  }

  mutating func pair(upTo most: Int) -> Experience.Pair? {
    guard let wanted = number(upTo: most), let unwanted = number(upTo: most),
      wanted + unwanted <= most
    else { return nil }
    return Experience.Pair(wanted: UInt16(wanted), unwanted: UInt16(unwanted))
  }

  /// Fills the entries of a table that were written; false when there is no such place.
  mutating func readSparse<Entry>(
    _ table: inout [Entry], _ readEntry: (inout ByteReader) -> Entry?
  ) -> Bool {
    guard let count = number(upTo: table.count) else { return false }
    var index = -1
    for _ in 0..<count {
      guard let step = number(upTo: table.count), index + 1 + step < table.count,
        let entry = readEntry(&self)
      else { return false }
      index += 1 + step
      table[index] = entry
    }
    return true
  }
}
