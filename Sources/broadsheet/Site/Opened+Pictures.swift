import Database
import Foundation
import Intake
import News
import Web

extension Opened {
  /// Takes pictures in for a served site, and makes their renditions.
  func darkroom(_ pool: any Pool) -> Darkroom {
    let desk = pictureDesk(on: pool)
    return Darkroom(
      folder: directory.temporary,
      bring: { path in
        do {
          let arrival = try desk.bring(path)
          return .init(
            digest: arrival.picture.digest, words: arrival.isNew ? arrival.words : nil)
        } catch let refused as PictureDesk.Refused {
          throw Darkroom.Refused(Self.kind(refused.reason), refused.message)
        }
      },
      complete: { digest in
        do {
          try desk.complete(digest)
        } catch let refused as PictureDesk.Refused {
          throw Darkroom.Refused(Self.kind(refused.reason), refused.message)
        }
      },
      discard: { try desk.discard($0) },
      isReady: { desk.isAble })
  }

  private static func kind(_ reason: String) -> Darkroom.Refused.Kind {
    switch reason {
    case "tooLarge": .tooLarge
    // A HEIC where there is no decoder: the sentence names the kinds that are taken.
    case "notAPicture", "unsupported": .noPicture
    case "damaged": .damaged
    case "unwritable": .noRoom
    default: .noProgram
    }
  }
}
