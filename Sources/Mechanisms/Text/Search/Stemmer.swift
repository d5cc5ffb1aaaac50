import CStemmer

/// One of Snowball's stemmers: brings the forms of a word to a common stem.
///
/// It belongs to one thread at a time; making one is cheap, so each use makes its own.
@safe
struct Stemmer: ~Copyable {
  private let handle: OpaquePointer

  /// Makes the stemmer of a Snowball algorithm such as `english`; nil when there is none.
  init?(_ algorithm: String) {
    guard let handle = unsafe sb_stemmer_new(algorithm, "UTF_8") else { return nil }
    unsafe self.handle = unsafe handle
  }

  deinit {
    unsafe sb_stemmer_delete(handle)
  }

  /// The stem of a word in small letters, both UTF-8; the word itself when there is no memory.
  func stem(_ word: [UInt8]) -> [UInt8] {
    let stem = unsafe word.withUnsafeBufferPointer {
      unsafe sb_stemmer_stem(handle, $0.baseAddress, Int32(clamping: $0.count))
    }
    guard let stem = unsafe stem else { return word }
    let count = unsafe Int(sb_stemmer_length(handle))
    return unsafe Array(UnsafeBufferPointer(start: stem, count: count))
  }

  /// Whether there is an algorithm of this name.
  static func exists(_ algorithm: String) -> Bool {
    Stemmer(algorithm) != nil
  }
}
