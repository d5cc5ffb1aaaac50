/// Markdown of HTML as clipboards have it: of word processors, web mail and other pages.
public enum CleanMarkdown {
  /// Makes Markdown of foreign HTML.
  ///
  /// What is formatted by styles alone counts by its elements; marks of the program that it comes
  /// from are left out, and bold text that its style says is none is none.
  public static func of(_ html: String) -> String {
    Markdown.source(of: Sanitiser(.article, pictures: .links).html(ClipboardHTML(html).html))
  }
}
