import CVips

/// One image of libvips, released with its last owner.
@safe
final class Handle {
  let image: UnsafeMutablePointer<VipsImage>

  /// Takes over a reference.
  init(_ image: UnsafeMutablePointer<VipsImage>) { unsafe self.image = image }

  deinit { unsafe g_object_unref(image) }

  var width: Int { Int(unsafe vips_image_get_width(image)) }

  /// The height of the first frame: an animation's frames are never stacked here.
  var height: Int { Int(unsafe vips_image_get_page_height(image)) }

  var hasAlpha: Bool { unsafe vips_image_hasalpha(image) != 0 }

  /// EXIF's orientation, 1 (upright) to 8.
  var orientation: Int { Int(unsafe vips_image_get_orientation(image)) }

  /// The image that an operation makes of this one.
  func made(
    _ reason: PictureError.Reason, _ subject: String,
    _ operation: (
      UnsafeMutablePointer<VipsImage>, UnsafeMutablePointer<UnsafeMutablePointer<VipsImage>?>
    ) -> Int32
  ) throws(PictureError) -> Handle {
    try unsafe Handle.made(reason, subject) { unsafe operation(image, $0) }
  }

  /// The image that an operation makes, or an error with its complaint.
  static func made(
    _ reason: PictureError.Reason, _ subject: String,
    _ operation: (UnsafeMutablePointer<UnsafeMutablePointer<VipsImage>?>) -> Int32
  ) throws(PictureError) -> Handle {
    var output: UnsafeMutablePointer<VipsImage>?
    guard unsafe operation(&output) == 0, let image = unsafe output else {
      throw PictureError(reason, "\(subject): \(Library.takeError())")
    }
    return unsafe Handle(image)
  }

  /// The pixels decoded into memory, with metadata of their own.
  func inMemory(_ subject: String) throws(PictureError) -> Handle {
    guard let copy = unsafe vips_image_copy_memory(image) else {
      throw PictureError(.damaged, "\(subject) cannot be decoded: \(Library.takeError())")
    }
    return unsafe Handle(copy)
  }
}
