public import Database

extension Dialect {
  /// SQLite 3.40 or later with FTS5.
  public static let sqlite = Dialect(
    name: "SQLite",
    identity: "INTEGER PRIMARY KEY AUTOINCREMENT",
    blob: "BLOB",
    forUpdate: "",
    forUpdateSkipLocked: "",
    lockTable: { _ in nil },
    appendOnly: { table in
      ["UPDATE", "DELETE"].map { (act: SQL) in
        """
        CREATE TRIGGER \(table)_no_\(act) BEFORE \(act) ON \(table) \
        BEGIN SELECT RAISE(ABORT, 'this table is only added to'); END
        """
      }
    },
    announce: nil,
    catalogue: """
      SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c \
      WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
      ORDER BY t.name, c.name
      """,
    search: FTS5())
}
