/// The sites to which comments had better not link.
public struct SiteList: Sendable, Hashable {
  /// The entries in the operator's order.
  public var entries: [Entry]

  /// A site, which stands for all of its parts too, and what follows from a link to it.
  public struct Entry: Sendable, Hashable {
    /// The host's name in small letters, such as `example.com`.
    public var site: String
    /// What follows.
    public var action: Finding.Action

    /// Makes an entry.
    public init(_ site: String, _ action: Finding.Action) {
      self.site = site.lowercased()
      self.action = action
    }

    /// Whether the site can be a host's name.
    var isValid: Bool {
      let parts = site.split(separator: ".", omittingEmptySubsequences: false)
      return site.utf8.count <= 253 && parts.count > 1
        && parts.allSatisfy { part in
          !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
        }
    }
  }

  /// Makes a list.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }

  /// The entries that hosts belong to, each once.
  func matches(_ hosts: [String]) -> [Entry] {
    entries.filter { entry in
      hosts.contains { $0 == entry.site || $0.hasSuffix("." + entry.site) }
    }
  }
}
