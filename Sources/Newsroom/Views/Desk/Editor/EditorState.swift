public import News
import Text
public import Times

/// What the editor's script is told, in the words of the page's language.
public enum EditorState {
  /// The time of day by the clocks of an edition.
  public static func time(_ instant: Instant, _ edition: Edition, _ context: PageContext) -> String
  {
    context.language.clock(instant, edition.zone)
  }

  /// How many words there are.
  public static func words(_ count: Int, _ context: PageContext) -> String {
    context.say(.storyWords, count: count)
  }

  /// Who else has the story open; empty for nobody.
  public static func others(_ names: [String], _ context: PageContext) -> String {
    guard !names.isEmpty else { return "" }
    return context.say(.othersHere, ["names": context.language.list(names)])
  }
}
