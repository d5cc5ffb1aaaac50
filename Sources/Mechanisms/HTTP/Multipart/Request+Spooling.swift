extension Request.Body {
  /// The body as a file, which is written into `folder` when it is held in memory; the folder must
  /// be there.
  public func spooled(in folder: String) throws(MultipartError) -> SpooledFile {
    let bytes: [UInt8]
    switch self {
    case .file(let file): return file
    case .empty: bytes = []
    case .bytes(let content): bytes = content
    }
    let file = try PartFile(in: folder)
    try file.add(bytes[...])
    return file.finish(bytes.count)
  }
}
