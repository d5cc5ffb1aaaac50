extension StoryFields {
  /// Stands for plan and owner, to tell whether somebody has changed them.
  public var planMark: String {
    [StoryField.day, .words, .pictures, .owner].map { self[$0] }.joined(separator: "|")
  }

  /// The fields with control characters made visible, as a page can show them.
  public var visible: StoryFields {
    var fields = self
    for field in StoryField.allCases { fields[field] = Self.visible(self[field]) }
    return fields
  }

  private static func visible(_ text: String) -> String {
    let isControl = { (byte: UInt8) in
      (byte < 0x20 && byte != 0x0A && byte != 0x09) || byte == 0x7F
    }
    guard text.utf8.contains(where: isControl) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      shown.append(scalar.isASCII && isControl(UInt8(scalar.value)) ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }
}
