public import News
public import Stores
import Text

extension Publisher {
  /// Makes a draft of the desk ready, and tells what an editor should know; no file is read.
  ///
  /// Its pictures are named by their digests.
  public func ready(_ draft: StoryDraft) throws -> (story: PreparedStory, remarks: [Refusal.Fault])
  {
    var known: [String: Picture] = [:]
    for reference in Self.references(of: draft) where known[reference] == nil {
      known[reference] = try pictures.store.shown(reference)
    }
    var preparation = Preparation(publisher: self, folder: nil, known: known)
    let story = try preparation.prepare(draft)
    return (
      story,
      preparation.remarks.map { Refusal.Fault(field: $0.field, message: $0.message) }
    )
  }

  private static func references(of draft: StoryDraft) -> [String] {
    (draft.picture.map { [$0.reference] } ?? []) + KnownPictures.references(in: draft)
  }
}
