import Markup

extension Shape {
  private static let noControl = "^[^\\u0000-\\u001f\\u007f]*$"
  private static let title =
    "^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u001f\\u007f\\s][^\\u0000-\\u001f\\u007f]*$"
  private static let noControlButLines = "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$"

  /// The shape as JSON Schema (2020-12), as OpenAPI 3.1 has it.
  var schema: JSON {
    switch self {
    case .line(let least, let most):
      Self.text(least, most, Self.noControl)
    case .title(let most): Self.text(1, most, Self.title)
    case .prose(let most): Self.text(0, most, Self.noControlButLines)
    case .form(let pattern, let most, _): Self.text(0, most, "^\(pattern)$")
    case .word(let words): ["type": "string", "enum": JSON(words, JSON.string)]
    case .instant: ["type": "string", "format": "date-time"]
    case .day: ["type": "string", "format": "date"]
    case .number(let range):
      .present([
        "type": "integer", "format": "int64", "minimum": .int(range.lowerBound),
        "maximum": .int(range.upperBound),
      ])
    case .flag: ["type": "boolean"]
    case .list(let inner, let most):
      ["type": "array", "items": inner.schema, "maxItems": JSON(most)]
    case .object(let members): Self.object(members)
    case .orNull(let inner): ["anyOf": [inner.schema, ["type": "null"]]]
    case .named(let name): ["$ref": .string("#/components/schemas/\(name.rawValue)")]
    case .text: ["type": "string"]
    case .anyObject: ["type": "object"]
    }
  }

  private static func text(_ least: Int, _ most: Int?, _ pattern: String) -> JSON {
    .present([
      "type": "string", "minLength": JSON(least), "maxLength": JSON(most),
      "pattern": .string(pattern),
    ])
  }

  private static func object(_ members: [Member]) -> JSON {
    let required = members.filter(\.isRequired).map { JSON.string($0.name) }
    return [
      "type": "object",
      "properties": .object(
        members.map { member in
          guard case .object(var schema) = member.shape.schema else {
            preconditionFailure("a schema is an object")
          }
          if !member.help.isEmpty { schema.append(.init("description", .string(member.help))) }
          return JSON.Member(member.name, .object(schema))
        }),
      "required": .array(required), "additionalProperties": false,
    ]
  }
}
