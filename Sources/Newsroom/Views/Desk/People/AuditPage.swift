public import Markup
public import News

/// The audit log, with its filters and the way to the next page.
public struct AuditPage: Sendable {
  /// The filters as they were typed.
  public struct Filters: Sendable, Hashable {
    /// The number of an account.
    public var account = ""
    /// The beginning of the act.
    public var act = ""
    /// What it was done to.
    public var subject = ""
    /// The first day, as `2026-11-28`.
    public var from = ""
    /// The last day.
    public var to = ""

    /// Makes empty filters.
    public init() {}

    var query: [(name: String, value: String)] {
      [
        ("account", account), ("act", act), ("subject", subject), ("from", from), ("to", to),
      ].filter { !$0.1.isEmpty }
    }
  }

  /// The kinds of acts that the filter offers, by the beginnings of their words.
  public static let kinds = [
    "story.", "comment.", "comments.", "account.", "picture.", "paper.", "token.", "webhook.",
    "audit.",
  ]

  let staff: DeskStaff
  let entries: [AuditEntry]
  let accounts: [Account]
  let filters: Filters
  /// The entry from which older ones follow; nil at the end.
  let older: ID<AuditEntry>?
  /// Fields of the filter that cannot be read.
  let faulty: Set<String>

  /// Makes the page.
  public init(
    _ staff: DeskStaff, entries: [AuditEntry], accounts: [Account], filters: Filters,
    older: ID<AuditEntry>?, faulty: Set<String> = []
  ) {
    self.staff = staff
    self.entries = entries
    self.accounts = accounts
    self.filters = filters
    self.older = older
    self.faulty = faulty
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: context.say(.deskAudit), staff: staff, place: .audit,
      main: """
        \(form(context))\(if: entries.isEmpty, "<p>\(context.say(.noEntries))</p>\n")\
        \(if: !entries.isEmpty, table(context))\(next(context))\(export(context))
        """
    ).html
  }

  private func table(_ context: PageContext) -> HTML {
    """
    <div class="scroll" tabindex="0" role="region" aria-label="\(context.say(.deskAudit))">
    <table class="log">
    <thead><tr><th scope="col">\(context.say(.auditWhen))</th>\
    <th scope="col">\(context.say(.auditWho))</th><th scope="col">\(context.say(.auditAct))</th>\
    <th scope="col">\(context.say(.auditSubject))</th></tr></thead>
    <tbody>
    \(entries, { row($0, context) })</tbody>
    </table>
    </div>

    """
  }

  private func row(_ entry: AuditEntry, _ context: PageContext) -> HTML {
    let title = entry.title.isEmpty ? entry.subject : entry.title
    return """
      <tr><td>\(context.when(entry.at))</td><td><bdi>\(entry.actor.name)</bdi></td>\
      <td><code dir="ltr">\(entry.act)</code></td>\
      <td>\(subject(entry, title))\(if: !entry.detail.isEmpty, "<br/><span class=\"hint\" dir=\"auto\">\(entry.detail)</span>")</td></tr>

      """
  }

  private func subject(_ entry: AuditEntry, _ title: String) -> HTML {
    let parts = entry.subject.split(separator: ":")
    guard parts.count == 2, let id = Int64(parts[1]) else { return "<bdi>\(title)</bdi>" }
    switch parts[0] {
    case "story":
      return "<a dir=\"auto\" href=\"\(link: Links.deskStory(ID(rawValue: id)))\">\(title)</a>"
    case "account":
      return "<a dir=\"auto\" href=\"\(link: Links.person(ID(rawValue: id)))\">\(title)</a>"
    case "comment":
      let link = Links.deskComments([
        (name: "queue", value: "all"), (name: "comment", value: String(id)),
      ])
      return "<a dir=\"auto\" href=\"\(link: link)\">\(title)</a>"
    default: return "<bdi>\(title)</bdi>"
    }
  }

  private func next(_ context: PageContext) -> HTML? {
    guard let older else { return nil }
    let query = filters.query + [(name: "before", value: String(older.rawValue))]
    return """
      <p><a href="\(link: Link(path: ["desk", "audit"], query: query))">\(context.say(.olderEntries))</a></p>

      """
  }

  private func export(_ context: PageContext) -> HTML {
    let fields = filters.query.map { context.hidden($0.name, $0.value) }
    return """
      <form method="post" action="\(link: Links.auditExport)">
      \(context.token(staff))\(fields)\
      <p><button type="submit">\(context.say(.exportEntries))</button></p>
      </form>

      """
  }
}
