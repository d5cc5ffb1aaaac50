import Foundation
import FoundationXML
import Markup
import Text

/// Feeds one input to the Markdown of stories and of comments.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMarkdown(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let text = String(decoding: bytes, as: UTF8.self)
  check(Markdown.comment(text))
  check(Markdown.story(text) { _ in nil })
  _ = Markdown.references(text)
  _ = Markdown.text(text)
  return 0
}

private func check(_ html: HTML) {
  let document = Data("<x>".utf8) + Data(html.bytes) + Data("</x>".utf8)
  precondition(XMLParser(data: document).parse(), "not well-formed")
  precondition(!html.string.contains("\"javascript:"), "a script's address passed")
  precondition(!html.string.contains("<script"), "a script passed")
}
