/// One word of a text, ready to be brought to its stem.
struct Word {
  /// Where it stands, in UTF-8 offsets.
  var range = 0..<0
  /// Its letters in small, UTF-8; an apostrophe inside is kept as `'`.
  var small: [UInt8] = []
  /// The same without accents and apostrophes.
  var folded: [UInt8] = []
  /// Where the first apostrophe is, in both forms; nil when there is none.
  var apostrophe: (small: Int, folded: Int)?

  /// Whether it has accents, apostrophes or other signs that are not compared.
  var isFolded: Bool { small != folded }

  mutating func clear() {
    small.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    apostrophe = nil
  }

  mutating func add(_ scalar: FoldedScalar) {
    small.append(scalar.small)
    folded.append(scalar.folded)
  }

  mutating func addApostrophe() {
    if apostrophe == nil { apostrophe = (small.count, folded.count) }
    small.append(UInt8(ascii: "'"))
  }

  /// Takes away everything up to and with the first apostrophe.
  mutating func dropElision() {
    guard let mark = apostrophe else { return }
    small.removeFirst(mark.small + 1)
    folded.removeFirst(mark.folded)
    apostrophe = nil
  }
}
