import CVips

extension Handle {
  /// The names of all metadata that libvips has read.
  var fields: [String] {
    guard let names = unsafe vips_image_get_fields(image) else { return [] }
    defer { unsafe g_strfreev(names) }
    var result: [String] = []
    var index = 0
    while let name = unsafe names[index] {
      unsafe result.append(String(cString: name))
      index += 1
    }
    return result
  }

  /// A block of metadata, at most `limit` bytes long.
  func block(_ name: String, limit: Int = 1 << 20) -> [UInt8]? {
    var start: UnsafeRawPointer?
    var length = 0
    guard unsafe vips_image_get_typeof(image, name) != 0,
      unsafe vips_image_get_blob(image, name, &start, &length) == 0,
      let start = unsafe start, length <= limit
    else { return nil }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: length))
  }

  /// A text of metadata in libvips' own form.
  func text(_ name: String) -> String? {
    var start: UnsafePointer<CChar>?
    guard unsafe vips_image_get_typeof(image, name) != 0,
      unsafe vips_image_get_string(image, name, &start) == 0, let start = unsafe start
    else { return nil }
    return unsafe String(cString: start)
  }

  /// Drops every block and text that could travel into a file: EXIF, IPTC, XMP, profiles.
  func removeMetadata() {
    let carried = ["exif-", "iptc-", "ipct-", "xmp-", "icc-", "photoshop-", "png-", "gif-"]
    for name in fields where carried.contains(where: name.hasPrefix) {
      _ = unsafe vips_image_remove(image, name)
    }
  }

  func setBlock(_ name: String, _ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { buffer in
      unsafe vips_image_set_blob_copy(image, name, buffer.baseAddress, buffer.count)
    }
  }
}
