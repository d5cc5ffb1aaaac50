public import Markup
import News
import Text

/// How an edition appears on a home screen (W3C web application manifest).
public enum Manifest {
  /// The manifest of an edition.
  public static func json(in context: PageContext) -> JSON {
    let front = JSON.string(context.links[.front].address)
    return [
      "id": front, "name": .string(context.edition.name),
      "short_name": .string(context.edition.name),
      "description": .string(context.edition.tagline), "start_url": front, "scope": front,
      "lang": .string(context.edition.language),
      "dir": .string(context.language.direction.rawValue), "display": "browser",
      "background_color": "#fbfaf7", "theme_color": "#7c2d12",
      "icons": [
        [
          "src": .string(Links.asset(context.assets.icon).address), "sizes": "any",
          "type": "image/svg+xml", "purpose": "any",
        ]
      ],
    ]
  }
}
