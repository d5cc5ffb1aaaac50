import Markup
import Text

/// Every age of a language as its pages write it, for the script that keeps ages true.
enum AgeWords {
  /// Beyond so many years an age stays as the server wrote it.
  private static let years = 250

  /// Lists of texts as JSON: less than a minute; 1 minute, 2 minutes and so on; then hours, days,
  /// weeks, months, years.
  static func json(_ language: Language) -> String {
    let lists = language.ages(years: years).map { list in
      JSON.array(
        list.map { .string(language.message(Message.age.rawValue, ["age": $0])) })
    }
    return JSON.array(lists).string
  }
}
