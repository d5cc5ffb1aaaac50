public import Markup

extension Language {
  /// The items as a list in a sentence: “A, B and C”.
  public func list(_ items: [String]) -> String {
    joined(items, "") { key, first, last in
      message(key, ["first": first, "last": last])
    }
  }

  /// The items as a list in a sentence, each a piece of HTML.
  public func list(_ items: [HTML]) -> HTML {
    joined(items, .empty) { key, first, last in
      html(key, ["first": first, "last": last])
    }
  }

  /// A text between the language's quotation marks.
  public func quoted(_ text: String) -> String {
    message("lists.quoted", ["text": text])
  }

  private func joined<Item>(
    _ items: [Item], _ none: Item, _ join: (_ key: String, Item, Item) -> Item
  ) -> Item {
    guard let first = items.first, let last = items.last else { return none }
    if items.count == 1 { return first }
    if items.count == 2 { return join("lists.pair", first, last) }
    let head = items.dropLast().dropFirst().reduce(first) { join("lists.middle", $0, $1) }
    return join("lists.last", head, last)
  }
}
