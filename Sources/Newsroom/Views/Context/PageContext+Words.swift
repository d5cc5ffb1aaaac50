import Markup
import News
import Text

extension PageContext {
  /// The words of a message with values in its places.
  func say(_ message: Message, _ values: KeyValuePairs<String, String> = [:]) -> String {
    language.message(message.rawValue, values)
  }

  /// The form of a message that fits a number.
  func say(_ message: Message, count: Int) -> String {
    language.message(message.rawValue, count: count)
  }

  /// The words of a message with pieces of markup in its places.
  func say(_ message: Message, markup: KeyValuePairs<String, HTML>) -> HTML {
    language.html(message.rawValue, markup)
  }

  /// What an act is called above its note.
  func name(_ kind: Act.Kind) -> String {
    switch kind {
    case .publish: say(.latest)
    case .update, .edit: say(.updateName)
    case .clarify: say(.clarifyName)
    case .correct: say(.correctName)
    case .retract: say(.retractName)
    case .restore: say(.restoreName)
    }
  }
}
