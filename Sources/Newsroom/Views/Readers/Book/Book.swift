import Markup
public import News
import Text
import Times

/// Saved stories as an EPUB 3.3 publication: whole, with their pictures, one chapter a story.
///
/// It says which picture files it wants, and is made of those that were found.
public struct Book: Sendable {
  /// A story of the book.
  public struct Chapter: Sendable {
    /// The story.
    public var story: Story
    /// What the reader has written to it; empty for nothing.
    public var note: String

    /// Makes a chapter.
    public init(story: Story, note: String = "") {
      self.story = story
      self.note = note
    }
  }

  /// A file of the book.
  public struct File: Sendable {
    /// Its path in the book.
    public var path: String
    /// Its content.
    public var bytes: [UInt8]
    /// Whether it must stand in the archive as it is.
    public var isStored = false
  }

  let chapters: [Chapter]
  let context: PageContext
  /// Which part of several this is, and how many there are.
  let part: (number: Int, of: Int)

  /// How many stories a book has at most: the next ones are another part.
  public static let mostChapters = 200

  /// Makes a book in the language of an edition.
  public init(_ chapters: [Chapter], part: Int = 1, of parts: Int = 1, in context: PageContext) {
    self.chapters = chapters
    self.context = context
    self.part = (part, parts)
  }

  /// The names of the picture files that the book shows, each once, in order.
  public var pictures: [String] {
    var seen: Set<String> = []
    return chapters.flatMap { chapter in
      [Self.leadFile(chapter.story)].compactMap(\.self) + BookBody.pictures(in: chapter.story.body)
    }.filter { seen.insert($0).inserted }
  }

  /// The files of the book in their order, with the content of those pictures that were found.
  public func files(pictures found: [String: [UInt8]]) -> [File] {
    let shown = pictures.filter { found[$0] != nil }
    var files = [
      File(path: "mimetype", bytes: Array("application/epub+zip".utf8), isStored: true),
      File(path: "META-INF/container.xml", bytes: container.bytes),
      File(path: "book/package.opf", bytes: package(pictures: shown).bytes),
      File(path: "book/nav.xhtml", bytes: navigation.bytes),
      File(path: "book/cover.svg", bytes: cover.bytes),
      File(path: "book/cover.xhtml", bytes: coverPage.bytes),
      File(path: "book/style.css", bytes: Array(Self.style.utf8)),
    ]
    for (index, chapter) in chapters.enumerated() {
      let page = BookChapter(chapter: chapter, pictures: Set(shown), context: context)
      files.append(File(path: "book/\(Self.name(index))", bytes: page.html.bytes))
    }
    for name in shown {
      files.append(File(path: "book/pictures/\(name)", bytes: found[name] ?? [], isStored: true))
    }
    return files
  }

  /// The file of a story's lead picture; nil when it has none.
  static func leadFile(_ story: Story) -> String? {
    guard let view = PictureView(story.summary.picture, sizes: ""), let image = view.plainImage
    else { return nil }
    return "\(view.picture.digest)-\(image.width).\(image.format)"
  }

  static func name(_ chapter: Int) -> String { "story-\(chapter + 1).xhtml" }

  var title: String {
    let name = "\(context.say(.savedTitle)) – \(context.edition.name)"
    guard part.of > 1 else { return name }
    return "\(name) (\(context.language.number(part.number))/\(context.language.number(part.of)))"
  }

  private static let style = """
    body { margin: 1em; line-height: 1.5; }
    h1 { line-height: 1.15; margin: .2em 0 .4em; }
    .kicker, .credits, .meta, figcaption, .changes { font-size: .85em; }
    .kicker { font-weight: bold; margin: 0; }
    .standfirst { font-style: italic; }
    :lang(ar) .standfirst { font-style: normal; font-weight: bold; }
    figure { margin: 1em 0; }
    img { max-width: 100%; height: auto; }
    blockquote { margin: 1em 2em; }
    .note { border: 1px solid; padding: .5em .8em; }
    .cover { text-align: center; margin-top: 20%; }
    table { border-collapse: collapse; }
    td, th { border: 1px solid; padding: .2em .4em; }

    """
}
