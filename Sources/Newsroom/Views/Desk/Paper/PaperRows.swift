import Markup
import News

/// Rows in an order that is changed by two buttons each, or by dragging where scripts run.
struct PaperRows {
  let fields: PaperFields
  let context: PageContext
  /// How many rows there are.
  let count: Int
  /// What a row is called, for the names of its buttons.
  let name: (Int) -> String
  /// What a row holds.
  let row: (Int) -> HTML

  var html: HTML {
    """
    <ol class="rows" data-drag="\(context.say(.paperDrag))">
    \(0..<count, item)</ol>

    """
  }

  private func item(_ index: Int) -> HTML {
    """
    <li>
    <div class="what">\(row(index))</div>
    <p class="moves">\(button(index, .paperUp, "up", "↑"))\
    \(button(index, .paperDown, "down", "↓"))</p>
    </li>

    """
  }

  private func button(_ index: Int, _ message: Message, _ way: String, _ sign: String) -> HTML {
    let isOff = way == "up" ? index == 0 : index == count - 1
    let words = context.say(message, ["name": name(index)])
    return """
      <button type="submit" name="move" value="\(index):\(way)" aria-label="\(words)"\
      \(attribute: "disabled", isOff ? "" : nil)>\(sign)</button>
      """
  }
}

/// A list of things by name that is put in order: sections, pages, editions.
struct PaperOrder {
  let frame: PaperFrame
  let context: PageContext
  let action: Link
  /// The names of the things in the order of the form's fields `id-0`, `id-1`, ….
  let items: [(id: String, name: String, link: Link?, note: String)]
  let form: PaperForm

  var html: HTML {
    let fields = PaperFields(form: form, context: context, prefix: "order-")
    guard !items.isEmpty else { return "<p>\(context.say(.paperNone))</p>\n" }
    let rows = PaperRows(
      fields: fields, context: context, count: items.count, name: { items[$0].name },
      row: { row($0) })
    return """
      <form class="paper" method="post" action="\(link: action)">
      \(fields.hidden(frame.staff))\(rows.html)\
      \(if: items.count > 1, fields.submit(.paperSaveOrder))</form>

      """
  }

  private func row(_ index: Int) -> HTML {
    let item = items[index]
    let name: HTML = "<bdi>\(item.name)</bdi>"
    return """
      \(context.hidden("id-\(index)", item.id))\
      \(item.link.map { "<a href=\"\(link: $0)\">\(name)</a>" } ?? name)\
      \(if: !item.note.isEmpty, " <span class=\"hint\" dir=\"auto\">\(item.note)</span>")
      """
  }
}
