/// Puts the texts of elements where they belong in an item or in the description of the site.
struct WordPressBuilder {
  private var comment: WordPressItem.Comment?
  private var term = WordPressItem.Term()
  private var meta = WordPressItem.Meta()
  private var author = WordPressExport.Author()
  private var category = WordPressExport.Category()

  mutating func start(
    _ name: String, attributes: [(name: String, value: String)], in item: inout WordPressItem?
  ) {
    switch name {
    case "category":
      term = WordPressItem.Term()
      for (name, value) in attributes {
        if name == "domain" { term.domain = value }
        if name == "nicename" { term.slug = value }
      }
    case "wp:comment": comment = WordPressItem.Comment()
    case "wp:postmeta", "wp:commentmeta", "wp:termmeta": meta = WordPressItem.Meta()
    case "wp:author": author = WordPressExport.Author()
    case "wp:category": category = WordPressExport.Category()
    default: break
    }
  }

  /// The end of an element within an item; `depth` counts the elements that are still open.
  mutating func end(_ name: String, _ text: String, depth: Int, in item: inout WordPressItem?) {
    if comment != nil { return endInComment(name, text, in: &item) }
    switch name {
    case "category":
      term.name = text
      item?.terms.append(term)
    case "wp:meta_key": meta.key = text
    case "wp:meta_value": meta.value = text
    case "wp:postmeta": item?.meta.append(meta)
    default: if depth == 3 { set(name, text, in: &item) }
    }
  }

  /// The end of an element of the channel.
  mutating func end(
    _ name: String, _ text: String, depth: Int, in export: inout WordPressExport
  ) {
    switch name {
    case "wp:wxr_version": export.version = text.trimmed
    case "wp:base_site_url": export.siteAddress = text.trimmed
    case "wp:base_blog_url": export.blogAddress = text.trimmed
    case "title": if depth == 2 { export.title = text }
    case "language": if depth == 2 { export.language = text.trimmed }
    case "wp:author_login": author.login = text
    case "wp:author_display_name": author.displayName = text
    case "wp:author": export.authors.append(author)
    case "wp:category_nicename": category.slug = text
    case "wp:category_parent": category.parent = text
    case "wp:cat_name": category.name = text
    case "wp:category_description": category.description = text
    case "wp:category": export.categories.append(category)
    default: break
    }
  }

  private mutating func endInComment(
    _ name: String, _ text: String, in item: inout WordPressItem?
  ) {
    switch name {
    case "wp:comment_id": comment?.id = text
    case "wp:comment_parent": comment?.parent = text
    case "wp:comment_author": comment?.author = text
    case "wp:comment_date": comment?.date = text
    case "wp:comment_date_gmt": comment?.dateGMT = text
    case "wp:comment_content": comment?.content = text
    case "wp:comment_approved": comment?.approved = text
    case "wp:comment_type": comment?.type = text
    case "wp:comment":
      if let comment { item?.comments.append(comment) }
      comment = nil
    default: break
    }
  }

  private func set(_ name: String, _ text: String, in item: inout WordPressItem?) {
    switch name {
    case "title": item?.title = text
    case "link": item?.link = text.trimmed
    case "guid": item?.guid = text.trimmed
    case "dc:creator": item?.creator = text
    case "content:encoded": item?.content = text
    case "excerpt:encoded": item?.excerpt = text
    case "wp:post_id": item?.id = text.trimmed
    case "wp:post_date": item?.date = text
    case "wp:post_date_gmt": item?.dateGMT = text
    case "wp:post_modified_gmt": item?.modifiedGMT = text
    case "wp:post_name": item?.name = text
    case "wp:status": item?.status = text
    case "wp:post_parent": item?.parent = text
    case "wp:post_type": item?.type = text
    case "wp:comment_status": item?.isClosed = text.trimmed == "closed"
    case "wp:post_password": item?.isProtected = !text.isEmpty
    case "wp:attachment_url": item?.attachmentAddress = text.trimmed
    default: break
    }
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    let spaces: (Character) -> Bool = { $0.isWhitespace }
    return String(drop(while: spaces).reversed().drop(while: spaces).reversed())
  }
}
