/// Makes plain HTML of what WordPress keeps: texts of its blocks, or classic ones in which an empty
/// line ends a paragraph and square brackets stand for pictures and players.
///
/// Source: WordPress's own functions `wpautop` and `img_caption_shortcode`, as documented.
enum WordPressContent {
  /// The HTML of a text; foreign still, to be sanitised.
  static func html(_ content: String) -> String {
    var paragraphs = WordPressParagraphs(hasBlocks: content.contains("<!-- wp:"))
    return paragraphs.html(Shortcodes.html(content))
  }
}
