/// What the head of a part says: its field and, of a file, the file's name.
struct MultipartHead {
  let name: String
  let fileName: String?

  /// Reads the lines of a head; nil when no field is named.
  init?(_ bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    let line = text.split(separator: "\r\n").first {
      $0.prefix { $0 != ":" }.lowercased() == "content-disposition"
    }
    guard let line else { return nil }
    let value = line.drop { $0 != ":" }.dropFirst()
    let parameters = Self.parameters(value)
    guard value.trimmedOfSpace().lowercased().hasPrefix("form-data"),
      let name = parameters["name"]
    else { return nil }
    self.name = name
    fileName = parameters["filename"].map(Self.plainName)
  }

  /// Browsers write quotes as %22 or with a backslash, and semicolons as they are.
  private static func parameters(_ value: Substring) -> [String: String] {
    var found: [String: String] = [:]
    var rest = value.drop { $0 != ";" }
    while !rest.isEmpty {
      rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
      let name = rest.prefix { $0 != "=" && $0 != ";" }
      rest = rest[name.endIndex...]
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst()
      let text: String
      if rest.first == "\"" {
        rest = rest.dropFirst()
        text = quoted(&rest)
      } else {
        text = String(rest.prefix { $0 != ";" }.trimmedOfSpace())
      }
      rest = rest.drop { $0 != ";" }
      let key = name.trimmedOfSpace().lowercased()
      if found[key] == nil { found[key] = text }
    }
    return found
  }

  private static func quoted(_ rest: inout Substring) -> String {
    var text = ""
    while let character = rest.popFirst(), character != "\"" {
      if character == "\\", rest.first == "\"" || rest.first == "\\" {
        text.append(rest.removeFirst())
      } else {
        text.append(character)
      }
    }
    return text.replacing("%22", with: "\"").replacing("%0D", with: "").replacing("%0A", with: "")
  }

  /// The last part of a path of any system, without what no name has.
  private static func plainName(_ text: String) -> String {
    let last = text.split { $0 == "/" || $0 == "\\" }.last ?? ""
    let plain = last.unicodeScalars.filter {
      $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
    }
    return String(String(String.UnicodeScalarView(plain)).prefix(200))
  }
}
