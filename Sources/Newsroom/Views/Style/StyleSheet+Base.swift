extension StyleSheet {
  static let base = """
    :root {
    color-scheme: light dark;
    }
    """
}
