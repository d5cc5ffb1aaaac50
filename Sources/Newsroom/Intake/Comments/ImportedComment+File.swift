import Markup
import News
import Stores
import Text
import Times

extension ImportedComment {
  /// Why a comment of a file is not taken.
  struct Unfit: Error {
    let reason: String
  }

  /// The page that a comment of our own format stands under.
  static func page(of json: JSON) throws(Unfit) -> String {
    try CommentFields(json).text("story")
  }

  /// A comment of our own format (docs/formats/comments.md) as the stores take it.
  ///
  /// Where it has Markdown the HTML is made anew from that; other HTML is sanitised.
  init(_ json: JSON, under guid: String) throws(Unfit) {
    let fields = CommentFields(json)
    let state: Comment.State = try fields.word("state")
    let markdown = try fields.optionalText("markdown") ?? ""
    let html = try fields.optionalText("html") ?? ""
    let typed = ForeignText.visible(markdown)
    let body =
      typed.isEmpty ? Sanitiser(.comment).html(html).string : Markdown.comment(typed).string
    let own = try fields.name()
    self.init(
      sourceID: own.id, story: guid,
      author: PlainName.cleaned(
        try fields.optionalText("author") ?? "", most: Accounts.longestName),
      posted: try fields.instant("posted"), body: body, state: state)
    source = own.source
    if let above = try fields.parent(), above != own {
      parent = above.id
      parentSource = above.source == own.source ? nil : above.source
    }
    standing = try fields.optional("standing") == nil ? .guest : fields.word("standing")
    edited = try fields.optional("edited") == nil ? nil : fields.instant("edited")
    picked = try fields.optional("picked") == nil ? nil : fields.instant("picked")
    votes = try fields.count("votes")
    language = try fields.optionalText("language").flatMap { Self.isTag($0) ? $0 : nil }
    isRightToLeft = try fields.optionalText("direction") == "rtl"
    self.markdown = typed
  }

  private static func isTag(_ text: String) -> Bool {
    (1...35).contains(text.utf8.count)
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}

/// Reads the members of a comment in our own format and says which is wrong.
private struct CommentFields {
  private let json: JSON

  init(_ json: JSON) {
    self.json = json
  }

  /// A member that may be left out, or null.
  func optional(_ field: String) throws(ImportedComment.Unfit) -> JSON? {
    guard let value = json[field], value != .null else { return nil }
    return value
  }

  func optionalText(_ field: String) throws(ImportedComment.Unfit) -> String? {
    guard let value = try optional(field) else { return nil }
    guard let text = value.text else { throw .init(reason: "its “\(field)” is no text") }
    return text
  }

  func text(_ field: String) throws(ImportedComment.Unfit) -> String {
    guard let text = try optionalText(field), !text.isEmpty else {
      throw .init(reason: "its “\(field)” is missing")
    }
    return text
  }

  func word<Word: RawRepresentable<String>>(
    _ field: String
  ) throws(ImportedComment.Unfit) -> Word {
    let text = try text(field)
    guard let word = Word(rawValue: text) else {
      throw .init(reason: "its “\(field)” is none that is known")
    }
    return word
  }

  func instant(_ field: String) throws(ImportedComment.Unfit) -> Instant {
    guard let instant = ISO8601.instant(try text(field)), CommentDates.holds(instant) else {
      throw .init(reason: "its “\(field)” is no date and time")
    }
    return instant
  }

  func count(_ field: String) throws(ImportedComment.Unfit) -> Int {
    guard let value = try optional(field) else { return 0 }
    guard let number = value.number, number >= 0 else {
      throw .init(reason: "its “\(field)” is no number of votes")
    }
    return Int(clamping: number)
  }

  /// The comment's own name.
  func name() throws(ImportedComment.Unfit) -> CommentCopy.Name {
    let name = CommentCopy.Name(source: try text("source"), id: try text("id"))
    guard name.isFit else { throw .init(reason: "its name cannot be kept") }
    return name
  }

  /// The name of what it answers.
  func parent() throws(ImportedComment.Unfit) -> CommentCopy.Name? {
    guard let parent = try optional("parent") else { return nil }
    let name = CommentCopy.Name(
      source: parent["source"]?.text ?? "", id: parent["id"]?.text ?? "")
    guard name.isFit else { throw .init(reason: "its “parent” has no “source” and “id”") }
    return name
  }
}

extension CommentCopy.Name {
  /// Whether it is short enough and holds nothing that a database cannot keep.
  var isFit: Bool { Self.isFit(source) && Self.isFit(id) }

  /// Whether a text can be part of a name.
  static func isFit(_ text: String) -> Bool {
    (1...500).contains(text.utf8.count)
      && !text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
  }
}
