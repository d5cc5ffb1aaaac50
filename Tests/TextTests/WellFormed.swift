import Foundation
import FoundationXML
import Markup

/// Whether a piece of HTML is well-formed as the content of an XML element.
func isWellFormed(_ html: HTML) -> Bool {
  let document = Data("<x>".utf8) + Data(html.bytes) + Data("</x>".utf8)
  return XMLParser(data: document).parse()
}
