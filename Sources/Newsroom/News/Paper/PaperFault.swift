/// What may be wrong with a field of what the desk decides about the paper.
///
/// The raw value is the sentence for programs; pages say it in the language of whoever looks.
public enum PaperFault: String, Sendable, Hashable, CaseIterable {
  case missing = "is missing"
  case tooLong = "is too long"
  case badText = "holds characters that are no text"
  case badSlug = "can have small letters, digits and hyphens only"
  case reservedSlug = "is an address of the program itself"
  case takenSlug = "stands for something else already"
  case takenName = "is the name of another one already"
  case badZone = "is no time zone"
  case badLanguage = "is no language that is installed"
  case badAddress = "is no address"
  case badTime = "is no date and time"
  case past = "is past already"
  case noStory = "is the address of no story of this edition"
  case hiddenStory = "is a story that readers do not see"
  case twice = "stands here twice"
  case noPicture = "is no picture of the library"
  case noSuch = "is not there any more"
  case inUse = "is still used by stories"
  case unsure = "is not confirmed"

  /// The fault of a field.
  public func of(_ field: String) -> Refusal.Fault {
    Refusal.Fault(field: field, message: rawValue)
  }
}
