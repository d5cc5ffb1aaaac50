import Database

extension SQLiteConnection {
  /// Opens the one connection that writes, and makes sure that the file is ours.
  static func writer(_ path: String, _ settings: SQLiteSettings) throws(SQLError)
    -> SQLiteConnection
  {
    let db = try SQLiteConnection(path, writes: true)
    db.setPatience(settings.patience)
    try db.checkOwner(settings.applicationID)
    try db.control("PRAGMA journal_mode = WAL")
    // The log shrinks to this again after a long import.
    try db.control("PRAGMA journal_size_limit = 67108864")
    try db.control("PRAGMA synchronous = \(SQL(trusted: settings.durable ? "FULL" : "OFF"))")
    try db.control("PRAGMA foreign_keys = ON")
    try db.prepareMemory(settings, cachedBytes: settings.writerCachedBytes)
    try db.addRanking()
    return db
  }

  /// Opens a connection that only reads.
  static func reader(_ path: String, _ settings: SQLiteSettings) throws(SQLError)
    -> SQLiteConnection
  {
    let db = try SQLiteConnection(path, writes: false)
    db.setPatience(settings.patience)
    try db.control("PRAGMA query_only = ON")
    try db.prepareMemory(settings, cachedBytes: settings.cachedBytes)
    try db.addRanking()
    return db
  }

  private func prepareMemory(
    _ settings: SQLiteSettings, cachedBytes: Int
  ) throws(SQLError) {
    try control("PRAGMA mmap_size = \(SQL(trusted: String(settings.mappedBytes)))")
    try control("PRAGMA cache_size = \(SQL(trusted: String(-cachedBytes / 1024)))")
    try control("PRAGMA temp_store = MEMORY")
  }

  private func checkOwner(_ applicationID: Int32) throws(SQLError) {
    let found: Int = try first("PRAGMA application_id")?[0] ?? 0
    if found == Int(applicationID) { return }
    let tables: Int = try first("SELECT count(*) FROM sqlite_schema")?[0] ?? 0
    guard found == 0, tables == 0 else {
      throw SQLError(.corrupt, "the file is a database of another program")
    }
    try control("PRAGMA application_id = \(SQL(trusted: String(applicationID)))")
  }
}
