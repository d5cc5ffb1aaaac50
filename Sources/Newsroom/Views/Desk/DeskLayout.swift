import Markup
import News
import Text

/// What all pages of the desk have in common.
struct DeskLayout {
  let context: PageContext
  let title: String
  /// Who is signed in; nil for nobody.
  var staff: DeskStaff?
  /// The part of the desk that the page belongs to; nil for none.
  var place: DeskPlace?
  /// A script that the page offers and does not need.
  var script: Asset?
  var main = HTML.empty

  /// The whole document.
  var html: HTML {
    let language = context.language
    return """
      <!DOCTYPE html>
      <html lang="\(context.edition.language)" dir="\(language.direction.rawValue)">
      <head>
      <meta charset="utf-8"/>
      <title>\(title) – \(context.say(.desk)), \(context.edition.name)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="robots" content="noindex"/>
      <meta name="color-scheme" content="light dark"/>
      <link rel="stylesheet" href="\(link: Links.asset(context.assets.deskStyle))"/>
      \(script, offered)\
      <link rel="icon" type="image/svg+xml" href="\(link: Links.asset(context.assets.icon))"/>
      </head>
      <body class="desk">
      <a class="skip" href="#content">\(context.say(.skip))</a>
      \(staff.map { StaffBar($0).bar(language) })<header class="masthead">
      <p class="name"><a href="\(link: context.links[.front])">\(context.edition.name)</a></p>
      \(staff.map { DeskPlace.navigation(for: $0, at: place, in: context) })</header>
      <main id="content" tabindex="-1">
      <h1 dir="auto">\(title)</h1>
      \(main)</main>
      </body>
      </html>

      """
  }

  private func offered(_ script: Asset) -> HTML {
    """
    <script src="\(link: Links.asset(script))" defer=""></script>

    """
  }
}

extension PageContext {
  /// The field that makes a form the desk's own.
  func token(_ staff: DeskStaff?) -> HTML {
    guard let staff else { return .empty }
    return hidden("token", staff.formToken)
  }

  /// A field that nobody sees.
  func hidden(_ name: String, _ value: String) -> HTML {
    "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\"/>\n"
  }
}
