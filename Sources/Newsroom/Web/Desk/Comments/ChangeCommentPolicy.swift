import HTTP
import Markup
import Moderation
import News
import Stores
import Views

/// `GET /desk/comments/policy`: what the paper has decided about comments.
func showCommentPolicy(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.may(.administer) else { return try mayNot(visit, staff) }
  let decisions = visit.site.decisions
  var page = CommentPolicyPage(
    staff.staff, values: PolicyForm.values(of: try decisions.moderationPolicy()),
    takesGuests: try decisions.takesGuests(), webhookSecret: try visit.site.moderationSecret())
  page.isSaved = visit.request.query["saved"] != nil
  return visit.page(page.html(in: try visit.context()))
}

/// `POST /desk/comments/policy`: decides it anew.
func changeCommentPolicy(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.ownForm(form, needing: .administer) { staff in
    guard staff.account.may(.administer) else { return try mayNot(visit, staff) }
    let typed = PolicyForm(form)
    let takesGuests = form["guests"] != nil
    do {
      let policy = try ModerationPolicy(typed.json)
      if let fault = visit.site.reachFault(of: policy) { throw PolicyFaults(faults: [fault]) }
      try visit.site.decisions.saveComments(
        policy: policy.json.string, guests: takesGuests, by: Actor(staff.account), at: visit.now)
      return .redirect(to: "\(Links.deskComments("policy").address)?saved=1")
    } catch let faults as PolicyFaults {
      var page = CommentPolicyPage(
        staff.staff, values: typed.values, takesGuests: takesGuests,
        webhookSecret: try visit.site.moderationSecret())
      page.faults = faults.faults.map(typed.placed)
      return visit.page(page.html(in: try visit.context()), status: .unprocessable)
    }
  }
}

extension Site {
  /// Why the operator's program cannot be asked where the policy says; nil when it can.
  fileprivate func reachFault(of policy: ModerationPolicy) -> PolicyFault? {
    guard policy.asksWebhook, let fault = webhookCaller?.fault(policy.webhook.address) else {
      return nil
    }
    let reason: PolicyFault.Reason =
      switch fault {
      case .malformed: .notAnAddress
      case .inTheClear: .inTheClear
      case .inTheHouse: .inTheHouse
      }
    return PolicyFault("webhook.address", reason)
  }
}

/// The moderation policy as a form sends it.
private struct PolicyForm {
  /// The values by the paths of their fields.
  let values: [String: String]

  init(_ form: Query) {
    var values: [String: String] = [:]
    for field in PolicyField.all {
      let value = form[field.path] ?? ""
      values[field.path] =
        if case .flag = field.kind {
          value.isEmpty ? "false" : "true"
        } else {
          value.trimmed
        }
    }
    for list in ["words.list", "links.sites"] {
      values[list] = (form[list] ?? "").withPlainLines
    }
    self.values = values
  }

  /// The values that a policy has.
  static func values(of policy: ModerationPolicy) -> [String: String] {
    var values: [String: String] = [:]
    for field in PolicyField.all { values[field.path] = policy[field] }
    values["words.list"] = policy.words.list.entries.map {
      "\($0.word) | \($0.language ?? "") | \($0.action.rawValue)"
    }.joined(separator: "\n")
    values["links.sites"] = policy.links.sites.entries.map {
      "\($0.site) | \($0.action.rawValue)"
    }.joined(separator: "\n")
    return values
  }

  /// The policy as JSON, whether or not it is one.
  var json: JSON {
    .object(
      ModerationPhase.Name.allCases.filter { $0 != .ban }.map { phase in
        var members = PolicyField.all.filter { $0.phase == phase }.map { field in
          JSON.Member(field.name, value(of: field))
        }
        if phase == .words {
          members.append(JSON.Member("list", .array(lines("words.list", word))))
        }
        if phase == .links {
          members.append(JSON.Member("sites", .array(lines("links.sites", site))))
        }
        return JSON.Member(phase.rawValue, .object(members))
      })
  }

  private func value(of field: PolicyField) -> JSON {
    let text = values[field.path] ?? ""
    return switch field.kind {
    case .flag: .bool(text == "true")
    case .number: Int(text).map { JSON($0) } ?? .string(text)
    case .action, .whom, .address: .string(text)
    }
  }

  /// The lines of a list that say something, with their numbers.
  private func numbered(_ list: String) -> [(number: Int, parts: [String])] {
    (values[list] ?? "").split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { line in
        let parts = line.element.split(separator: "|", omittingEmptySubsequences: false)
        return (line.offset + 1, parts.map { String($0).trimmed })
      }.filter { $0.parts.contains { !$0.isEmpty } }
  }

  private func lines(_ list: String, _ entry: ([String]) -> JSON) -> [JSON] {
    numbered(list).map { entry($0.parts) }
  }

  private func word(_ parts: [String]) -> JSON {
    let language = parts.count > 1 && !parts[1].isEmpty ? JSON.string(parts[1]) : .null
    return ["word": .string(parts[0]), "language": language, "action": action(parts, at: 2)]
  }

  private func site(_ parts: [String]) -> JSON {
    ["site": .string(parts[0]), "action": action(parts, at: 1)]
  }

  /// What follows from an entry: it is held unless the line says otherwise.
  private func action(_ parts: [String], at index: Int) -> JSON {
    .string(parts.count > index && !parts[index].isEmpty ? parts[index] : "hold")
  }

  /// A fault as its field shows it, with the line of a list instead of the number of an entry.
  func placed(_ fault: PolicyFault) -> CommentPolicyPage.Fault {
    for list in ["words.list", "links.sites"] where fault.field.hasPrefix(list + ".") {
      let number = fault.field.dropFirst(list.count + 1).prefix { $0 != "." }
      let lines = numbered(list)
      let index = (Int(number) ?? 1) - 1
      return .init(
        field: list, line: lines.indices.contains(index) ? lines[index].number : nil,
        reason: fault.reason)
    }
    return .init(field: fault.field, line: nil, reason: fault.reason)
  }
}

extension String {
  fileprivate var trimmed: String {
    let text = drop { $0.isWhitespace }
    return String(text.reversed().drop { $0.isWhitespace }.reversed())
  }
}
