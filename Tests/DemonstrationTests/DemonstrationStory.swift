import Demonstration
import Feeds

/// A story of the demonstration edition as the front matter reader sees it.
struct DemonstrationStory {
  let front: FrontMatter

  init(_ document: String) throws {
    front = try FrontMatter(parsing: Array(document.utf8))
  }

  static func all() throws -> [DemonstrationStory] {
    try Lantern.stories.map(DemonstrationStory.init)
  }

  var body: String { front.body }
  var fieldNames: [String] { front.fields.map(\.key) }
  var edition: String { text("edition") }
  var section: String { text("section") }
  var guid: String { text("guid") }
  var slug: String { text("slug") }
  var published: String { text("published") }
  var corrections: [YAML] { list("corrections") }
  var related: [String] { list("related").compactMap(\.text) }

  /// The picture's map, empty when the story has none.
  var picture: [YAML.Entry] { map(field("picture")) }

  /// Names of people in the byline and under the picture.
  var people: [String] {
    let byline = list("byline").compactMap { item in
      item.text ?? value("person", in: map(item))
    }
    return byline.filter { $0 != "staff" } + [value("person", in: picture)].compactMap { $0 }
  }

  var agencies: [String] {
    list("byline").compactMap { value("agency", in: map($0)) }
  }

  func field(_ name: String) -> YAML? {
    front.fields.first { $0.key == name }?.value
  }

  func text(_ name: String) -> String {
    field(name)?.text ?? ""
  }

  func list(_ name: String) -> [YAML] {
    guard case .list(let items) = field(name)?.content else { return [] }
    return items
  }

  func map(_ value: YAML?) -> [YAML.Entry] {
    guard case .map(let entries) = value?.content else { return [] }
    return entries
  }

  func value(_ name: String, in entries: [YAML.Entry]) -> String? {
    entries.first { $0.key == name }?.value.text
  }
}
