public import Database
public import News

// Kept as the words or flags of their raw values.
extension StoryState: SQLEncodable, SQLDecodable {}
extension UsageTerms: SQLEncodable, SQLDecodable {}
extension Act.Kind: SQLEncodable, SQLDecodable {}
extension Page.Role: SQLEncodable, SQLDecodable {}
extension Menu.Kind: SQLEncodable, SQLDecodable {}
extension Comment.State: SQLEncodable, SQLDecodable {}
extension Account.Role: SQLEncodable, SQLDecodable {}
extension Comment.Standing: SQLEncodable, SQLDecodable {}
extension CommentRule.Mode: SQLEncodable, SQLDecodable {}
extension RemovalReason: SQLEncodable, SQLDecodable {}
