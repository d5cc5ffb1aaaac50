extension TextClassifier {
  private static let mark: [UInt8] = Array("BSTC".utf8)
  private static let version: UInt8 = 1

  /// What it has learnt, as bytes for a store to keep; the same for the same experience.
  public var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.bytes = Self.mark + [Self.version]
    writer.write(experience.count)
    for (tag, known) in experience.sorted(by: { $0.key < $1.key }) {
      writer.write(tag.utf8.count)
      writer.bytes += Array(tag.utf8)
      known.write(to: &writer)
    }
    let sum = StableHash.of(writer.bytes)
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      writer.bytes.append(UInt8(truncatingIfNeeded: sum >> shift))
    }
    return writer.bytes
  }

  /// Reads what was kept; everything is checked, and nothing that was written by hand makes the
  /// classifier larger than its bounds.
  public init(bytes: [UInt8]) throws(TextClassifierFault) {
    guard bytes.starts(with: Self.mark), bytes.count > Self.mark.count + 8 else { throw .foreign }
    guard bytes[Self.mark.count] == Self.version else {
      throw .version(Int(bytes[Self.mark.count]))
    }
    let body = bytes.dropLast(8)
    let sum = bytes.suffix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard StableHash.of(body) == sum else { throw .damaged }
    var reader = ByteReader(body.dropFirst(Self.mark.count + 1))
    guard let count = reader.number(upTo: Self.mostLanguages) else { throw .damaged }
    for _ in 0..<count {
      guard let tag = reader.text(upTo: Self.longestTag * 4), experience[tag] == nil,
        let known = Experience(reading: &reader)
      else { throw .damaged }
      experience[tag] = known
    }
    guard reader.isAtEnd else { throw .damaged }
  }
}

extension Experience {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(examples)
    writer.writeSparse(commenters, isEmpty: { $0.sum == 0 }) { $1.write($0) }
    writer.writeSparse(moderators, isEmpty: { $0 == 0 }) { $1.write(Int($0)) }
    writer.writeSparse(features, isEmpty: { $0.first == 0 }) { feature, writer in
      writer.write(feature.texts)
      writer.write(Int(feature.first))
      writer.write(Int(feature.second))
      writer.write(Int(feature.third))
    }
  }

  fileprivate init?(reading reader: inout ByteReader) {
    guard let examples = reader.pair(upTo: Self.mostExamples) else { return nil }
    self.examples = examples
    let isRead =
      reader.readSparse(&commenters) { $0.pair(upTo: Self.mostOfCommenter) }
      && reader.readSparse(&moderators) { $0.number(upTo: Self.mostExamples).map(UInt16.init) }
      && reader.readSparse(&features) { reader in
        guard let texts = reader.pair(upTo: Self.mostExamples), examples.holds(texts),
          let first = reader.number(upTo: 65_535), let second = reader.number(upTo: 65_535),
          let third = reader.number(upTo: 65_535), first != 0, second != 0 || third == 0
        else { return nil }
        return Feature(
          texts: texts, first: UInt16(first), second: UInt16(second), third: UInt16(third))
      }
    guard isRead else { return nil }
    recount()
  }
}

extension Experience.Pair {
  /// Whether there are as many as in a part of it.
  fileprivate func holds(_ part: Experience.Pair) -> Bool {
    part.wanted <= wanted && part.unwanted <= unwanted
  }
}
