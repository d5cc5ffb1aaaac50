import Foundation
import Markup
import News
import Stores
import Text
import Views

/// Works out everything of one story that needs no transaction.
struct Preparation {
  let publisher: Publisher
  /// Where the files of pictures lie; nil when none may be read.
  let folder: String?
  let known: [String: Picture]
  var remarks: [InputFaults.Fault] = []
  private var missing: [String] = []

  init(publisher: Publisher, folder: String?, known: [String: Picture]) {
    self.publisher = publisher
    self.folder = folder
    self.known = known
  }

  mutating func prepare(_ draft: StoryDraft) throws -> PreparedStory {
    var draft = draft.composed
    // "en-GB" is taken by the edition "en"; the text keeps its own tag.
    if let edition = publisher.edition(draft.edition), edition.language != draft.edition {
      draft.language = draft.language ?? draft.edition
      draft.edition = edition.language
    }
    let picture = try leadPicture(draft)
    let body = try body(draft)
    // Readers search in the edition's language, whatever the text's own is.
    let language = publisher.languages[draft.edition]
    return PreparedStory(
      draft: draft, body: body.html, plainText: body.plain,
      searchText: SearchText(language.search), picture: picture?.digest, missing: missing)
  }

  private mutating func body(_ draft: StoryDraft) throws -> (html: String, plain: String) {
    switch draft.body {
    case .html(let source):
      let body = ForeignBody(source, base: nil)
      missing += body.pictures
      return (body.html, body.plain)
    case .markdown(let source):
      var references: [Markdown.Reference: HTML] = [:]
      for reference in Markdown.references(source) {
        references[reference] = try html(of: reference, in: draft)
      }
      return (Markdown.story(source) { references[$0] }.string, Markdown.text(source))
    }
  }

  private mutating func html(
    of reference: Markdown.Reference, in draft: StoryDraft
  ) throws -> HTML? {
    switch reference {
    case .picture(let file, let alt, let caption, let credit):
      guard var picture = try picture(file) else { return nil }
      (picture.alt, picture.caption, picture.credit) = (alt, caption, credit)
      return BodyPicture(picture, language: publisher.languages[draft.language ?? draft.edition])?
        .html
    case .related(let guid): return try related(guid)
    case .embed: return nil
    }
  }

  private mutating func related(_ guid: String) throws -> HTML? {
    guard let address = try publisher.stories.address(guid: guid),
      let edition = publisher.editions.first(where: { $0.id == address.edition }),
      let story = try publisher.stories.story(at: address)
    else {
      remark("body", "the related story '\(guid)' is not here; its link is left out.")
      return nil
    }
    return RelatedLink(story.summary, in: edition).html
  }

  private mutating func leadPicture(_ draft: StoryDraft) throws -> Picture? {
    guard let reference = draft.picture?.reference else { return nil }
    return try picture(reference)
  }

  /// The picture that a reference names; nil, and a remark, when it is not to be had.
  private mutating func picture(_ reference: String) throws -> Picture? {
    if let picture = known[reference] { return picture }
    guard let folder, !reference.contains("://") else {
      missing.append(reference)
      remark("picture", "\(reference) lies elsewhere; it is listed as missing.")
      return nil
    }
    let path = reference.hasPrefix("/") ? reference : "\(folder)/\(reference)"
    do {
      return try publisher.pictures.take(.file(path))
    } catch let fault as PictureDesk.Fault {
      missing.append(reference)
      remark("picture", fault.description)
      return nil
    }
  }

  private mutating func remark(_ field: String, _ message: String) {
    remarks.append(InputFaults.Fault(field: field, message: message))
  }
}
