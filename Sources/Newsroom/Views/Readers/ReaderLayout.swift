import Markup
import News
import Text

/// What a reader's own pages have in common: the frame of all pages, and a sheet of their own.
struct ReaderLayout {
  let context: PageContext
  let title: String
  /// The sentence under the title; empty for none.
  var about = ""
  /// The place of the page in every edition.
  var same: (@Sendable (Links) -> Link)?
  /// Whether saved stories are kept here for reading without a connection.
  var keepsOffline = false
  var main = HTML.empty

  var html: HTML {
    let style = Links.asset(context.assets.readerStyle)
    return Layout(
      context: context, title: title, alternates: alternates, look: "own",
      head: """
        <link rel="stylesheet" href="\(link: style)"/>
        \(if: keepsOffline, script)
        """,
      main: """
        <header class="opening">
        <h1>\(title)</h1>
        \(if: !about.isEmpty, "<p class=\"about\">\(about)</p>\n")</header>
        \(main)
        """
    ).html
  }

  private var alternates: [Alternate] {
    guard let same, context.editions.count > 1 else { return [] }
    return context.editions.map { Alternate(edition: $0, link: same(Links($0))) }
  }

  private var script: HTML {
    """
    <script src="\(link: Links.asset(context.assets.readerScript))" \
    data-worker="\(link: Links.serviceWorker)" data-list="\(link: context.links.offline)" \
    data-kept="\(context.say(.savedOffline))" defer=""></script>

    """
  }
}

extension PageContext {
  /// The field that makes a form the reader's own.
  func token(_ reader: ReaderOwn?) -> HTML {
    guard let reader else { return .empty }
    return hidden("token", reader.formToken)
  }

  /// A button that sends a form, under a heading's words or others.
  func button(_ words: Message, name: String? = nil, value: String? = nil, look: String? = nil)
    -> HTML
  {
    """
    <button type="submit"\(attribute: "class", look)\(attribute: "name", name)\
    \(attribute: "value", value)>\(say(words))</button>
    """
  }

  /// What is wrong with a form, as an alert.
  func fault(_ words: String) -> HTML {
    "<p class=\"fault\" role=\"alert\">\(words)</p>\n"
  }
}
