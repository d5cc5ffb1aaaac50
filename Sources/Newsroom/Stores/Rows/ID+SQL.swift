public import Database
public import News

extension ID: SQLEncodable, SQLDecodable {}
