/// The script of pages with comments: the same forms and links, without leaving the page.
///
/// It sends a form to where it leads, takes the part that it needs out of the page that is the answer,
/// and puts it in place. Whatever fails leaves what was typed where it is.
enum CommentsScript {
  static let minified =
    "\"use strict\";\n{\n" + parts.map(SiteScript.squeezed).joined() + "}\n"

  private static let parts = [basis, keeping, list, news, answers, acts]
}
