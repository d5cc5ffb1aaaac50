import Times

/// Builds comments from the events of a Disqus export.
final class DisqusEvents: XMLEvents {
  var thrown: (any Error)?
  var line: () -> Int = { 0 }

  private struct Page {
    var id = ""
    var address = ""
    var isDeleted = false
  }

  private let deliver: (ForeignComment) throws -> Void
  private var path: [String] = []
  private var text: [UInt8] = []
  private var pages: [String: Page] = [:]
  private var page: Page?
  private var comment: ForeignComment?
  private var thread = ""
  /// What stands in when a name is empty.
  private var login = ""
  private var flags: Set<String> = []

  init(comment: @escaping (ForeignComment) throws -> Void) {
    deliver = comment
  }

  func start(
    _ name: String, attributes: [(name: String, value: String)]
  ) throws(ParseError) {
    if path.isEmpty, name != "disqus" {
      throw ParseError(
        .syntax, field: name, message: "a Disqus export begins with <disqus>, not with this.")
    }
    path.append(name)
    text.removeAll(keepingCapacity: true)
    let id = attributes.first { $0.name == "dsq:id" }?.value.trimmed ?? ""
    switch (path.count, name) {
    case (2, "thread"): page = Page(id: id)
    case (2, "post"):
      comment = ForeignComment(at: .line(line()))
      comment?.id = id
      (thread, login, flags) = ("", "", [])
    case (3, "thread"): thread = id
    case (3, "parent"): comment?.parent = id.isEmpty ? nil : id
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ParseError) {
    guard text.count + bytes.count <= DisqusReader.textLimit else {
      let limit = DisqusReader.textLimit >> 20
      throw ParseError(
        .limit, field: path.last ?? "", message: "holds more than \(limit) MB of text.")
    }
    unsafe text.append(contentsOf: bytes)
  }

  func end(_ name: String) throws(ParseError) {
    let value = String(decoding: text, as: UTF8.self)
    text.removeAll(keepingCapacity: true)
    path.removeLast()
    switch path.count {
    case 1: try endItem(name)
    case 2 where page != nil: endInPage(name, value)
    case 2 where comment != nil: endInComment(name, value)
    case 3 where path.last == "author" && comment != nil:
      if name == "name" { comment?.author = value }
      if name == "username" { login = value }
    default: break
    }
  }

  private func endInPage(_ name: String, _ value: String) {
    if name == "link" { page?.address = value.trimmed }
    if name == "isDeleted" { page?.isDeleted = Self.isTrue(value) }
  }

  private func endInComment(_ name: String, _ value: String) {
    switch name {
    case "message": comment?.text = .html(value)
    case "createdAt": comment?.posted = ISO8601.instant(value.trimmed)
    case "isDeleted", "isSpam": if Self.isTrue(value) { flags.insert(name) }
    case "isApproved": if value.trimmed == "false" || value.trimmed == "0" { flags.insert(name) }
    default: break
    }
  }

  private func endItem(_ name: String) throws(ParseError) {
    if name == "thread", let done = page {
      page = nil
      if !done.id.isEmpty { pages[done.id] = done }
    } else if name == "post", var done = comment {
      comment = nil
      done.page = pages[thread]?.address
      done.isPageDeleted = pages[thread]?.isDeleted ?? false
      if done.author.trimmed.isEmpty { done.author = login }
      done.state = state
      try hand(done)
    }
  }

  private var state: ForeignComment.State {
    if flags.contains("isDeleted") { return .deleted }
    if flags.contains("isSpam") { return .refused }
    // The set holds what is out of the ordinary: that it was not approved.
    return flags.contains("isApproved") ? .held : .shown
  }

  private static func isTrue(_ value: String) -> Bool {
    value.trimmed == "true" || value.trimmed == "1"
  }

  private func hand(_ done: ForeignComment) throws(ParseError) {
    do {
      try deliver(done)
    } catch {
      thrown = error
      throw ParseError(.field, message: "the import stopped.")
    }
  }
}
