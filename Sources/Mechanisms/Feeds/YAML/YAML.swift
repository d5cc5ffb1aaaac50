/// A YAML value as front matter uses it: text, lists and maps, each with the line it began on.
///
/// Source: YAML 1.1, read by libyaml. Scalars are text whatever they look like; tags, anchors and
/// aliases are refused.
public struct YAML: Sendable, Hashable {
  /// The line that it began on, from 1.
  public var line: Int
  /// What it holds.
  public var content: Content

  /// Makes a value.
  public init(line: Int, content: Content) {
    self.line = line
    self.content = content
  }

  /// The kinds of value.
  public indirect enum Content: Sendable, Hashable {
    /// A scalar, as written but for quotes and folding.
    case text(String)
    /// A list.
    case list([YAML])
    /// A map in the order of the file.
    case map([Entry])
  }

  /// One key of a map and its value.
  public struct Entry: Sendable, Hashable {
    /// The key.
    public var key: String
    /// The line of the key, from 1.
    public var line: Int
    /// The value.
    public var value: YAML
  }

  /// The text of a scalar; nil for a list or a map.
  public var text: String? {
    if case .text(let text) = content { text } else { nil }
  }
}
