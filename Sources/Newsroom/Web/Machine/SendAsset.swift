import HTTP
import Markup
import News
import Views

/// `GET /assets/{file}`: a file that the program carries; its name changes with its content.
func sendAsset(_ visit: Visit) throws -> Response {
  guard let asset = visit.site.assets[visit.capture("file")] else { throw Refusal.notFound }
  visit.record.isShared = true
  return asset.response
}

/// `GET /favicon.ico`: where browsers look without being told.
func sendIcon(_ visit: Visit) throws -> Response {
  .redirect(to: Links.asset(Assets.standard.icon).address, status: .found)
}

/// `GET /service-worker.js`: what keeps a reader's saved stories for reading without a connection.
///
/// Its address is the same for ever, so that every answer has to be asked for anew.
func sendWorker(_ visit: Visit) throws -> Response {
  visit.record.isShared = true
  return .bytes(Assets.worker, type: .script)
}

extension Asset {
  fileprivate var response: Response {
    Response(
      .ok, headers: ["Content-Type": mediaType, "Cache-Control": CacheControl.forEver],
      body: .bytes(bytes))
  }
}

/// How long answers may be kept.
enum CacheControl {
  /// What stands at this address never changes.
  static let forEver = "public, max-age=31536000, immutable"
}
