import Markup

/// A gap in a page that everybody is given, for something that is one reader's own.
///
/// In the page's bytes it is its name between two bytes that no text holds, since they are not
/// UTF-8; whoever sends the page takes them out and fills the gap.
public enum Hole: String, Sendable, Hashable, CaseIterable {
  /// For staff who are signed in: who they are, and the way to the desk.
  case staffBar

  /// The byte before and behind the name.
  public static let mark: UInt8 = 0xFF

  /// The gap in a page.
  var html: HTML { HTML(trusted: [Self.mark] + Array(rawValue.utf8) + [Self.mark]) }
}
