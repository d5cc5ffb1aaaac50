import News

extension Shape {
  private static let rendition = Shape.object([
    .init("url", .text), .init("width", .count), .init("height", .count), .init("format", .text),
  ])

  static let picture = Shape.object([
    .init("digest", digest), .init("width", .count), .init("height", .count),
    .init("colour", .text),
    .init("fileName", .text, "What whoever brought it called the file; empty when nobody knows."),
    .init("format", .text), .init("bytes", .count, "The size of the original."),
    .init("alt", .text, "What is to be seen, for those who do not see it."),
    .init("caption", .text), .init("credit", .text), .init("rights", .text),
    .init("expires", .orNull(.instant), "When its licence ends."),
    .init("isWithdrawn", .flag, "Whether its licence has ended and no page shows it."),
    .init("focus", focus, "What must be seen of it, in percent from the upper left."),
    .init("arrived", .instant), .init("uploader", .text),
    .init("renditionsAre", .word(["complete", "being-made", "failed"])),
    .init("renditions", .list(rendition, 1000)),
    .init(
      "crops",
      .list(
        .object([
          .init("shape", .word(Picture.Shape.allCases.map(\.rawValue))),
          .init("renditions", .list(rendition, 1000)),
        ]), 10),
      "Parts of it in fixed shapes, as far as they have been made."),
  ])

  static let pictureChange = Shape.object([
    .init("alt", .line(0, 2000), required: false),
    .init("caption", .line(0, 2000), required: false),
    .init("credit", .line(0, 2000), required: false),
    .init("rights", .line(0, 2000), required: false),
    .init("expires", .orNull(.instant), required: false, "When its licence ends; null for never."),
    .init("focus", focus, required: false),
  ])

  private static let focus = Shape.object([
    .init("x", .number(0...100)), .init("y", .number(0...100)),
  ])
}
