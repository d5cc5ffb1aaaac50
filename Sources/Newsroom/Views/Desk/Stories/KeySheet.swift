import Markup

/// The keys that the list takes; its script shows it, for without the script there are none.
struct KeySheet {
  let context: PageContext

  private static let keys: [(String, Message)] = [
    ("j", .keyNext), ("k", .keyPrevious), ("Enter", .keyOpen), ("x", .keySelect),
    ("/", .keySearch), ("?", .keyHelp),
  ]

  var html: HTML {
    """
    <details class="keys" id="keys" hidden="hidden">
    <summary>\(context.say(.keysTitle))</summary>
    <ul>
    \(Self.keys, { "<li><kbd>\($0.0)</kbd> \(context.say($0.1))</li>\n" })</ul>
    </details>
    <script src="\(link: Links.asset(context.assets.storiesScript))" defer=""></script>

    """
  }
}
