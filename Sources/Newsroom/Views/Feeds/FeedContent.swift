import Markup
import News
import Text

/// A story in full for feed readers: picture, text, what was changed; every address absolute.
struct FeedContent {
  let story: Story
  let link: Link
  let context: PageContext

  var html: HTML {
    """
    \(picture)\(dateline)\(AbsoluteAddresses.html(text, base: link))\(changes)\(source)
    """
  }

  private var text: String { StoryText(story: story, languages: context.languages).html.string }

  private var picture: HTML {
    guard let view = PictureView(story.summary.picture, sizes: ""), let image = view.plainImage
    else { return .empty }
    let picture = view.picture
    let address = context.absolute(Links.picture(picture.digest, image))
    let credit =
      picture.credit.isEmpty ? "" : context.say(.pictureBy, ["credit": picture.credit])
    return """
      <figure><img src="\(link: address)" width="\(image.width)" height="\(image.height)" \
      alt="\(picture.alt)"/><figcaption>\(picture.caption) \(credit)</figcaption></figure>

      """
  }

  private var dateline: HTML {
    story.dateline.isEmpty ? .empty : "<p>\(story.dateline)</p>\n"
  }

  private var changes: HTML {
    let acts = story.acts.filter { !$0.note.isEmpty && $0.kind != .publish && $0.kind != .edit }
    guard !acts.isEmpty else { return .empty }
    return "<hr/>\n<ul>\n\(acts.reversed(), change)</ul>\n"
  }

  private func change(_ act: Act) -> HTML {
    """
    <li><b>\(context.name(act.kind))</b> \(context.exactly(act.at)): \(act.note)</li>

    """
  }

  private var source: HTML {
    story.source.isEmpty
      ? .empty : "<p>\(context.say(.source, ["source": story.source]))</p>\n"
  }
}
