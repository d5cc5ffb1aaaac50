import Text
import Views

/// Two versions of a story's fields put together: what one side alone has changed is taken.
struct FieldMerge {
  /// More passages than these are one, for a form has only so many fields.
  static let mostPassages = 100

  /// The fields about which there is no doubt; where there is, one's own.
  private(set) var settled: StoryFields
  /// Fields that both have changed, the text apart.
  private(set) var clashes: [(field: StoryField, mine: String, theirs: String)] = []
  /// The text.
  let text: ParagraphMerge

  init(base: StoryFields, mine: StoryFields, theirs: StoryFields) {
    settled = mine
    let merge = ParagraphMerge(
      base: base[.body], mine: mine[.body], theirs: theirs[.body])
    text =
      merge.conflicts <= Self.mostPassages
      ? merge : ParagraphMerge(mine: mine[.body], theirs: theirs[.body])
    for field in StoryField.allCases where field != .body {
      let isSame = { (one: StoryFields, other: StoryFields) in
        one[field] == other[field] && one.which(field) == other.which(field)
      }
      if isSame(mine, theirs) || isSame(theirs, base) { continue }
      if isSame(mine, base) {
        settled[field] = theirs[field]
        settled.choose(theirs.which(field), for: field)
      } else {
        clashes.append((field, mine[field], theirs[field]))
      }
    }
  }

  /// All fields when nothing needs a choice; nil when something does.
  var fields: StoryFields? {
    guard clashes.isEmpty, let text = text.text else { return nil }
    var fields = settled
    fields[.body] = text
    return fields
  }
}
