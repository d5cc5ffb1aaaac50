import HTTP
import Markup
import News
import Stores
import Times

/// One request to the API that is in order: who asks, and for what.
struct APICall {
  let visit: Visit
  /// Who asks; nil for what everybody may see.
  let caller: Caller?
  /// The body; null where there is none.
  let body: JSON
  /// The parameters by name, checked.
  let values: [String: String]

  /// A token and its owner.
  struct Caller {
    let token: AccessToken
    let account: Account

    /// The name on the record: the owner's, with that of the token.
    var actor: Actor {
      Actor(account: account.id, name: "\(account.name) (\(token.name))")
    }
  }

  var site: Site { visit.site }

  /// Who asks; operations with a scope have one.
  func who() throws -> Caller {
    guard let caller else { throw Refusal.notAllowed }
    return caller
  }

  /// What they can do to stories.
  func desk() throws -> StoryDesk {
    let caller = try who()
    return StoryDesk(visit, caller.account, as: caller.actor)
  }

  /// An identity from the path.
  func identity<Noun>(_ name: String) throws -> ID<Noun> {
    guard let number = values[name].flatMap({ Int64($0) }) else { throw Refusal.notFound }
    return ID(rawValue: number)
  }

  /// A number among the parameters; nil when it was not given.
  func number(_ name: String) -> Int? { values[name].flatMap { Int($0) } }

  /// A text of the body; empty when it was not given.
  func text(_ name: String) -> String { body[name]?.text?.withPlainLines ?? "" }

  /// A number of the body, which has it.
  func required(_ name: String) throws -> Int {
    guard let number = body[name]?.number.flatMap({ Int(exactly: $0) }) else {
      throw Refusal.invalid([.init(field: name, message: "is missing")])
    }
    return number
  }

  /// The edition that the path names; throws `Refusal.notFound`.
  func edition() throws -> Edition {
    let language = values["edition"]
    guard let edition = visit.editions.first(where: { $0.language == language }) else {
      throw Refusal.notFound
    }
    return edition
  }

  /// An answer.
  func answer(_ json: JSON, status: Status = .ok, tag: Int? = nil) -> Response {
    var response = Response.bytes(json.bytes, type: .json, status: status)
    if let tag { response.headers.set("ETag", EntityTag(String(tag)).description) }
    return response
  }
}
