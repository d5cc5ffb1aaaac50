import Markup
import News
import Text
import Times

/// One comment in a list of comments, or its place where it is no longer there.
struct CommentView {
  let comment: Comment
  /// What it answers; nil when it answers the story, or that is not known.
  let answered: Comment?
  let story: StoryAddress
  let context: PageContext
  /// Whether it can be answered and voted for.
  var isOpen = true

  /// How far answers are moved in at the most.
  private static let looks: [HTML] = ["", " deep-a", " deep-b", " deep-c", " deep-d"]

  var html: HTML {
    let look = Self.looks[min(max(comment.depth, 0), Self.looks.count - 1)]
    return """
      <li class="comment\(look)" id="c-\(comment.mark)">
      \(comment.body.isEmpty ? place : whole)</li>

      """
  }

  private var place: HTML {
    "\(inAnswer)<p class=\"gone\">\(context.say(.commentGone))</p>\n"
  }

  private var whole: HTML { opening + text + acts }

  /// Who has written it, when, and what it answers.
  var opening: HTML {
    """
    <p class="writer">\(FaceView(name: comment.author).html)<b dir="auto">\(context.name(of: comment))</b>\
    \(badge)\(if: comment.isPicked, Self.mark("picked", context.say(.pickedBadge)))</p>
    <p class="meta"><a href="\(link: link)">\(context.when(comment.posted))</a>\(edited)</p>
    \(inAnswer)
    """
  }

  /// What it says.
  var text: HTML { Self.words(of: comment) }

  /// What a comment says, in its own language and direction.
  static func words(of comment: Comment) -> HTML {
    """
    <div class="said"\(attribute: "lang", comment.language)\
    \(attribute: "dir", direction(of: comment))>
    \(HTML(trusted: comment.body))
    </div>

    """
  }

  private var acts: HTML {
    let report: HTML = """
      <p><a href="\(link: link)#report">\(context.say(.reportComment))</a></p>
      """
    guard isOpen else {
      // What is harmful can be reported for as long as it is shown.
      return """
        <div class="acts">
        \(if: comment.votes > 0, "<p>\(context.say(.voteCount, count: comment.votes))</p>\n")\
        \(if: !comment.mark.isEmpty, report)
        </div>

        """
    }
    return """
      <div class="acts">
      <form method="post" action="\(link: link)"><button name="do" value="vote">\
      \(context.say(.voteFor))\(if: comment.votes > 0, " (\(votes))")</button></form>
      <p><a href="\(link: link)#write">\(context.say(.replyTo))</a></p>
      \(report)
      </div>

      """
  }

  private var votes: String { context.language.number(comment.votes) }

  private var link: Link { context.links.comment(story, comment.mark) }

  /// A text whose language is known has that one's direction; any other shows it by its letters.
  private static func direction(of comment: Comment) -> String {
    comment.language == nil ? "auto" : comment.isRightToLeft ? "rtl" : "ltr"
  }

  private var badge: HTML {
    switch comment.standing {
    // Whoever chooses a name anew for each comment is told from those who have theirs.
    case .guest: comment.reader == nil ? .empty : Self.mark("of-guest", context.say(.guestBadge))
    case .member: .empty
    case .staff:
      Self.mark("of-paper", context.say(.staffBadge))
        + (comment.role.map { Self.mark("of-paper", context.say($0.message)) } ?? .empty)
    case .author: Self.mark("of-paper", context.say(.authorBadge))
    }
  }

  private static func mark(_ look: HTML, _ words: String) -> HTML {
    " <span class=\"badge \(look)\">\(words)</span>"
  }

  private var edited: HTML {
    guard let edited = comment.edited else { return .empty }
    return " · \(context.say(.commentEdited, markup: ["date": context.exactly(edited)]))"
  }

  private var inAnswer: HTML {
    guard comment.parent != nil else { return .empty }
    guard let answered, !answered.body.isEmpty else {
      return "<p class=\"answers\">\(context.say(.inAnswerToGone))</p>\n"
    }
    let name: HTML = """
      <a href="\(link: context.links.comment(story, answered.mark))" dir="auto">\
      \(context.name(of: answered))</a>
      """
    return "<p class=\"answers\">\(context.say(.inAnswerTo, markup: ["name": name]))</p>\n"
  }
}

extension PageContext {
  /// The name above a comment; other systems take comments without any.
  func name(of comment: Comment) -> String {
    comment.author.isEmpty ? say(.namelessCommenter) : comment.author
  }
}

/// A face for a name: its first letter on a colour of its own, drawn here and fetched from nobody.
struct FaceView {
  let name: String

  private static let looks: [HTML] = ["a", "b", "c", "d", "e", "f", "g", "h"]

  var html: HTML {
    let letter = name.first { $0.isLetter || $0.isNumber }.map { String($0).uppercased() } ?? "·"
    let number = name.utf8.reduce(UInt32(7)) { ($0 &* 31) &+ UInt32($1) }
    let look = Self.looks[Int(number % UInt32(Self.looks.count))]
    return """
      <span class="face face-\(look)" aria-hidden="true">\
      \(letter)</span>
      """
  }
}
