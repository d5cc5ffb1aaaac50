import Foundation
import Intake
import News
import Stores

extension Opened {
  /// Where pictures are taken in.
  var pictureDesk: PictureDesk {
    PictureDesk(
      store: PictureFiles(pool),
      folders: PictureDesk.Folders(
        originals: directory.originals, renditions: directory.renditions),
      program: Self.pictureProgram)
  }

  /// Publishes into the editions that there are now.
  func publisher() throws -> Publisher {
    Publisher(
      stories: Stories(pool), publishing: Publishing(pool), editions: try Editions(pool).all(),
      languages: languages, pictures: pictureDesk)
  }

  /// `broadsheet-pictures` lies beside this program.
  private static var pictureProgram: String {
    let own = Bundle.main.executableURL?.resolvingSymlinksInPath()
    let folder = own?.deletingLastPathComponent().path ?? "."
    return folder + "/broadsheet-pictures"
  }
}
