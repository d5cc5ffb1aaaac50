import Foundation
import FoundationXML

@testable import Views

/// An element of a parsed page or feed.
final class Element {
  let name: String
  let attributes: [String: String]
  private(set) var children: [Node] = []

  enum Node {
    case element(Element)
    case text(String)
  }

  init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  func append(_ node: Node) {
    children.append(node)
  }

  var elements: [Element] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// Itself and everything below it, in order.
  var all: [Element] { [self] + elements.flatMap(\.all) }

  func all(_ name: String) -> [Element] { all.filter { $0.name == name } }

  func first(_ name: String) -> Element? { all.first { $0.name == name } }

  /// What is written in it, without scripts.
  var text: String {
    if name == "script" { return "" }
    return children.map { node in
      switch node {
      case .element(let element): element.text
      case .text(let text): text
      }
    }.joined()
  }

  /// What is written in it, with single spaces.
  var words: String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}

/// What a parser says of text that is not well-formed XML.
struct NotWellFormed: Error, CustomStringConvertible {
  let description: String
}

/// Builds elements from a parser's events.
private final class Builder: NSObject, XMLParserDelegate {
  var stack = [Element("", [:])]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let element = Element(name, attributes)
    stack.last?.append(.element(element))
    stack.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    stack.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    stack.last?.append(.text(text))
  }
}

extension Element {
  /// Parses text that must be well-formed XML.
  static func parse(_ bytes: [UInt8]) throws -> Element {
    let parser = XMLParser(data: Data(bytes))
    let builder = Builder()
    parser.delegate = builder
    guard parser.parse(), let root = builder.stack.first?.elements.first else {
      let fault = parser.parserError.map(String.init(describing:)) ?? "nothing there"
      throw NotWellFormed(description: "line \(parser.lineNumber): \(fault)")
    }
    return root
  }
}

extension Message {
  /// The names of messages that a text shows in the place of their words.
  static func names(in text: String) -> [String] {
    // Looking for each of a thousand takes long, and all of a group begin alike.
    let groups = Dictionary(grouping: allCases.map(\.rawValue)) { name in
      name.prefix { $0 != "." } + "."
    }
    return groups.filter { text.contains($0.key) }.values.joined().filter { text.contains($0) }
  }
}
