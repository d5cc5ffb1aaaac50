import Markup
import News
import Text
import Times

/// The search form: a plain GET form that works in every browser.
struct SearchForm {
  let fields: SearchFields
  let context: PageContext
  /// Only the words, without the filters.
  var isShort = false

  var html: HTML {
    """
    <form class="search" role="search" action="\(link: context.links[.search(SearchFields())])" \
    method="get">
    <p class="words"><label for="q">\(context.say(.searchFor))</label>
    <input type="search" id="q" name="q" value="\(fields.text)" maxlength="200"/>
    <button type="submit">\(context.say(.search))</button></p>
    \(if: !isShort, filters)</form>

    """
  }

  private var filters: HTML {
    """
    <div class="filters">
    <p><label for="section">\(context.say(.section))</label>
    <select id="section" name="section">
    <option value="">\(context.say(.allSections))</option>
    \(context.sections, section)</select></p>
    <p><label for="from">\(context.say(.from))</label>
    <input type="date" id="from" name="from"\
    \(attribute: "value", fields.from.map(ISO8601.string))/></p>
    <p><label for="to">\(context.say(.until))</label>
    <input type="date" id="to" name="to"\(attribute: "value", fields.to.map(ISO8601.string))/></p>
    <p><label for="order">\(context.say(.order))</label>
    <select id="order" name="order">
    \(SearchFields.Order.allCases, order)</select></p>
    </div>
    <p class="hint">\(context.say(.searchHint))</p>

    """
  }

  private func section(_ section: Section) -> HTML {
    option(section.slug, section.name, isChosen: section.slug == fields.section)
  }

  private func order(_ order: SearchFields.Order) -> HTML {
    let words: Message =
      switch order {
      case .best: .bestFirst
      case .newest: .newestFirst
      }
    return option(order.rawValue, context.say(words), isChosen: order == fields.order)
  }

  private func option(_ value: String, _ words: String, isChosen: Bool) -> HTML {
    """
    <option value="\(value)"\(attribute: "selected", isChosen ? "selected" : nil)>\(words)</option>

    """
  }
}
