import Markup
import Text

/// Feeds one input to search in every language, to slugs, to addresses and to language files.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSearchAndLanguage(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let text = String(decoding: bytes, as: UTF8.self)
  for language in Languages.builtIn.all { search(text, SearchText(language)) }
  let slug = Slug.make(text)
  precondition(Slug.make(slug) == slug, "a slug changed")
  let link = Link(text)
  precondition(link == .inert || Link(link.address) == link, "an address changed")
  _ = try? Language(parsing: text, file: "fuzz.lang")
  return 0
}

private func search(_ text: String, _ search: SearchText) {
  let query = search.query(text)
  let tokens = search.tokens(text).utf8
  precondition(!tokens.contains(0x0A), "a token holds white space")
  let snippet = search.snippet(of: text, for: query).html.string.unicodeScalars
  precondition(!snippet.contains("\u{FFFD}") || text.unicodeScalars.contains("\u{FFFD}"), "a cut")
}
