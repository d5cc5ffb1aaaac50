import Markup
import News
import Stores
import Text
import Times

/// An archive of so many stories from 2014 to 2025, each made from the seed and its number.
///
/// A day that has stories has at least 120, so that a page of a list is as full in a small archive
/// as in a large one, and their costs can be compared.
struct Archive: Sendable {
  let count: Int
  let seed: UInt64
  private let vocabulary = Vocabulary()
  private let search = SearchText(Languages.builtIn["en"].search)
  private let perDay: Int
  private let days: Int

  private static let firstDay: Int64 = 16_071
  private static let span = 4383
  /// Words that are in every second story, in one of a hundred, and in ten stories of the archive.
  private static let planted = (common: "ferrymaster", uncommon: "breakwater", rare: "quillwort")

  init(count: Int, seed: UInt64) {
    self.count = count
    self.seed = seed
    perDay = max(120, (count + Self.span - 1) / Self.span)
    days = (count + perDay - 1) / perDay
  }

  /// The story with a number, from the oldest, 0, on.
  func story(_ number: Int) -> PreparedStory {
    var dice = Dice(seed: seed, stream: UInt64(number))
    let draft = draft(number, &dice)
    guard case .markdown(let source) = draft.body else { preconditionFailure("it is Markdown") }
    return PreparedStory(
      draft: draft, body: Markdown.story(source) { _ in nil }.string,
      plainText: Markdown.text(source), searchText: search)
  }

  private func draft(_ number: Int, _ dice: inout Dice) -> StoryDraft {
    var draft = StoryDraft()
    draft.edition = "en"
    draft.section = dice.pick(Paper.sections).0
    draft.guid = "bench/\(number)"
    draft.headline = Headlines.headline(&dice)
    draft.standfirst = vocabulary.sentence(of: 16 + dice.roll(14), &dice)
    draft.published = published(number, &dice)
    draft.byline = byline(&dice)
    draft.topics = (0...dice.roll(3)).map { _ in Headlines.topic(&dice) }
    if dice.roll(2) == 0 { draft.dateline = dice.pick(Paper.places) }
    if dice.roll(5) == 0 { draft.kicker = "Analysis" }
    if dice.roll(5) == 0, number > 0 { draft.related = ["bench/\(number - 1 - dice.roll(number))"] }
    draft.acts = acts(after: draft.published, &dice)
    draft.body = .markdown(body(number, &dice))
    return draft
  }

  private func published(_ number: Int, _ dice: inout Dice) -> Instant {
    let day = number / perDay
    let shift = days > 1 ? day * (Self.span - 1) / (days - 1) : Self.span - 1
    let minutes = 5 * 60 + (number % perDay) * 18 * 60 / perDay
    let seconds = (Self.firstDay + Int64(shift)) * 86_400 + Int64(minutes * 60)
    return Instant(milliseconds: seconds * 1000 + Int64(dice.roll(60_000)))
  }

  private func byline(_ dice: inout Dice) -> [StoryDraft.Credit] {
    switch dice.roll(10) {
    case 0: [.staff]
    case 1, 2: [.agency(name: dice.pick(Paper.agencies))]
    case 3: [.staff, .agency(name: dice.pick(Paper.agencies))]
    default: [.person(name: dice.pick(Paper.people), role: "")]
    }
  }

  private func acts(after published: Instant?, _ dice: inout Dice) -> [Act] {
    guard let published else { return [] }
    let later = published + .minutes(Int64(30 + dice.roll(600)))
    switch dice.roll(50) {
    case 0: return [Act(kind: .correct, at: later, note: vocabulary.sentence(of: 14, &dice))]
    case 1, 2: return [Act(kind: .update, at: later, note: "New figures were added.")]
    default: return []
    }
  }

  private func body(_ number: Int, _ dice: inout Dice) -> String {
    var left = 300 + dice.roll(501)
    var paragraphs: [String] = []
    if number % 2 == 0 { paragraphs.append(sentence(with: Self.planted.common, &dice)) }
    if number % 100 == 7 { paragraphs.append(sentence(with: Self.planted.uncommon, &dice)) }
    // Numbers of their own, whatever the size of the archive.
    if (number + 1) % max(1, count / 10) == 0 {
      paragraphs.append(sentence(with: Self.planted.rare, &dice))
    }
    while left > 0 {
      let paragraph = vocabulary.paragraph(of: min(left, 40 + dice.roll(50)), &dice)
      left -= 65
      paragraphs.append(paragraph)
    }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  private func sentence(with word: String, _ dice: inout Dice) -> String {
    "The \(word) said: " + vocabulary.sentence(of: 8 + dice.roll(12), &dice)
  }
}
