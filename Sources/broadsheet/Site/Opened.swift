import Database
import Text

/// A data directory that a command works on, with its database and its languages.
struct Opened {
  let directory: DataDirectory
  let pool: any Pool
  let languages: Languages

  /// Opens what `--data` and `--database` name.
  init(_ arguments: Arguments, mayCreate: Bool) throws {
    directory = try DataDirectory(try arguments.required(.data), mayCreate: mayCreate)
    languages = try LanguageFolder.read(directory.languages)
    pool = try OpenDatabase.pool(url: arguments.value(.database), in: directory)
  }
}
