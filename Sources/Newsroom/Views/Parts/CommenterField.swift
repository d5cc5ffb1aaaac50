public import Markup
public import News
public import Text

/// The field of a comment's form that says who writes: one's own name for whoever has none here yet.
public struct CommenterField {
  private let staff: Account?
  private let name: String
  private let isMember: Bool

  /// Makes a field for somebody of the staff, for a reader who has used a name before or has an
  /// account, or for a stranger.
  public init(staff: Account? = nil, name: String = "", isMember: Bool = false) {
    self.staff = staff
    self.name = name
    self.isMember = isMember
  }

  /// What stands there for somebody who is known; nil for a stranger.
  ///
  /// Where no guests may write, a stranger finds no field: so a member needs one, even without a name.
  public func personal(in language: Language) -> HTML? {
    staff == nil && name.isEmpty && !isMember ? nil : html(in: language)
  }

  private func name(_ staff: Account) -> HTML { "<b>\(staff.name)</b>" }

  func html(in language: Language) -> HTML {
    if let staff {
      return """
        <p class="writer">\(language.html(Message.writingAs.rawValue, ["name": name(staff)]))</p>

        """
    }
    return """
      <p class="field"><label for="comment-name">\
      \(language.message(Message.commenterName.rawValue))</label>
      <input id="comment-name" name="name" value="\(name)" maxlength="60" autocomplete="nickname"/></p>

      """
  }
}
