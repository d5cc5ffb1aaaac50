public import Markup
import News
import Text
import Times

extension ListPage {
  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let title = title(context)
    let description = description(context)
    let link = part.map { context.links[place, $0] } ?? context.links[place]
    return Layout(
      context: context, title: title,
      description: description.isEmpty ? "\(title) – \(context.edition.name)" : description,
      canonical: link, alternates: part == nil ? alternates(context) : [],
      feeds: place.hasFeeds ? place : .front, section: sectionSlug, place: place,
      live: version, look: "list",
      head: OpenGraph(
        context: context, kind: kind, title: title, description: description, link: link,
        picture: stories.first?.picture
      ).html + StructuredData.breadcrumbs(crumbs(title, context), context),
      main: heading(title, description, context) + content(context) + pages(context)
    ).html
  }

  /// The state of the list's beginning; other parts and days do not get new stories.
  private var version: PageVersion? {
    if case .day = subject { return nil }
    // The desk may have put an older story on top.
    let newest = stories.max { ($0.published, $0.id.rawValue) < ($1.published, $1.id.rawValue) }
    return part == nil ? PageVersion(newest: newest) : nil
  }

  private var sectionSlug: String {
    if case .section(let section) = subject { section.slug } else { "" }
  }

  private var kind: String {
    if case .person = subject { "profile" } else { "website" }
  }

  private func title(_ context: PageContext) -> String {
    switch subject {
    case .latest: context.say(.latest)
    case .section(let section): section.name
    case .topic(let topic): topic.name
    case .person(let person): person.name
    case .agency(let agency): agency.name
    case .day(let date, _, _): context.language.date(date)
    }
  }

  private func description(_ context: PageContext) -> String {
    switch subject {
    case .section(let section): section.description
    case .person(let person): person.biography
    case .agency(let agency): agency.description
    case .latest, .topic, .day: ""
    }
  }

  private func alternates(_ context: PageContext) -> [Alternate] {
    switch subject {
    case .latest: context.alternates(place)
    default: context.alternates(place, in: counterparts)
    }
  }

  private func crumbs(_ title: String, _ context: PageContext) -> [Crumb] {
    guard case .day(let date, _, _) = subject else {
      return [Crumb(title: title, link: context.links[place])]
    }
    return ArchiveTrail(date: date, context: context).crumbs
  }
}

extension ListPage {
  private func heading(_ title: String, _ description: String, _ context: PageContext) -> HTML {
    """
    <header class="opening">
    \(label(context))<h1>\(title)</h1>
    \(if: !role.isEmpty, "<p class=\"role\">\(role)</p>\n")\
    \(if: !description.isEmpty, "<p class=\"about\">\(description)</p>\n")\
    \(portrait(context))\(site(context))\(days(context))\
    \(if: place.hasFeeds, FeedLinks(place: place, context: context).html)\
    \(followed.map { FollowButton(place: place, list: $0, context: context).html } ?? .empty)\
    </header>

    """
  }

  /// What can be followed here; nil for nothing.
  private var followed: StoryList? {
    switch subject {
    case .section(let section): .section(section.id)
    case .topic(let topic): .topic(topic.id)
    case .person(let person): .person(person.id)
    case .latest, .agency, .day: nil
    }
  }

  private func portrait(_ context: PageContext) -> HTML? {
    guard case .person(let person) = subject,
      let view = PictureView(person.picture, as: .square, sizes: "9rem", isFirst: true)
    else { return nil }
    let credit = person.picture?.credit ?? ""
    return """
      <figure class="portrait">
      \(view.html)
      \(if: !credit.isEmpty, "<figcaption>\(context.say(.pictureBy, ["credit": credit]))</figcaption>\n")\
      </figure>

      """
  }

  private var role: String {
    if case .person(let person) = subject { person.role } else { "" }
  }

  /// What kind of list it is, where the title alone does not tell.
  private func label(_ context: PageContext) -> HTML {
    switch subject {
    case .topic: "<p class=\"kicker\">\(context.say(.topic))</p>\n"
    case .agency: "<p class=\"kicker\">\(context.say(.agency))</p>\n"
    case .day(let date, _, _): ArchiveTrail(date: date, context: context).html
    case .latest, .section, .person: .empty
    }
  }

  private func site(_ context: PageContext) -> HTML {
    guard case .agency(let agency) = subject,
      let link = agency.address.flatMap(Link.init(checking:))
    else { return .empty }
    return
      "<p><a href=\"\(link: link)\">\(context.say(.agencySite, ["name": agency.name]))</a></p>\n"
  }

  private func days(_ context: PageContext) -> HTML {
    guard case .day(_, let before, let after) = subject else { return .empty }
    return Steps(
      label: context.say(.otherDays),
      previous: before.map { (context.links[.day($0)], context.language.date($0)) },
      next: after.map { (context.links[.day($0)], context.language.date($0)) }
    ).html
  }

  private func content(_ context: PageContext) -> HTML {
    if stories.isEmpty { return "<p class=\"none\">\(context.say(.noStoriesHere))</p>\n" }
    if case .latest = subject {
      return "<div class=\"stream\">\n\(context.column(stories, headings: 2))</div>\n"
    }
    return "<div class=\"cards\">\n\(stories.indices, { card($0, context) })</div>\n"
  }

  private func card(_ index: Int, _ context: PageContext) -> HTML {
    let isLead = index == 0 && part == nil
    return Card(
      story: stories[index], context: context, level: 2, look: isLead ? "lead" : "row",
      showsKicker: sectionSlug.isEmpty || !stories[index].kicker.isEmpty, showsByline: true,
      sizes: isLead ? "(min-width: 40rem) 40rem, 94vw" : "(min-width: 40rem) 14rem, 30vw",
      isFirst: isLead
    ).html
  }

  private func pages(_ context: PageContext) -> HTML {
    Steps(
      label: context.say(.moreStories),
      previous: older.map { (context.links[place, .older($0)], context.say(.olderStories)) },
      next: newer.map { (context.links[place, .newer($0)], context.say(.newerStories)) }
    ).html
  }
}
