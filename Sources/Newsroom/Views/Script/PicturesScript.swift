/// The script of the library: files are dropped and their way is shown, the point is set by a click;
/// its forms are complete without it.
enum PicturesScript {
  static let minified =
    "\"use strict\";\n"
    + parts.map { "{\n\(SiteScript.squeezed($0))}\n" }.joined()

  private static let parts = [aiming, bringing]
}
