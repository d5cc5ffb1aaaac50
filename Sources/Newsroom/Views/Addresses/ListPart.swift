/// Which part of a long list a page shows, by a mark that the stores give.
public enum ListPart: Sendable, Hashable {
  /// What comes after the mark in a list that begins with the newest.
  case older(String)
  /// What comes before the mark.
  case newer(String)
}
