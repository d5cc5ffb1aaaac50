import Database
import Text
import Web

/// A data directory that a command works on, with its database and its languages.
struct Opened {
  let directory: DataDirectory
  /// The database; whatever is written through it is told to a program that serves the site.
  let pool: any Pool
  /// The database as it is.
  let database: any Pool
  let languages: Languages

  /// Opens what `--data` and `--database` name.
  init(_ arguments: Arguments, mayCreate: Bool) throws {
    directory = try DataDirectory(try arguments.required(.data), mayCreate: mayCreate)
    languages = try LanguageFolder.read(directory.languages)
    let url = arguments.value(.database)
    database = try OpenDatabase.pool(url: url, in: directory)
    // PostgreSQL tells of changes by itself.
    pool =
      url == nil
      ? FollowedPool(database, ringing: try OpenDatabase.signal(url: nil, in: directory))
      : database
  }
}
