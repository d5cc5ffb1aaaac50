import HTTP
import News

extension APITable {
  static let pictures: [APIOperation] = [
    APIOperation(
      .get, "/pictures", "listPictures", "The library of pictures, newest first.", scope: .read,
      [
        .init(
          .query, "text", .line(1, 200),
          "Only those with these words in caption, credit, alternative text or file name."),
        .init(.query, "uploader", .line(1, 200), "Only those that this person brought."),
        .init(.query, "from", .instant, "Only those that came then or later."),
        .init(.query, "to", .instant, "Only those that came before."),
        .init(.query, "expires", .instant, "Only those whose licence ends before, or has ended."),
        .init(.query, "after", .line(1, 100), "The key `next` of the page before."), limit,
      ],
      gives: .named(.picturePage), refusals: [.unprocessable], givePictures),
    APIOperation(
      .post, "/pictures", "addPicture",
      "Takes a picture in: as the body, or as the one file of a form. Answers 200 when it was here.",
      scope: .pictures,
      [.init(.query, "name", .line(1, 200), "What the file is called; a form says it itself.")],
      takesPicture: true, gives: .named(.picture), status: .created, otherStatus: .ok,
      refusals: [.conflict], addPicture),
    APIOperation(
      .get, "/pictures/{digest}", "getPicture", "A picture of the library.", scope: .read,
      [digest], gives: .named(.picture), givePicture),
    APIOperation(
      .patch, "/pictures/{digest}", "changePicture",
      "Changes the words, rights and focus that are given; the others stay as they are.",
      scope: .pictures, [digest], body: .named(.pictureChange), gives: .named(.picture),
      changePicture),
  ]

  private static let digest = APIOperation.Parameter(
    .path, "digest", Shape.digest, "The SHA-256 of the original in hexadecimal.")
}
