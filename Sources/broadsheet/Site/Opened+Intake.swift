import Database
import Foundation
import Intake
import News
import Stores

extension Opened {
  /// Where pictures are taken in.
  var pictureDesk: PictureDesk { pictureDesk(on: pool) }

  /// Where pictures are taken in, by another way to the same database.
  func pictureDesk(on pool: any Pool) -> PictureDesk {
    PictureDesk(
      store: PictureFiles(pool),
      folders: PictureDesk.Folders(
        originals: directory.originals, renditions: directory.renditions),
      program: Self.pictureProgram)
  }

  /// Publishes into the editions that there are now.
  func publisher() throws -> Publisher { try publisher(on: pool) }

  /// Publishes by another way to the same database.
  func publisher(on pool: any Pool) throws -> Publisher {
    Publisher(
      stories: Stories(pool), publishing: Publishing(pool, languages: languages),
      editions: try Editions(pool).all(),
      languages: languages, pictures: pictureDesk(on: pool))
  }

  /// `broadsheet-pictures` lies beside this program.
  private static var pictureProgram: String {
    let own = Bundle.main.executableURL?.resolvingSymlinksInPath()
    let folder = own?.deletingLastPathComponent().path ?? "."
    return folder + "/broadsheet-pictures"
  }
}
