/// Sends requests to addresses that others have given, and only to where those may lead.
///
/// Every address of a name is judged when its socket is opened, so that what was judged is what is
/// connected to. No redirect is followed, no proxy asked, nothing kept between requests.
public struct Fetch: Sendable {
  /// Whether requests may go to this machine and its house, and there without encryption.
  ///
  /// To the world they always go encrypted.
  public var reachesHouse: Bool
  /// The most milliseconds from the beginning to the end of an answer.
  public var patience: Int
  /// The most bytes of an answer.
  public var longestAnswer: Int

  /// Makes it; without arguments it reaches the world alone, for ten seconds and 64 kB.
  public init(reachesHouse: Bool = false, patience: Int = 10_000, longestAnswer: Int = 1 << 16) {
    self.reachesHouse = reachesHouse
    self.patience = patience
    self.longestAnswer = longestAnswer
  }

  /// What was answered.
  public struct Answer: Sendable, Equatable {
    /// The status.
    public var status: Int
    /// The body.
    public var body: [UInt8]
  }

  /// Posts a body with header fields, whose names and values must be without line ends.
  public func post(
    _ body: [UInt8], to address: FetchAddress, fields: [(name: String, value: String)]
  ) throws(FetchError) -> Answer {
    guard address.isSecure || reachesHouse else {
      throw FetchError(.forbiddenAddress, "requests go to https alone")
    }
    let transfer = try Transfer(self, isSecure: address.isSecure)
    return try transfer.post(body, to: address, fields)
  }

  /// Whether a socket may be connected to an address.
  func allows(_ address: NetworkAddress?, isSecure: Bool) -> Bool {
    switch address?.reach {
    case .world: isSecure
    case .house: reachesHouse
    case .nobody, nil: false
    }
  }
}
