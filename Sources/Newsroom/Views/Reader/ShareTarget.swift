import Markup

/// A place to share a story, reached by a plain link.
enum ShareTarget: CaseIterable {
  case mail
  case telegram
  case whatsApp
  case facebook
  case bluesky
  case x

  /// The words of the link.
  var words: Message {
    switch self {
    case .mail: .shareByMail
    case .telegram: .shareOnTelegram
    case .whatsApp: .shareOnWhatsApp
    case .facebook: .shareOnFacebook
    case .bluesky: .shareOnBluesky
    case .x: .shareOnX
    }
  }

  /// The address that opens the place with the story filled in.
  func link(to story: Link, headline: String) -> Link {
    let address = URLEncoding.component(story.address)
    let title = URLEncoding.component(headline)
    let both = URLEncoding.component("\(headline) \(story.address)")
    return switch self {
    case .mail: Link("mailto:?subject=\(title)&body=\(address)")
    case .telegram: Link("https://t.me/share/url?url=\(address)&text=\(title)")
    case .whatsApp: Link("https://wa.me/?text=\(both)")
    case .facebook: Link("https://www.facebook.com/sharer/sharer.php?u=\(address)")
    case .bluesky: Link("https://bsky.app/intent/compose?text=\(both)")
    case .x: Link("https://x.com/intent/post?url=\(address)&text=\(title)")
    }
  }
}
