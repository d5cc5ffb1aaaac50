import Database

extension Schema {
  static let search = Migration(7, "search of stories") { dialect in
    dialect.search.create(storySearch)
  }
}
