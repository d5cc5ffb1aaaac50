public import Markup

extension Links {
  /// The reader's own list of stories, and where its stars are sent.
  public var saved: Link { own("saved") }

  /// A part of the list, as its form asks for it.
  public func saved(_ fields: SavedFields, before mark: String? = nil) -> Link {
    var query = fields.parameters
    if let mark { query.append((name: "before", value: mark)) }
    return own("saved", query: query)
  }

  /// Where entries of the list are changed.
  public var changeSaved: Link { own("saved", "change") }

  /// What changed in a saved story since it was saved, by the story's path.
  public func savedChanges(of path: String) -> Link {
    own("saved", "changes", query: [(name: "story", value: path)])
  }

  /// The list as a file in a format; a book has parts, from 1.
  public func savedExport(_ format: String, part: Int = 1) -> Link {
    own(
      "saved", "export.\(format)",
      query: part == 1 ? [] : [(name: "part", value: String(part))])
  }

  /// The private feed of the list.
  public func savedFeed(_ key: String) -> Link { own("saved", "feed", "\(key).atom") }

  /// Where the addresses of private feeds are made anew.
  public var renewFeeds: Link { own("saved", "feed") }

  /// Where bookmarks are brought in.
  public var bringBookmarks: Link { own("saved", "import") }

  /// What the paper knows about the reader.
  public var you: Link { own("saved", "you") }

  /// What the reader has written under stories, from before the comment of a mark.
  public func ownComments(before mark: String? = nil) -> Link {
    own("saved", "comments", query: mark.map { [(name: "before", value: $0)] } ?? [])
  }

  /// The same for programs.
  public var yourData: Link { own("saved", "you.json") }

  /// Where a reader's devices are ended.
  public var readerDevices: Link { own("saved", "devices") }

  /// Where a reader makes a link for another device.
  public var deviceLink: Link { own("saved", "link") }

  /// The link that takes a list to another device, by its secret.
  public func joinList(_ key: String) -> Link { own("saved", "join", key) }

  /// Where a reader signs in.
  public var readerSignIn: Link { own("saved", "sign-in") }

  /// Where a reader signs out.
  public var readerSignOut: Link { own("saved", "sign-out") }

  /// Where a reader makes an account.
  public var readerAccount: Link { own("saved", "account") }

  /// Where a reader changes the password.
  public var readerPassword: Link { own("saved", "password") }

  /// Where a reader has a link sent by mail, and reads that it is on its way.
  public var readerMail: Link { own("saved", "mail") }

  /// The link that was sent, by its secret.
  public func mailedLink(_ key: String) -> Link { own("saved", "mail", key) }

  /// Where a reader makes a mail address a way into their account, or takes it away.
  public var readerAddress: Link { own("saved", "address") }

  /// Where a reader asks to be forgotten.
  public var forgetMe: Link { own("saved", "forget") }

  /// What is to be kept for reading without a connection.
  public var offline: Link { own("saved", "offline.json") }

  /// What the reader follows, and where lists are followed.
  public var following: Link { own("following") }

  /// The private feed of what the reader follows.
  public func followingFeed(_ key: String) -> Link { own("following", "feed", "\(key).atom") }

  /// The private feed of what was answered to a reader; `mark` is one comment of theirs.
  public func answersFeed(_ key: String, below mark: String? = nil) -> Link {
    mark.map { own("following", "answers", key, "\($0).atom") }
      ?? own("following", "answers", "\(key).atom")
  }

  /// The script that keeps saved stories for reading without a connection.
  public static var serviceWorker: Link { Link(path: ["service-worker.js"]) }

  private func own(
    _ segments: String..., query: [(name: String, value: String)] = []
  ) -> Link {
    Link(path: prefix + segments, query: query)
  }
}
