public import Markup
public import News
public import Text

/// A picture with its caption and credit: the lead picture, or one within the text of a story, as
/// it is stored with the revision.
public struct BodyPicture: Sendable {
  private let view: PictureView
  private let language: Language

  /// Makes a view of a picture in the language of the text; nil when no rendition of it exists.
  public init?(_ picture: Picture, language: Language) {
    guard let view = PictureView(picture, sizes: "(min-width: 48rem) 42rem, 100vw") else {
      return nil
    }
    self.init(view, language: language)
  }

  init(_ view: PictureView, language: Language) {
    self.view = view
    self.language = language
  }

  /// The picture with its caption and credit.
  public var html: HTML {
    """
    <figure class="picture">\(view.html)\
    \(if: !view.picture.caption.isEmpty || !view.picture.credit.isEmpty, caption)</figure>
    """
  }

  /// The picture alone, without words.
  var picture: HTML {
    var plain = view
    plain.picture.alt = ""
    return plain.html
  }

  private var caption: HTML {
    let picture = view.picture
    let credit = language.message(
      Message.pictureBy.rawValue, ["credit": picture.credit])
    return """
      <figcaption>\(picture.caption)\
      \(if: !picture.credit.isEmpty, " <span class=\"credit\">\(credit)</span>")</figcaption>
      """
  }
}
