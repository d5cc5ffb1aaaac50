/// Why bytes are not what a classifier has learnt.
public enum TextClassifierFault: Error, Hashable, Sendable {
  /// They are something else.
  case foreign
  /// They are of another version.
  case version(Int)
  /// They are cut short or have been changed.
  case damaged
}
