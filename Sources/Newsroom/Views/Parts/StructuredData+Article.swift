import Markup
import News
import Text
import Times

extension StructuredData {
  /// A story as a NewsArticle, and the way to it.
  static func article(_ page: StoryPage, _ context: PageContext) -> HTML {
    let story = page.story
    let summary = story.summary
    let zone = context.edition.zone
    let link = url(.story(summary.address), context)
    let article = JSON.present([
      "@context": "https://schema.org", "@type": "NewsArticle", "@id": link, "url": link,
      "mainEntityOfPage": link, "headline": .string(summary.headline),
      "description": summary.standfirst.isEmpty ? .null : .string(summary.standfirst),
      "datePublished": .string(ISO8601.string(summary.published, in: zone)),
      "dateModified": .string(ISO8601.string(story.changed, in: zone)),
      "dateline": story.dateline.isEmpty ? .null : .string(story.dateline),
      "image": images(summary.picture, context), "author": authors(summary.byline, context),
      "publisher": publisher(context), "inLanguage": .string(story.language),
      "isAccessibleForFree": true, "articleSection": .string(summary.sectionName),
      "wordCount": JSON(story.wordCount),
      "keywords": story.topics.isEmpty ? .null : JSON(story.topics) { .string($0.name) },
      "correction": corrections(story, zone), "workTranslation": translations(page, context),
    ])
    let section = Crumb(
      title: summary.sectionName, link: context.links[.section(summary.address.section)])
    let own = Crumb(title: summary.headline, link: context.links[.story(summary.address)])
    return script(article) + breadcrumbs([section, own], context)
  }

  /// The picture as JPEG, which every reader of the data takes: in three shapes at their largest, as
  /// search engines ask for; while there are none the whole in middling and large width.
  private static func images(_ picture: Picture?, _ context: PageContext) -> JSON {
    guard let picture, !picture.renditions.isEmpty else { return .null }
    let cut = picture.crops.compactMap { crop in
      crop.renditions.last { $0.format == "jpg" }.map {
        (link: Links.picture(picture.digest, crop, $0), rendition: $0)
      }
    }
    let whole = picture.renditions.filter { $0.format == "jpg" && $0.width >= 640 }
      .map { (link: Links.picture(picture.digest, $0), rendition: $0) }
    let chosen = cut.isEmpty ? whole : cut
    guard !chosen.isEmpty else { return .null }
    return JSON(chosen) { image in
      .present([
        "@type": "ImageObject", "url": .string(context.absolute(image.link).address),
        "width": JSON(image.rendition.width), "height": JSON(image.rendition.height),
        "caption": picture.caption.isEmpty ? .null : .string(picture.caption),
        "creditText": picture.credit.isEmpty ? .null : .string(picture.credit),
      ])
    }
  }

  private static func authors(_ byline: Byline, _ context: PageContext) -> JSON {
    byline.credits.isEmpty ? publisher(context) : JSON(byline.credits) { author($0, context) }
  }

  private static func author(_ credit: Byline.Credit, _ context: PageContext) -> JSON {
    switch credit {
    case .staff: publisher(context)
    case .name(let name): ["@type": "Person", "name": .string(name)]
    case .agency(let slug, let name):
      [
        "@type": "NewsMediaOrganization", "name": .string(name),
        "url": url(.agency(slug), context),
      ]
    case .person(let slug, let name, let role):
      .present([
        "@type": "Person", "name": .string(name), "url": url(.person(slug), context),
        "jobTitle": role.isEmpty ? .null : .string(role),
      ])
    }
  }

  private static func corrections(_ story: Story, _ zone: Zone) -> JSON {
    let acts = story.acts.filter { $0.kind.isCorrection && !$0.note.isEmpty }
    guard !acts.isEmpty else { return .null }
    return JSON(acts) { act in
      [
        "@type": "CorrectionComment", "text": .string(act.note),
        "datePublished": .string(ISO8601.string(act.at, in: zone)),
      ]
    }
  }

  private static func translations(_ page: StoryPage, _ context: PageContext) -> JSON {
    let others = page.others(context)
    guard !others.isEmpty else { return .null }
    return JSON(others) { other in
      [
        "@type": "NewsArticle", "@id": .string(context.absolute(other.link).address),
        "headline": .string(other.story.headline),
        "inLanguage": .string(other.edition.language),
      ]
    }
  }
}
