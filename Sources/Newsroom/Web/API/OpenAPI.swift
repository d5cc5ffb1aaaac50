import HTTP
import Markup
import News

/// The description of the API (OpenAPI 3.1), made of the table that it answers by.
enum OpenAPI {
  /// The document for a site at an address.
  static func document(_ operations: [APIOperation], base: String, version: String) -> JSON {
    [
      "openapi": "3.1.0",
      "info": [
        "title": "Broadsheet", "version": .string(version),
        "description": .string(description),
      ],
      "servers": [["url": .string(base + APITable.prefix)]],
      "paths": paths(operations),
      "components": [
        "securitySchemes": [
          "token": [
            "type": "http", "scheme": "bearer",
            "description": "A token that somebody has made at the desk, in their account.",
          ]
        ],
        "schemas": .object(
          Shape.Name.allCases.map { .init($0.rawValue, $0.shape.schema) }),
      ],
    ]
  }

  private static let description = """
    The desk of a newsroom for programs: the same acts, by the same rules, on the same record. \
    Problems are application/problem+json (RFC 9457). Entries of lists in the names of fields \
    count from 1.
    """

  private static func paths(_ operations: [APIOperation]) -> JSON {
    var order: [String] = []
    var byPath: [String: [APIOperation]] = [:]
    for operation in operations {
      if byPath[operation.path] == nil { order.append(operation.path) }
      byPath[operation.path, default: []].append(operation)
    }
    return .object(
      order.map { path in
        let methods = (byPath[path] ?? []).map {
          JSON.Member($0.method.description.lowercased(), $0.description)
        }
        return .init(path, .object(methods))
      })
  }
}

extension APIOperation {
  fileprivate var description: JSON {
    var members: [JSON.Member] = [
      .init("operationId", .string(name)), .init("summary", .string(summary)),
      .init("security", scope == nil ? [] : [["token": []]]),
    ]
    if let scope {
      members.append(.init("description", .string("Scope: \(scope.rawValue).")))
    }
    if !parameters.isEmpty {
      members.append(.init("parameters", JSON(parameters, \.description)))
    }
    if let body {
      members.append(.init("requestBody", ["required": true, "content": body.content]))
    }
    members.append(.init("responses", responses))
    return .object(members)
  }

  private var responses: JSON {
    var members: [JSON.Member] = []
    let (status, shape) = success
    var answer: [JSON.Member] = [.init("description", .string(status.phrase))]
    if let shape {
      answer.append(.init("content", ["application/json": ["schema": shape.schema]]))
    }
    members.append(.init(String(status.code), .object(answer)))
    if let otherSuccess {
      answer[0] = .init("description", .string(otherSuccess.phrase))
      members.append(.init(String(otherSuccess.code), .object(answer)))
    }
    for refusal in allRefusals {
      members.append(
        .init(
          String(refusal.code),
          [
            "description": .string(refusal.phrase), "content": content(of: refusal),
          ]))
    }
    return .object(members)
  }

  /// A problem; or what the server says in plain text before the API sees the request.
  private func content(of refusal: Status) -> JSON {
    let problem: JSON.Member = .init(
      "application/problem+json", ["schema": Shape.named(.problem).schema])
    let isTheServers = [.badRequest, .contentTooLarge, .tooManyRequests, .unavailable]
      .contains(refusal)
    return .object(
      isTheServers ? [problem, .init("text/plain", ["schema": Shape.text.schema])] : [problem])
  }
}

extension APIOperation.Body {
  /// The media types that are taken, each with what it is.
  fileprivate var content: JSON {
    switch self {
    case .json(let shape): ["application/json": ["schema": shape.schema]]
    case .picture:
      .object(
        BroughtPicture.types.map { .init($0, ["schema": [:]]) } + [
          .init(
            "multipart/form-data",
            [
              "schema": [
                "type": "object", "required": ["file"], "additionalProperties": false,
                "properties": ["file": ["contentMediaType": "application/octet-stream"]],
              ]
            ])
        ])
    }
  }
}

extension APIOperation.Parameter {
  fileprivate var description: JSON {
    [
      "name": .string(name), "in": .string(place.rawValue), "required": .bool(place == .path),
      "description": .string(help), "schema": shape.schema,
    ]
  }
}
