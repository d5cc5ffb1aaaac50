public import Markup
public import News
import Text
public import Times

/// Everything that the paper knows about a reader, and what they can do about it.
public struct YouPage: Sendable {
  /// Who it is; nil for a browser of which nothing is known.
  public var owner: ReaderOwn?
  /// What is kept.
  public var kept: Kept?
  /// An address that was just made for another device.
  public var link: String?
  /// What was wrong with a change of the password.
  public var fault: PasswordFault?
  /// Whether the present password is asked for when another is set: not of those who have just come by
  /// a mailed link.
  public var asksPassword = true
  /// The form for a link by mail as a way in; nil where no mail is sent.
  public var mail: MailForm?

  /// Makes a page.
  public init(owner: ReaderOwn?, kept: Kept? = nil) {
    self.owner = owner
    self.kept = kept
  }

  /// What is kept of a reader.
  public struct Kept: Sendable, Hashable {
    /// When they kept something first.
    public var began: Instant
    /// How many entries their list has.
    public var saved: Int
    /// How many lists they follow.
    public var followed: Int
    /// How many comments they have written.
    public var comments = 0
    /// How many votes for comments they have given.
    public var votes = 0
    /// How many comments they have reported.
    public var reports = 0
    /// For how many of their comments they have asked for another look.
    public var appeals = 0
    /// What the address of the private feed of answers has of them.
    public var feedKey = ""
    /// The name under their comments; empty for none.
    public var name: String
    /// The browsers with their list.
    public var devices: [ReaderDevice]

    /// Makes what is kept.
    public init(
      began: Instant, saved: Int, followed: Int, name: String, devices: [ReaderDevice]
    ) {
      self.began = began
      self.saved = saved
      self.followed = followed
      self.name = name
      self.devices = devices
    }
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    ReaderLayout(
      context: context, title: context.say(.youTitle), same: { $0.you },
      main: """
        \(if: kept == nil, nothing(context))\(kept, { facts($0, context) })\
        \(if: owner != nil, toDevice(context))\(waysIn.html(in: context))\
        \(kept, { devices($0, context) })\(if: owner != nil, forget(context))\
        <p><a href="\(link: context.links.saved)">\(context.say(.toSavedList))</a></p>

        """
    ).html
  }

  private var waysIn: WaysIn {
    WaysIn(owner: owner, fault: fault, asksPassword: asksPassword, mail: mail)
  }

  private func nothing(_ context: PageContext) -> HTML {
    """
    <div class="notice">
    <p>\(context.say(.youNothing))</p>
    <p>\(context.say(.youNothingHelp))</p>
    </div>

    """
  }

  private func facts(_ kept: Kept, _ context: PageContext) -> HTML {
    """
    <section>
    <h2>\(context.say(.youKept))</h2>
    <ul class="facts">
    <li>\(context.say(.youSince, markup: ["date": context.when(kept.began)]))</li>
    <li>\(context.say(.youSaved, count: kept.saved))</li>
    <li>\(context.say(.youFollowed, count: kept.followed))</li>
    \(if: kept.comments > 0, comments(kept, context))\
    \(count(kept.votes, .youVotes, context))\(count(kept.reports, .youReports, context))\
    \(count(kept.appeals, .youAppeals, context))\
    \(if: !kept.name.isEmpty, "<li>\(context.say(.youName, ["name": kept.name]))</li>\n")\
    \(owner?.login, { "<li>\(context.say(.youLogin, ["name": $0]))</li>\n" })\
    \(if: owner?.hasMail == true, "<li>\(context.say(.youMail))</li>\n")\
    <li>\(context.say(.youToken))</li>
    </ul>
    <p><a href="\(link: context.links.yourData)" download="">\(context.say(.youDownload))</a></p>
    </section>

    """
  }

  private func count(_ count: Int, _ message: Message, _ context: PageContext) -> HTML {
    count > 0 ? "<li>\(context.say(message, count: count))</li>\n" : .empty
  }

  private func comments(_ kept: Kept, _ context: PageContext) -> HTML {
    """
    <li><a href="\(link: context.links.ownComments())">\
    \(context.say(.commentCount, count: kept.comments))</a> · \
    <a type="application/atom+xml" rel="nofollow" \
    href="\(link: context.links.answersFeed(kept.feedKey))">\(context.say(.answersFeed))</a></li>

    """
  }

  private func toDevice(_ context: PageContext) -> HTML {
    """
    <section>
    <h2>\(context.say(.listToDevice))</h2>
    \(link.map { made($0, context) } ?? "<p>\(context.say(.listToDeviceHelp))</p>\n")\
    <form method="post" action="\(link: context.links.deviceLink)">
    \(context.token(owner))<p>\(context.button(.makeDeviceLink, look: "quiet"))</p>
    </form>
    </section>

    """
  }

  private func made(_ address: String, _ context: PageContext) -> HTML {
    """
    <p role="status">\(context.say(.deviceLinkReady))</p>
    <p class="secret"><code dir="ltr">\(address)</code></p>

    """
  }

  private func devices(_ kept: Kept, _ context: PageContext) -> HTML {
    """
    <section>
    <h2>\(context.say(.readerDevices))</h2>
    <ul class="devices">
    \(kept.devices, { device($0, context) })</ul>
    </section>

    """
  }

  private func device(_ device: ReaderDevice, _ context: PageContext) -> HTML {
    let name = device.device.isEmpty ? context.say(.unknownDevice) : device.device
    // The day is kept in UTC and nothing finer.
    let day: HTML = "\(context.day(Zone.utc.date(at: device.seen)))"
    let end: HTML = """
      <form method="post" action="\(link: context.links.readerDevices)">
      \(context.token(owner))\(context.hidden("device", device.key))\
      <p>\(context.button(.endReaderDevice, look: "quiet"))</p>
      </form>

      """
    return """
      <li><p><b><bdi>\(name)</bdi></b>\
      \(if: device.isCurrent, " (\(context.say(.thisSession)))")</p>
      <p class="meta">\(context.say(.readerDeviceSeen, markup: ["date": day]))</p>
      \(if: !device.isCurrent, end)</li>

      """
  }

  private func forget(_ context: PageContext) -> HTML {
    """
    <section>
    <h2>\(context.say(.forgetMe))</h2>
    <p>\(context.say(.forgetHelp))</p>
    <p><a href="\(link: context.links.forgetMe)">\(context.say(.forgetMe))</a></p>
    </section>

    """
  }
}
