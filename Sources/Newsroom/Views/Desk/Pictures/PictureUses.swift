import Markup
public import News

/// Where a picture is used, as a list with links.
public struct PictureUses: Sendable {
  /// The stories that show it, to readers or in their working copies.
  public var stories: [PictureUse]
  /// The people whose picture it is.
  public var people: [Person]
  /// What has been replaced by it, and by what it was.
  public var replacements: [PictureReplacement]

  /// Makes a list.
  public init(
    stories: [PictureUse], people: [Person] = [], replacements: [PictureReplacement] = []
  ) {
    self.stories = stories
    self.people = people
    self.replacements = replacements
  }

  /// Whether nobody uses it.
  public var isEmpty: Bool { stories.isEmpty && people.isEmpty }

  /// Stories and people.
  func list(_ context: PageContext) -> HTML {
    guard !isEmpty else { return "<p>\(context.say(.pictureUnused))</p>\n" }
    let bearers: HTML = """
      <p>\(context.say(.usedByPeople))</p>
      <ul>
      \(people, { person($0) })</ul>

      """
    let shown: HTML = "<ul>\n\(stories, { story($0, context) })</ul>\n"
    return "\(if: !stories.isEmpty, shown)\(if: !people.isEmpty, bearers)"
  }

  /// The record of replacements; nothing when there is none.
  func record(_ context: PageContext) -> HTML {
    guard !replacements.isEmpty else { return .empty }
    return """
      <h2>\(context.say(.pictureReplacements))</h2>
      <ul>
      \(replacements, { Self.line($0, context) })</ul>

      """
  }

  /// That a picture took another one's place, with links to both.
  static func line(_ replacement: PictureReplacement, _ context: PageContext) -> HTML {
    let words = context.say(
      .replacedLine,
      markup: [
        "old": name(replacement.pictureName, replacement.picture),
        "new": name(replacement.replacementName, replacement.replacement),
        "reason": "<bdi>\(replacement.reason)</bdi>",
      ])
    return """
      <li>\(words) <span class="hint"><bdi>\(replacement.by)</bdi> \
      \(context.when(replacement.at))</span></li>

      """
  }

  private static func name(_ name: String, _ digest: String) -> HTML {
    """
    <a href="\(link: Links.libraryPicture(digest))"><bdi>\
    \(name.isEmpty ? String(digest.prefix(12)) : name)</bdi></a>
    """
  }

  private func story(_ use: PictureUse, _ context: PageContext) -> HTML {
    let place: HTML = " <span class=\"hint\">\(context.say(.usedInCopy))</span>"
    return """
      <li><a dir="auto" href="\(link: Links.deskStory(use.id))">\(use.story.headline)</a>\
      \(if: use.isInCopyOnly, place)</li>

      """
  }

  private func person(_ person: Person) -> HTML {
    """
    <li><a dir="auto" href="\(link: Links.deskPaper("people", String(person.id.rawValue)))">\
    \(person.name)</a></li>

    """
  }
}
