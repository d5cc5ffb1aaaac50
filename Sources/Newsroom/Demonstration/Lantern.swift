/// The demonstration edition: The Lantern, a plainly fictional paper with ten years of stories.
///
/// Its countries, people, agencies and events are invented. Story texts are whole documents in
/// the format of docs/formats/markdown.md; picture files are named, not contained.
public enum Lantern {
  /// The paper itself.
  public static let site = Site(
    name: "The Lantern",
    founded: 1886,
    defaultEdition: "en")

  /// The policy pages of every edition.
  public static let pages: [Page] = englishPages + frenchPages + arabicPages + spanishPages

  /// Every story of every edition as a Markdown document with front matter.
  public static let stories: [String] = [
    englishStories, frenchStories, arabicStories, spanishStories,
  ].flatMap { $0 }
}
