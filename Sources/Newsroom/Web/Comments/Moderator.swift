import Markup
import Moderation
import News
import Stores
import Synchronization
import Text
import Times
import Views

/// Judges what readers want to say, by the paper's policy and by what was said and decided before.
///
/// It keeps in memory what it compares with: the newest comments, and a classifier that has learnt
/// from people's decisions. Both follow the database, so that programs beside each other know alike.
final class Moderator: Sendable {
  /// How many of the newest comments are compared with.
  private static let remembered = 5_000
  private static let checkedEvery = Instant.Span.seconds(2)
  /// How often is looked for what other programs on the database have let in, in milliseconds: what
  /// this one does counts at once.
  private static let refreshedEvery: Int64 = 100

  /// What was decided, by people and by what was learnt of them.
  private struct Rules {
    var policy = ModerationPolicy()
    var takesGuests = true
    var staffNames = KnownNames()
    var classifier = TextClassifier()
    var lastLesson: Int64 = 0
  }

  /// What was said lately.
  private struct Talk {
    var recent = RecentComments(most: Moderator.remembered)
    /// The comment from which on they were read.
    var start: ID<Comment>?
  }

  private let comments: Comments
  private let decisions: Settings
  private let staffNames: StaffNames
  private let guess: LanguageGuess
  private let sanitiser = Sanitiser(.comment)
  private let rules = Mutex(Rules())
  private let talk = Mutex(Talk())
  /// When decisions were last looked for, in milliseconds of an instant.
  private let checked = Atomic<Int64>(0)
  /// When comments were last looked for, likewise.
  private let refreshed = Atomic<Int64>(.min)
  private let hasLearnt = Atomic(false)
  private let beginning = Mutex(())

  init(
    _ comments: Comments, _ decisions: Settings, _ staffNames: StaffNames, _ languages: Languages
  ) {
    self.comments = comments
    self.decisions = decisions
    self.staffNames = staffNames
    guess = languages.guess
  }

  /// The language of a text, and whether most of it is written from right to left.
  func language(of text: String) -> (String?, isRightToLeft: Bool) {
    (guess.language(of: text), Direction(of: text) == .rightToLeft)
  }

  /// Judges a text; `editing` is the comment that it changes.
  func judge(
    _ typed: CommentText, by writer: CommentWriter, under story: StorySummary, at now: Instant,
    mode: CommentRule.Mode, editing record: CommentRecord? = nil
  ) throws -> Judgement {
    try refresh(at: now)
    let plain = sanitiser.plainText(typed.body)
    let (language, isRightToLeft) = language(of: plain)
    let fingerprint = NearDuplicate(plain)
    var comment = CommentCase(source: typed.text, plain: plain, name: typed.name)
    comment.links = Self.links(in: typed.body)
    comment.commenter =
      writer.staff != nil ? .staff : writer.isMember ? .reader : .guest
    comment.filledTrap = typed.isTrapped
    comment.language = language
    comment.section = mode == .moderated ? .held : .paper
    if let reader = writer.reader {
      let history = try comments.history(of: reader.reader.id)
      comment.history = .init(
        approved: history[.approved] ?? 0, held: history[.held] ?? 0,
        rejected: history[.rejected] ?? 0)
    }
    // Under the locks only what changes: judging itself is left to as many threads as there are.
    let ticket = talk.withLock { talk -> Int? in
      talk.recent.compare(&comment, writer, fingerprint, at: now, except: record?.comment.id)
      guard record == nil else { return nil }
      return talk.recent.expect(
        network: writer.network, reader: writer.reader?.reader.id, fingerprint, at: now)
    }
    let expected = ticket.map { ticket in
      ExpectedComment { [self] id in talk.withLock { $0.recent.settle(ticket, as: id) } }
    }
    let (policy, classifier, names) = rules.withLock {
      ($0.policy, $0.classifier, $0.staffNames)
    }
    comment.staffNames = names
    comment.opinion = classifier.opinion(of: plain, in: language)
    let verdict = policy.verdict(of: comment).adding(policy.flood(comment, writer))
    let webhook = policy.asksWebhook ? policy.webhook : nil
    return Judgement(
      verdict: verdict, language: language, isRightToLeft: isRightToLeft,
      fingerprint: fingerprint?.rawValue ?? 0, webhook: webhook, expected: expected)
  }

  /// Whether somebody without an account may comment.
  func takesGuests(at now: Instant) throws -> Bool {
    try learnIfDue(at: now)
    return rules.withLock { $0.takesGuests }
  }

  /// What is wrong with the name of somebody who is not of the staff.
  func nameFaults(_ name: String, at now: Instant) throws -> [CommentForm.Fault] {
    let faults = PlainName.faults(name)
    if faults.contains(.missing) { return [.nameless] }
    if faults.contains(.tooLong) { return [.longName] }
    if !faults.isEmpty { return [.unreadableName] }
    try learnIfDue(at: now)
    return rules.withLock { $0.staffNames }.areLike(name) ? [.staffName] : []
  }

