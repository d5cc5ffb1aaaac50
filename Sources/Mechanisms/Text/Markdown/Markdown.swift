public import Markup

/// Markdown as the paper writes it: CommonMark with tables, strikethrough and news blocks.
///
/// The blocks are those of `docs/formats/markdown.md`. HTML in the source is shown as text.
public enum Markdown {
  /// Something of the site that a story's text names and only the site can show.
  public enum Reference: Hashable, Sendable {
    /// A picture alone in its paragraph.
    case picture(file: String, alt: String, caption: String, credit: String)
    /// Another story, by its guid.
    case related(guid: String)
    /// A page elsewhere; the title is empty when the author gave none.
    case embed(Link, title: String)
  }

  /// A story's text as HTML for the place below the page's headline: headings begin at `h2`.
  ///
  /// `resolve` makes the HTML of a reference, as a block. Where it gives nil, a picture or a related
  /// story is left out, and an embed is a plain link.
  public static func story(_ source: String, resolve: (Reference) -> HTML?) -> HTML {
    withoutActuallyEscaping(resolve) { resolve in
      let document = MarkdownDocument(source, tables: true)
      var renderer = MarkdownRenderer(document, .story(resolve))
      return renderer.render()
    }
  }

  /// The references of a story's text, in order.
  public static func references(_ source: String) -> [Reference] {
    var references: [Reference] = []
    _ = story(source) {
      references.append($0)
      return nil
    }
    return references
  }

  /// A reader's comment as HTML: paragraphs, emphasis, code, links, quotes and lists.
  ///
  /// Headings become bold paragraphs and pictures links; links tell search engines not to follow.
  public static func comment(_ source: String) -> HTML {
    let document = MarkdownDocument(source, tables: false)
    var renderer = MarkdownRenderer(document, .comment)
    return renderer.render()
  }

  /// The words of a story's text, with an empty line between blocks: without markup, pictures,
  /// related stories and embeds.
  public static func text(_ source: String) -> String {
    MarkdownText(MarkdownDocument(source, tables: true)).text
  }
}
