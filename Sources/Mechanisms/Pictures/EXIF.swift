/// The credits in EXIF, as libvips writes out its values.
enum EXIF {
  static func credits(of header: Handle) -> Credits {
    var credits = Credits()
    credits.creator = header.text("exif-ifd0-Artist").flatMap(value)
    credits.copyright = header.text("exif-ifd0-Copyright").flatMap(value)
    credits.caption = header.text("exif-ifd0-ImageDescription").flatMap(value)
    return credits
  }

  /// libvips gives `TEXT (TEXT, ASCII, 5 components, 5 bytes)`: the text is there twice.
  static func value(_ written: String) -> String? {
    guard let kind = written.start(ofLast: ", ASCII, ") else { return nil }
    let both = written[..<kind]
    let length = (both.count - 2) / 2
    guard length > 0 else { return nil }
    return Credits.tidy(String(both.prefix(length)))
  }
}

extension String {
  fileprivate func start(ofLast part: String) -> String.Index? {
    var start = endIndex
    while start > startIndex {
      start = index(before: start)
      if self[start...].hasPrefix(part) { return start }
    }
    return nil
  }
}
