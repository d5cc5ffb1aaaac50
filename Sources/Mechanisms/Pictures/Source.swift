import CVips
import Glibc

/// An open regular file that libvips reads from.
@safe
final class Source {
  let source: UnsafeMutablePointer<VipsSource>

  init(file: String, limits: PictureLimits) throws(PictureError) {
    // Without O_NONBLOCK a named pipe would hold the program until someone writes to it.
    let descriptor = unsafe open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      let why = unsafe String(cString: strerror(errno))
      throw PictureError(.unreadable, "\(file) cannot be opened: \(why)")
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw PictureError(.unreadable, "\(file) is not a regular file")
    }
    guard status.st_size <= limits.bytes else {
      throw PictureError(
        .tooLarge, "\(file) has \(status.st_size) bytes; at most \(limits.bytes) are allowed")
    }
    guard let opened = unsafe vips_source_new_from_descriptor(descriptor) else {
      throw PictureError(.unreadable, "\(file) cannot be read: \(Library.takeError())")
    }
    unsafe source = opened
  }

  deinit { unsafe g_object_unref(source) }

  /// What the first bytes say the format is, whatever the file is called.
  func format(of file: String) throws(PictureError) -> PictureFormat {
    let loader = unsafe vips_foreign_find_load_source(source).map { unsafe String(cString: $0) }
    guard let loader, let format = PictureFormat(loader: loader) else {
      vips_error_clear()
      throw PictureError(
        .notAPicture, "\(file) is not a picture in JPEG, PNG, WebP, AVIF, HEIC or GIF")
    }
    return format
  }

  /// Throws when a JPEG has no end; other formats' decoders notice that themselves.
  func checkWhole(_ format: PictureFormat, _ file: String) throws(PictureError) {
    guard format == .jpeg else { return }
    var length = 0
    guard let start = unsafe vips_source_map(source, &length) else {
      throw PictureError(.unreadable, "\(file) cannot be read: \(Library.takeError())")
    }
    let stream = unsafe JPEGStream(bytes: UnsafeRawBufferPointer(start: start, count: length))
    guard stream.isWhole else {
      throw PictureError(.damaged, "\(file) is damaged: the JPEG data are cut short")
    }
  }

  func header(of file: String) throws(PictureError) -> Handle {
    guard let image = unsafe bs_vips_open(source) else {
      throw PictureError(.damaged, "\(file) is damaged: \(Library.takeError())")
    }
    return unsafe Handle(image)
  }
}
