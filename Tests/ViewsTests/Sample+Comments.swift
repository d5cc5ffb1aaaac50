import Markup
import News
import Times

@testable import Views

extension Sample {
  /// Comments in a thread: of everybody who may write, one that is gone, one from right to left.
  static func comments(_ words: String) -> [News.Comment] {
    let states: [(depth: Int, standing: News.Comment.Standing, body: String)] =
      [
        (0, .guest, "<p>\(HTML(text: words).string)</p>"),
        (1, .staff, "<blockquote><p>x</p></blockquote>"),
        (2, .author, "<p>y</p>"), (3, .member, ""), (4, .guest, "<p>z</p>"),
      ] + (0..<40).map { (0, .guest, "<p>Number \($0)</p>") }
    return states.enumerated().map { index, state in
      News.Comment(
        id: ID(rawValue: Int64(index + 1)), mark: "m\(index)", story: ID(rawValue: 1),
        parent: state.depth == 0 ? nil : ID(rawValue: Int64(index)), depth: state.depth,
        reader: index == 4 ? ID(rawValue: 4) : nil,
        author: state.body.isEmpty ? "" : "\(words)\(index)", standing: state.standing, posted: now,
        edited: index == 1 ? now : nil, body: state.body, language: index == 2 ? "ar" : nil,
        isRightToLeft: index == 2, state: state.body.isEmpty ? .withdrawn : .approved,
        isPicked: index == 0, votes: index)
    }
  }

  static func conversation(
    _ language: String, _ words: String, _ context: PageContext
  ) -> [(String, HTML)] {
    let story = summary(language: language, headline: words)
    let all = comments(words)
    let view = { (mode: CommentRule.Mode, form: CommentForm) in
      CommentsView(
        comments: all, answered: [:], extent: CommentExtent(count: all.count, newest: now),
        order: .newest, next: "m9", isLater: true,
        mode: mode, form: form)
    }
    var page = storyPage(language, headline: words)
    page.comments = view(.moderated, CommentForm())
    let faults: [CommentForm.Fault] = [
      .empty, .tooLong(by: 3), .nameless, .unreadableName, .longName, .staffName, .answeredGone,
      .closed, .storyGone, .noGuests, .tooLate, .banned(until: Sample.now, reason: words),
      .found(words),
      .tooFast(seconds: 9),
    ]
    let form = CommentForm(
      answers: "m0", name: words, text: words, faults: faults, preview: all[0], token: "t")
    let empty = CommentsView(
      comments: [], answered: [:], extent: CommentExtent(), order: .picks, next: nil, mode: .closed)
    var own = CommentPage(story: story, comment: all[0], mode: .open, form: form)
    own.comment.state = .rejected
    own.own = CommentPage.Own(
      token: "t", editable: now, edit: CommentForm(answers: "m0", text: words, isEdit: true),
      reasons: [words], decision: (words, words), appeal: .possible, isNew: true)
    var answered = own
    answered.own?.appeal = .answered(by: words, words)
    var others = CommentPage(
      story: story, comment: all[0], answers: Array(all[1...4]), mode: .open, form: form)
    others.hasVoted = true
    var reported = others
    reported.hasReported = true
    var refused = others
    refused.report = .init(
      reason: .hate, words: words, fault: .banned(until: Sample.now, reason: words))
    return [
      ("commented", page.html(in: context)),
      ("comments", CommentsPage(story: story, comments: view(.open, form)).html(in: context)),
      ("no comments", CommentsPage(story: story, comments: empty).html(in: context)),
      ("own comment", own.html(in: context)), ("appealed", answered.html(in: context)),
      ("comment", others.html(in: context)), ("reported", reported.html(in: context)),
      (
        "comment form",
        CommentWritingPage(story: story, answered: all[0], form: form).html(in: context)
      ),
      ("lost comment", LostCommentPage(text: words).html(in: context)),
      ("taken back", LostCommentPage.takenBack.html(in: context)),
      ("refused report", refused.html(in: context)),
    ]
  }
}
