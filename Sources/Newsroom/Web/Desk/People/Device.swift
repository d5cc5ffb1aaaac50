/// What a browser says of itself, in a few words that its owner knows it by.
struct Device {
  /// The words, such as `Firefox, Linux`; empty for a browser that says nothing.
  let words: String

  // In this order: browsers name those that they want to be taken for as well.
  private static let browsers = [
    ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"),
    ("Safari", "Safari"), ("Lynx", "Lynx"), ("w3m", "w3m"), ("curl", "curl"),
  ]
  private static let systems = [
    ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
    ("Mac OS", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
  ]

  init(userAgent: String) {
    guard !userAgent.isEmpty else {
      words = ""
      return
    }
    let agent = String(userAgent.prefix(500))
    let names = [Self.browsers, Self.systems].compactMap { list in
      list.first { agent.contains($0.0) }?.1
    }
    words = names.joined(separator: ", ")
  }
}