  /// The addresses that a comment's text links to.
  private static func links(in body: String) -> [String] {
    var (links, rest): ([String], Substring) = ([], body[...])
    // Most comments have none, and looking byte by byte is fast.
    guard body.utf8.contains(UInt8(ascii: "=")) else { return [] }
    while let start = rest.firstRange(of: "href=\"") {
      rest = rest[start.upperBound...]
      links.append(String(rest.prefix { $0 != "\"" }))
    }
    return links
  }

  /// Takes in what was said since the last look, and now and then what was decided.
  private func refresh(at now: Instant) throws {
    try learnIfDue(at: now)
    let (present, before) = (now.milliseconds, refreshed.load(ordering: .relaxed))
    guard present <= before || before + Self.refreshedEvery <= present else { return }
    let last = talk.withLock { $0.recent.last ?? $0.start }
    let start = try last ?? comments.start(ofLast: Self.remembered)
    let new = try comments.recent(after: start, limit: Self.remembered)
    refreshed.store(present, ordering: .relaxed)
    guard !new.isEmpty || last == nil else { return }
    talk.withLock { talk in
      talk.start = talk.start ?? start
      talk.recent.add(new)
    }
  }

  /// Takes in what was decided: before anything else, and every few seconds.
  private func learnIfDue(at now: Instant) throws {
    let present = now.milliseconds
    guard hasLearnt.load(ordering: .acquiring) else {
      return try beginning.withLock { _ in
        guard !hasLearnt.load(ordering: .acquiring) else { return }
        checked.store(present, ordering: .relaxed)
        try learn(after: 0, at: now)
        hasLearnt.store(true, ordering: .releasing)
      }
    }
    let last = checked.load(ordering: .relaxed)
    guard present < last || present - last >= Self.checkedEvery.milliseconds,
      checked.compareExchange(expected: last, desired: present, ordering: .relaxed).exchanged
    else { return }
    try learn(after: rules.withLock { $0.lastLesson }, at: now)
  }

  private func learn(after lesson: Int64, at now: Instant) throws {
    let policy = try decisions.moderationPolicy()
    let takesGuests = try decisions.takesGuests()
    let names = try staffNames.names(at: now)
    var (lessons, last): ([Comments.Lesson], Int64) = ([], lesson)
    while true {
      let next = try comments.lessons(after: last)
      lessons += next
      guard let newest = next.last?.id, next.count == 1_000 else { break }
      last = newest
    }
    rules.withLock { rules in
      (rules.policy, rules.takesGuests, rules.staffNames) = (policy, takesGuests, names)
      for lesson in lessons where lesson.id > rules.lastLesson {
        rules.classifier.learn(
          lesson.text, isUnwanted: lesson.isUnwanted, language: lesson.language,
          commenter: UInt64(bitPattern: lesson.reader?.rawValue ?? 0),
          moderator: UInt64(bitPattern: lesson.account?.rawValue ?? 0))
        rules.lastLesson = lesson.id
      }
    }
  }
}

extension RecentComments {
  /// Counts what came before the comment: of its writer, of its network, of the same words.
  fileprivate func compare(
    _ comment: inout CommentCase, _ writer: CommentWriter, _ fingerprint: NearDuplicate?,
    at now: Instant, except own: ID<Comment>?
  ) {
    comment.pace = pace(of: writer.reader?.reader.id, at: now, except: own)
    comment.networkPace = pace(of: writer.network, at: now, except: own)
    guard let fingerprint else { return }
    let echoes = echoes(of: fingerprint, at: now, except: own)
    (comment.echoes.times, comment.echoes.writers) = (echoes.times, echoes.writers)
  }
}

extension ModerationPolicy {
  /// A network that sends far more than it may in a minute has to wait, so that nobody fills the
  /// disk.
  fileprivate func flood(_ comment: CommentCase, _ writer: CommentWriter) -> [Finding] {
    guard isOn(.pace), writer.staff == nil, comment.networkPace.minute >= pace.networkMinute * 3
    else { return [] }
    return [Finding(phase: .pace, action: .reject, reason: .tooFast(seconds: 60))]
  }
}

extension Settings {
  /// What the paper has decided about comments.
  func moderationPolicy() throws -> ModerationPolicy {
    guard let text = try content(Self.commentPolicy) else { return ModerationPolicy() }
    return (try? ModerationPolicy(reading: text)) ?? ModerationPolicy()
  }

  /// Whether somebody without an account may comment.
  func takesGuests() throws -> Bool { try content(Self.commentGuests) != "no" }
}
