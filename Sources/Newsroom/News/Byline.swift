/// Who a story is by, in order of print.
public struct Byline: Sendable, Hashable {
  /// The credits in order of print.
  public var credits: [Credit]

  /// Makes a byline.
  public init(_ credits: [Credit] = []) {
    self.credits = credits
  }

  /// One name of a byline.
  public enum Credit: Sendable, Hashable {
    /// The paper's own staff, unnamed.
    case staff
    /// A person with a page of their own, and what they did where the byline says it.
    case person(slug: String, name: String, role: String)
    /// An agency with a page of its own.
    case agency(slug: String, name: String)
    /// A name without a page, such as a guest's.
    case name(String)
  }
}
