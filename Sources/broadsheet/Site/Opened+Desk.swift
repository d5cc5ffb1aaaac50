import Database
import Feeds
import Intake
import News
import Stores
import Times
import Web

extension Opened {
  /// Makes drafts of the desk of a served site ready.
  func copyDesk(_ pool: any Pool) -> CopyDesk {
    CopyDesk { draft in
      let ready = try publisher(on: pool).ready(draft)
      return CopyDesk.Ready(story: ready.story, remarks: ready.remarks)
    }
  }

  /// Stories as files for the desk of a served site, which has its own way to the database: what is
  /// written there is shown no longer when that returns.
  func storyFiles(_ pool: any Pool) -> StoryFiles {
    StoryFiles(
      open: { address in
        try EditedStory(at: address, publisher(on: pool)).map { story in
          StoryFiles.File(
            text: story.file, manuscript: story.manuscript, isConverted: story.isConverted)
        }
      },
      publish: { address, text, basis, check in
        guard let story = try EditedStory(at: address, publisher(on: pool)) else {
          throw Refusal.notFound
        }
        do {
          return try story.publish(text, basis: basis, at: .now(), check: check)
        } catch let error as InputFaults {
          throw StoryFiles.Faults(error.faults.map { ($0.line, $0.field, $0.message) })
        } catch let error as ParseError {
          throw StoryFiles.Faults([(error.line, error.field, error.message)])
        }
      })
  }
}
