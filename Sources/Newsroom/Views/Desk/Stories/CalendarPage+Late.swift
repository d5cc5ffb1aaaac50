import Markup
import News
import Text
import Times

extension CalendarPage {
  /// What was published by itself, and how late; or why it was not.
  func late(_ context: PageContext) -> HTML {
    guard !settled.isEmpty else { return .empty }
    return """
      <h2>\(context.say(.bySchedule))</h2>
      <ol class="lots">
      \(settled, { line($0, context) })</ol>

      """
  }

  private func line(_ line: Settled, _ context: PageContext) -> HTML {
    let publication = line.publication
    let zone = line.story.flatMap { context.edition($0.edition)?.zone } ?? context.edition.zone
    let done = publication.done ?? publication.due
    let times = context.say(
      .dueAndDone,
      markup: [
        "due": context.exactly(publication.due, in: zone),
        "done": context.exactly(done, in: zone),
      ])
    return """
      <li><p class="head">\(line.story, { link($0) })</p>
      <p class="meta">\(times)</p>
      <p class="\(publication.outcome.isEmpty ? "will" : "wont")">\
      \(lateness(publication, done, context))</p></li>

      """
  }

  private func link(_ story: DeskStory) -> HTML {
    "<a dir=\"auto\" href=\"\(link: Links.deskStory(story.id))\">\(story.headline)</a>"
  }

  private func lateness(
    _ publication: ScheduledPublication, _ done: Instant, _ context: PageContext
  ) -> String {
    guard publication.outcome.isEmpty else {
      return context.say(.notPublishedBecause, ["reason": publication.outcome])
    }
    let seconds = Int((done - publication.due).milliseconds / 1000)
    switch seconds {
    case ..<5: return context.say(.onTime)
    case ..<60: return context.say(.secondsLate, count: seconds)
    default: return context.say(.minutesLate, count: seconds / 60)
    }
  }
}
