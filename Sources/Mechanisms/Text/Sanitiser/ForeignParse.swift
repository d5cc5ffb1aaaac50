import CGumbo

/// One parse by gumbo: owns the memory of its tree, and the text that the tree points into.
@safe
struct ForeignParse: ~Copyable {
  private let arena: UnsafeMutablePointer<bs_arena>
  private let source: UnsafeMutableBufferPointer<CChar>
  private let root: UnsafeMutablePointer<GumboNode>

  /// Usual texts need a fraction of these.
  private static func limits(_ bytes: Int) -> (memory: Int, seconds: Double) {
    (16_000_000 + 128 * bytes, 0.25 + 5e-7 * Double(bytes))
  }

  /// Parses a text as the content of a `div`; nil when that takes too much time or memory.
  init?(_ text: String) {
    let bytes = text.utf8.count
    let limits = Self.limits(bytes)
    guard let arena = unsafe bs_arena_new(limits.memory, limits.seconds) else { return nil }
    let source = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes + 1)
    unsafe Self.copy(text, to: source)
    guard let output = unsafe bs_gumbo_parse(arena, source.baseAddress, bytes, GUMBO_TAG_DIV),
      let root = unsafe output.pointee.root
    else {
      unsafe bs_arena_free(arena)
      unsafe source.deallocate()
      return nil
    }
    unsafe self.arena = unsafe arena
    unsafe self.source = unsafe source
    unsafe self.root = unsafe root
  }

  private static func copy(_ text: String, to buffer: UnsafeMutableBufferPointer<CChar>) {
    var text = text
    text.withUTF8 { bytes in
      let raw = UnsafeMutableRawBufferPointer(buffer)
      unsafe raw.copyMemory(from: UnsafeRawBufferPointer(bytes))
      unsafe raw[bytes.count] = 0
    }
  }

  deinit {
    unsafe bs_arena_free(arena)
    unsafe source.deallocate()
  }

  /// Calls a function with the root, which holds good only during the call.
  borrowing func withRoot(_ body: (UnsafeMutablePointer<GumboNode>) -> Void) {
    unsafe body(root)
  }
}
