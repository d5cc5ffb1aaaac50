import Database
import News

/// How one list of an edition is named in the table `listing`.
struct ListKey: Hashable, Sendable {
  var edition: ID<Edition>
  var kind: Kind
  var list: Int64

  /// Never renumbered: the numbers are in databases.
  enum Kind: Int64, SQLEncodable, SQLDecodable {
    case all = 0
    case section = 1
    case topic = 2
    case person = 3
    case agency = 4
  }

  init(_ edition: ID<Edition>, _ list: StoryList) {
    self.edition = edition
    (kind, self.list) =
      switch list {
      case .all: (.all, 0)
      case .section(let id): (.section, id.rawValue)
      case .topic(let id): (.topic, id.rawValue)
      case .person(let id): (.person, id.rawValue)
      case .agency(let id): (.agency, id.rawValue)
      }
  }

  /// The list.
  var storyList: StoryList {
    switch kind {
    case .all: .all
    case .section: .section(ID(rawValue: list))
    case .topic: .topic(ID(rawValue: list))
    case .person: .person(ID(rawValue: list))
    case .agency: .agency(ID(rawValue: list))
    }
  }

  /// The condition on the rows of `listing l` that belong to the list.
  var condition: SQL { "l.edition = \(edition) AND l.kind = \(kind) AND l.list = \(list)" }
}
