import Markup
import News
import Text

/// Who a story is by, in the words and the list rule of the edition's language.
struct BylineView {
  let byline: Byline
  let context: PageContext

  /// "By A, B and C", each with a page of their own linked to it; nothing without credits.
  var linked: HTML {
    written(byline.credits.map(linked))
  }

  /// The same without links, for lists.
  var plain: HTML {
    written(byline.credits.map { HTML(text: name($0)) })
  }

  /// The same as text, for feeds and metadata.
  var text: String {
    byline.credits.isEmpty ? "" : context.language.list(byline.credits.map(name))
  }

  private func written(_ names: [HTML]) -> HTML {
    names.isEmpty ? .empty : context.say(.by, markup: ["names": context.language.list(names)])
  }

  private func linked(_ credit: Byline.Credit) -> HTML {
    switch credit {
    case .staff, .name: return HTML(text: name(credit))
    case .agency(let slug, let name):
      return "<a href=\"\(link: context.links[.agency(slug)])\">\(name)</a>"
    case .person(let slug, let name, let role):
      let person: HTML =
        "<a rel=\"author\" href=\"\(link: context.links[.person(slug)])\">\(name)</a>"
      return role.isEmpty
        ? person : context.say(.nameWithRole, markup: ["name": person, "role": HTML(text: role)])
    }
  }

  func name(_ credit: Byline.Credit) -> String {
    switch credit {
    case .staff: context.say(.staff)
    case .agency(_, let name), .name(let name), .person(_, let name, _): name
    }
  }
}
