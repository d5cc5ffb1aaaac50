import Foundation
import FoundationXML
import Markup
import Text

/// Feeds one input to the sanitiser, and its output again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSanitiser(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let text = String(decoding: bytes, as: UTF8.self)
  for policy in Sanitiser.Policy.allCases {
    let sanitiser = Sanitiser(policy)
    let once = sanitiser.html(text)
    check(once)
    precondition(sanitiser.html(once.string) == once, "sanitising twice changed something")
  }
  return 0
}

private func check(_ html: HTML) {
  let document = Data("<x>".utf8) + Data(html.bytes) + Data("</x>".utf8)
  let reader = XMLParser(data: document)
  let names = Names()
  reader.delegate = names
  precondition(reader.parse(), "not well-formed")
  precondition(names.active.isEmpty, "\(names.active) passed")
}

/// Collects elements and attributes that could act.
private final class Names: NSObject, XMLParserDelegate {
  var active: [String] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let elements = ["script", "style", "svg", "math", "iframe", "object", "embed", "form", "base"]
    if elements.contains(name) { active.append(name) }
    active += attributes.keys.filter { $0.hasPrefix("on") || $0 == "style" || $0 == "srcdoc" }
    active += attributes.values.filter { $0.lowercased().hasPrefix("javascript:") }
  }
}
