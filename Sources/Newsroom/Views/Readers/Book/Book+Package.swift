import Markup
import News
import Text
import Times

extension Book {
  var container: XML {
    """
    \(XML.declaration)<container version="1.0" \
    xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
    <rootfiles>
    <rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
    </rootfiles>
    </container>

    """
  }

  /// The book's identity: the same stories in the same state are the same book.
  private var identity: String {
    let stories = chapters.map { "\($0.story.guid) \($0.story.revision)" }
    return EntryID.string(
      guid: "book \(context.edition.language) \(stories.joined(separator: " "))",
      published: Instant(milliseconds: 0))
  }

  /// When the newest of the stories was changed, so that equal books are equal bytes.
  private var modified: Instant {
    let last = chapters.map(\.story.modified).max() ?? Instant(milliseconds: 0)
    return Instant(seconds: last.seconds)
  }

  func package(pictures: [String]) -> XML {
    let isMirrored = context.language.direction.rawValue == "rtl"
    return """
      \(XML.declaration)<package xmlns="http://www.idpf.org/2007/opf" version="3.0" \
      unique-identifier="book" xml:lang="\(context.edition.language)"\
      \(attribute: "dir", isMirrored ? "rtl" : nil)>
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:identifier id="book">\(identity)</dc:identifier>
      <dc:title>\(title)</dc:title>
      <dc:language>\(context.edition.language)</dc:language>
      <dc:creator>\(context.edition.name)</dc:creator>
      <dc:source>\(context.site.base)</dc:source>
      <meta property="dcterms:modified">\(ISO8601.string(modified))</meta>
      </metadata>
      <manifest>
      <item id="nav" href="\(link: Link("nav.xhtml"))" media-type="application/xhtml+xml" \
      properties="nav"/>
      <item id="cover-picture" href="\(link: Link("cover.svg"))" media-type="image/svg+xml" \
      properties="cover-image"/>
      <item id="cover" href="\(link: Link("cover.xhtml"))" media-type="application/xhtml+xml"/>
      <item id="style" href="\(link: Link("style.css"))" media-type="text/css"/>
      \(chapters.indices, chapter)\(pictures.enumerated(), picture)</manifest>
      <spine\(attribute: "page-progression-direction", isMirrored ? "rtl" : nil)>
      <itemref idref="cover"/>
      <itemref idref="nav"/>
      \(chapters.indices, { "<itemref idref=\"story-\($0 + 1)\"/>\n" })</spine>
      </package>

      """
  }

  private func chapter(_ index: Int) -> XML {
    """
    <item id="story-\(index + 1)" href="\(link: Link(Self.name(index)))" \
    media-type="application/xhtml+xml"/>

    """
  }

  private func picture(_ item: (offset: Int, element: String)) -> XML {
    let type =
      switch item.element.split(separator: ".").last {
      case "webp": "image/webp"
      case "png": "image/png"
      default: "image/jpeg"
      }
    return """
      <item id="picture-\(item.offset + 1)" href="\(link: Link("pictures/\(item.element)"))" \
      media-type="\(type)"/>

      """
  }

  var navigation: HTML {
    BookPage(
      context: context, title: title,
      main: """
        <nav epub:type="toc" id="toc">
        <h1>\(title)</h1>
        <ol>
        \(chapters.indices, entry)</ol>
        </nav>

        """
    ).html
  }

  private func entry(_ index: Int) -> HTML {
    "<li><a href=\"\(link: Link(Self.name(index)))\">\(chapters[index].story.summary.headline)</a></li>\n"
  }

  var coverPage: HTML {
    let dates = chapters.map(\.story.summary.published)
    let days = [dates.min(), dates.max()].compactMap(\.self)
      .map { context.language.date(context.edition.zone.date(at: $0)) }
    return BookPage(
      context: context, title: title,
      main: """
        <section class="cover" epub:type="cover">
        <p>\(context.edition.name)</p>
        <h1>\(context.say(.savedTitle))</h1>
        \(if: part.of > 1, "<p>\(context.language.number(part.number))/\(context.language.number(part.of))</p>\n")\
        <p>\(days.joined(separator: " – "))</p>
        <p>\(context.say(.savedCount, count: chapters.count))</p>
        </section>

        """
    ).html
  }

  /// What a shelf shows of the book.
  var cover: XML {
    """
    \(XML.declaration)<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 800" \
    width="600" height="800">
    <rect width="600" height="800" fill="#fbfaf7"/>
    <rect y="96" width="600" height="6" fill="#9a3412"/>
    <rect y="704" width="600" height="6" fill="#9a3412"/>
    <g font-family="serif" fill="#191a1e" text-anchor="middle">
    <text x="300" y="330" font-size="64" font-weight="bold">\(context.edition.name)</text>
    <text x="300" y="420" font-size="36">\(context.say(.savedTitle))</text>
    </g>
    </svg>

    """
  }
}

/// A page of a book in XHTML.
struct BookPage {
  let context: PageContext
  let title: String
  /// The language of its text; nil for the edition's.
  var language: String?
  let main: HTML

  var html: HTML {
    let language = language ?? context.edition.language
    let direction = context.languages[language].direction.rawValue
    return """
      \(HTML(trusted: XML.declaration.bytes))<!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
      lang="\(language)" xml:lang="\(language)" dir="\(direction)">
      <head>
      <meta charset="utf-8"/>
      <title>\(title)</title>
      <link rel="stylesheet" type="text/css" href="\(link: Link("style.css"))"/>
      </head>
      <body>
      \(main)</body>
      </html>

      """
  }
}
