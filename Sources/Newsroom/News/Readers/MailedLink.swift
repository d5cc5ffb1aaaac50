/// What a link that was sent to a mail address does for whoever presses its button.
public enum MailedLink: Sendable, Hashable {
  /// Lets the browser into the account that has the address.
  case entersAccount
  /// Makes an account that has the address, of the browser's own list.
  case makesAccount
  /// Makes the address a way into the account that has asked for it.
  case joinsAccount
  /// Nothing: the address was to join an account, and is another's already.
  case isTaken
}
