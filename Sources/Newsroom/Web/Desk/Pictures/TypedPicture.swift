import HTTP
import News
import Times
import Views

extension LibraryPicturePage.Fields {
  init(_ words: LibraryPicture.Words, _ zone: Zone) {
    self.init()
    (alt, caption, credit, rights) = (words.alt, words.caption, words.credit, words.rights)
    lastDay =
      words.expires.map { ISO8601.string(zone.date(at: $0 - Instant.Span(milliseconds: 1))) } ?? ""
    (focusX, focusY) = (String(words.focus.x), String(words.focus.y))
    areas = words.areas.mapValues { [String($0.left), String($0.top), String($0.width)] }
  }
}

/// What was typed into the form of a picture.
struct TypedPicture {
  private static let most = 2000

  var fields = LibraryPicturePage.Fields()
  var words = LibraryPicture.Words()
  var faults: [String: LibraryPicturePage.Fault] = [:]

  init(_ form: Query, _ zone: Zone, of picture: Picture) {
    words.alt = text("alt", form)
    words.caption = text("caption", form)
    words.credit = text("credit", form)
    words.rights = text("rights", form)
    fields.alt = words.alt
    (fields.caption, fields.credit, fields.rights) = (words.caption, words.credit, words.rights)
    fields.lastDay = String((form["last-day"] ?? "").prefix(40))
    fields.focusX = String((form["focus-x"] ?? "50").prefix(20))
    fields.focusY = String((form["focus-y"] ?? "50").prefix(20))
    if !fields.lastDay.isEmpty {
      if let day = ISO8601.date(fields.lastDay) {
        words.expires = zone.start(of: day.adding(days: 1))
      } else {
        faults["last-day"] = .badDate
      }
    }
    words.focus = focus(form)
    for shape in Picture.Shape.allCases { area(shape, form, of: picture) }
  }

  /// The numbers, or the place if the numbers are those that the form came with.
  private mutating func focus(_ form: Query) -> Picture.Focus {
    fields.place = String((form["focus-place"] ?? "").prefix(20))
    let isUntouched = form["focus-was"] == "\(fields.focusX)-\(fields.focusY)"
    if isUntouched, let point = LibraryPicturePage.point(ofPlace: fields.place) { return point }
    fields.place = ""
    return Picture.Focus(
      x: percent("focus-x", fields.focusX), y: percent("focus-y", fields.focusY))
  }

  private mutating func area(_ shape: Picture.Shape, _ form: Query, of picture: Picture) {
    let name = shape.fieldName
    let typed = LibraryPicturePage.areaFields.map {
      String((form["\(name)-\($0)"] ?? "").prefix(20))
    }
    guard typed.contains(where: { !$0.isEmpty }) else { return }
    fields.areas[shape] = typed
    let numbers = typed.compactMap { Int($0) }.filter((0...100).contains)
    guard numbers.count == 3, numbers[2] > 0 else { return faults[name] = .badCrop }
    let area = Picture.Area(left: numbers[0], top: numbers[1], width: numbers[2])
    guard area.fits(shape, width: picture.width, height: picture.height) else {
      return faults[name] = .outside
    }
    words.areas[shape] = area
  }

  /// A line of text: what no line has becomes a space.
  private mutating func text(_ name: String, _ form: Query) -> String {
    let plain = (form[name] ?? "").unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? " " : scalar
    }
    let text = String(String.UnicodeScalarView(plain))
    if text.count > Self.most { faults[name] = .tooLong }
    return String(text.prefix(Self.most))
  }

  private mutating func percent(_ name: String, _ text: String) -> Int {
    guard let number = Int(text), (0...100).contains(number) else {
      faults[name] = .badPercent
      return 50
    }
    return number
  }
}
