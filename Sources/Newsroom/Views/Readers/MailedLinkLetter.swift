public import Markup
import News
import Text

/// The mail that brings a reader a link: the same whether there is an account or not.
public struct MailedLinkLetter: Sendable {
  /// The link, with scheme and host.
  public var link: Link
  /// Whether the link makes the address a way into an account, and does not sign in.
  public var isJoining: Bool

  /// Writes a letter.
  public init(_ link: Link, isJoining: Bool) {
    self.link = link
    self.isJoining = isJoining
  }

  /// What it is about.
  public func subject(in context: PageContext) -> String {
    context.say(isJoining ? .letterJoinSubject : .letterSubject, ["paper": context.edition.name])
  }

  /// The text: plain, and short.
  public func text(in context: PageContext) -> String {
    let paper = context.edition.name
    return """
      \(context.say(isJoining ? .letterJoin : .letterEnter, ["paper": paper]))

      \(link.address)

      \(context.say(.letterOnce))

      \(context.say(.letterUnasked))

      \(paper)
      \(context.absolute(context.links[.front]).address)

      """
  }
}
