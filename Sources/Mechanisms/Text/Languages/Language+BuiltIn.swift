extension Language {
  /// Reads one of the texts that come with the program.
  static func builtIn(_ text: String, file: String, fallback: Language?) -> Language {
    do throws(LanguageError) {
      return try Language(parsing: text, file: file, fallback: fallback)
    } catch {
      preconditionFailure("a language that comes with the program is wrong: \(error)")
    }
  }
}
