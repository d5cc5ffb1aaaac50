import Markup

/// Links to what lies before and after: parts of a list, days, stories.
struct Steps {
  /// What the links lead through, for those who do not see them.
  let label: String
  let previous: (link: Link, words: String)?
  let next: (link: Link, words: String)?

  /// The links, or nothing when there is neither.
  var html: HTML {
    guard previous != nil || next != nil else { return .empty }
    return """
      <nav class="steps" aria-label="\(label)">
      \(previous, { step($0, "prev") })\(next, { step($0, "next") })</nav>

      """
  }

  private func step(_ step: (link: Link, words: String), _ relation: String) -> HTML {
    "<a class=\"\(relation)\" rel=\"\(relation)\" href=\"\(link: step.link)\">\(step.words)</a>\n"
  }
}
