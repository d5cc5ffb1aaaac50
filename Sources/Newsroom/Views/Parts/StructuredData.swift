import Markup
import News
import Text
import Times

/// What a page says to machines, in the words of schema.org.
enum StructuredData {
  /// The paper as a site, for the front page.
  static func site(_ context: PageContext) -> HTML {
    script([
      "@context": "https://schema.org", "@type": "WebSite", "name": .string(context.edition.name),
      "url": url(.front, context), "inLanguage": .string(context.edition.language),
      "publisher": publisher(context),
      "potentialAction": [
        "@type": "SearchAction",
        "target": .string(
          context.absolute(context.links[.search(SearchFields())]).address
            + "?q={search_term_string}"),
        "query-input": "required name=search_term_string",
      ],
    ])
  }

  /// The way from the front page to the present one.
  static func breadcrumbs(_ crumbs: [Crumb], _ context: PageContext) -> HTML {
    script(trail(crumbs, context))
  }

  static func trail(_ crumbs: [Crumb], _ context: PageContext) -> JSON {
    let all = [Crumb(title: context.edition.name, link: context.links[.front])] + crumbs
    return [
      "@context": "https://schema.org", "@type": "BreadcrumbList",
      "itemListElement": .array(
        all.enumerated().map { index, crumb in
          [
            "@type": "ListItem", "position": JSON(index + 1), "name": .string(crumb.title),
            "item": .string(context.absolute(crumb.link).address),
          ]
        }),
    ]
  }

  /// The paper as an organisation, with its policies.
  static func publisher(_ context: PageContext) -> JSON {
    let icon = context.absolute(Links.asset(context.assets.icon)).address
    return .present([
      "@type": "NewsMediaOrganization", "name": .string(context.edition.name),
      "url": url(.front, context), "logo": ["@type": "ImageObject", "url": .string(icon)],
      "correctionsPolicy": policy(.corrections, context),
      "publishingPrinciples": policy(.ethics, context),
      "sameAs": JSON(context.edition.telegram),
    ])
  }

  /// A block of data, which no browser runs.
  static func script(_ value: JSON) -> HTML {
    "<script type=\"application/ld+json\">\(json: value)</script>\n"
  }

  static func url(_ place: Place, _ context: PageContext) -> JSON {
    .string(context.absolute(context.links[place]).address)
  }

  private static func policy(_ role: Page.Role, _ context: PageContext) -> JSON {
    guard let page = context.pages.first(where: { $0.role == role }) else { return .null }
    return url(.page(page.slug), context)
  }
}
