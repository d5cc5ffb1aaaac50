import CVips

/// The libvips of this process, started once and narrowed to what pictures need.
enum Library {
  /// Starts libvips on one thread, without its cache, with all loaders blocked but those of
  /// ``PictureFormat``; SVG is left to be read from memory, never from a file.
  static func start() throws(PictureError) {
    guard started else {
      throw PictureError(.unsupported, "libvips does not start: \(takeError())")
    }
  }

  private static let started: Bool = {
    guard unsafe vips_init("broadsheet") == 0 else { return false }
    // A warning (odd metadata, stray bytes) is nobody's business here, and goes to standard error.
    unsafe g_log_set_handler("VIPS", G_LOG_LEVEL_WARNING, { @Sendable _, _, _, _ in }, nil)
    vips_concurrency_set(1)
    vips_cache_set_max(0)
    for (operation, blocked) in gates {
      unsafe vips_operation_block_set(operation, blocked ? 1 : 0)
    }
    return true
  }()

  /// Class names with whether they are blocked; a later line overrules an earlier one.
  private static let gates: [(String, Bool)] = [
    ("VipsForeignLoad", true),
    ("VipsForeignLoadJpegSource", false),
    ("VipsForeignLoadPngSource", false),
    ("VipsForeignLoadWebpSource", false),
    ("VipsForeignLoadHeifSource", false),
    ("VipsForeignLoadNsgifSource", false),
    ("VipsForeignLoadSvgBuffer", false),
  ]

  /// What libvips last complained about, in one line; forgets it.
  static func takeError() -> String {
    let text = unsafe String(cString: vips_error_buffer())
    vips_error_clear()
    var lines: [Substring] = []
    for line in text.split(separator: "\n") where !lines.contains(line) {
      lines.append(line)
    }
    return lines.isEmpty ? "no reason given" : lines.joined(separator: "; ")
  }
}
