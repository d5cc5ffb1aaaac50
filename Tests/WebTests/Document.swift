import Foundation
import FoundationXML
import HTTP

/// The tags of a page or feed in the order in which they stand, each with the text just in it.
struct Document {
  struct Tag {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  let tags: [Tag]

  /// Reads what a response carries; throws when that is not well-formed.
  init(_ response: Response) throws {
    let parser = XMLParser(data: Data(response.bytes))
    let collector = Collector()
    parser.delegate = collector
    guard parser.parse() else {
      throw NotWellFormed(line: parser.lineNumber, fault: parser.parserError.map { "\($0)" })
    }
    tags = collector.tags
  }

  struct NotWellFormed: Error {
    let line: Int
    let fault: String?
  }

  /// The text of each tag of a name.
  func texts(_ name: String) -> [String] {
    tags.filter { $0.name == name }.map(\.text)
  }

  /// The first address of a link that holds a text; nil when there is none.
  func address(with text: String) -> String? {
    tags.lazy.filter { $0.name == "a" }.compactMap { $0.attributes["href"] }
      .first { $0.contains(text) }
  }
}

private final class Collector: NSObject, XMLParserDelegate {
  var tags: [Document.Tag] = []
  private var open: [Int] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(tags.count)
    tags.append(Document.Tag(name: name, attributes: attributes))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { tags[last].text += text }
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    if let last = open.last { tags[last].text += String(decoding: block, as: UTF8.self) }
  }
}
