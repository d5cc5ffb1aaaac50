import CCurl

/// One message on its way to a server by libcurl, from its beginning to its end, on one thread.
@safe final class MailTransfer {
  private static let prepared: Bool = shim_global_init() == CURLE_OK

  private let handle: OpaquePointer
  private let smtp: SMTP
  private let message: MailMessage
  private var rest: ArraySlice<UInt8>

  init(_ smtp: SMTP, _ message: MailMessage) throws(MailError) {
    guard Self.prepared, let handle = unsafe curl_easy_init() else {
      throw MailError(.other, "libcurl cannot begin")
    }
    unsafe self.handle = OpaquePointer(handle)
    self.smtp = smtp
    self.message = message
    rest = message.bytes[...]
  }

  deinit {
    unsafe curl_easy_cleanup(UnsafeMutableRawPointer(handle))
  }

  func run() throws(MailError) {
    let easy = unsafe UnsafeMutableRawPointer(handle)
    let list = unsafe curl_slist_append(nil, "<\(message.recipient.text)>")
    defer { unsafe curl_slist_free_all(list) }
    unsafe set(easy)
    unsafe shim_set_list(easy, CURLOPT_MAIL_RCPT, list)
    let result = unsafe curl_easy_perform(easy)
    guard result != CURLE_OK else { return }
    var code = 0
    unsafe shim_status(easy, &code)
    throw error(result, code)
  }

  private func set(_ easy: UnsafeMutableRawPointer) {
    let server = smtp.server
    let isChecked = server.encryption != .offered
    let use = server.encryption == .required ? CURLUSESSL_ALL : CURLUSESSL_TRY
    for (option, number) in [
      (CURLOPT_NOSIGNAL, 1), (CURLOPT_UPLOAD, 1), (CURLOPT_TIMEOUT_MS, smtp.patience),
      (CURLOPT_CONNECTTIMEOUT_MS, smtp.patience / 2), (CURLOPT_USE_SSL, Int(use.rawValue)),
      (CURLOPT_SSL_VERIFYPEER, isChecked ? 1 : 0), (CURLOPT_SSL_VERIFYHOST, isChecked ? 2 : 0),
    ] {
      unsafe shim_set_number(easy, option, number)
    }
    let scheme = server.encryption == .always ? "smtps" : "smtp"
    for (option, text) in [
      (CURLOPT_URL, "\(scheme)://\(server.authority)"), (CURLOPT_PROTOCOLS_STR, scheme),
      (CURLOPT_MAIL_FROM, "<\(message.sender.text)>"), (CURLOPT_PROXY, ""),
    ] {
      unsafe shim_set_text(easy, option, text)
    }
    if let user = server.user, let password = server.password {
      unsafe shim_set_text(easy, CURLOPT_USERNAME, user)
      unsafe shim_set_text(easy, CURLOPT_PASSWORD, password)
    }
    unsafe shim_set_pointer(easy, CURLOPT_READDATA, Unmanaged.passUnretained(self).toOpaque())
    unsafe shim_set_reader(easy) { bytes, size, count, context in
      // The transfer is alive while libcurl runs, for `run` is its caller.
      guard let context = unsafe context, let bytes = unsafe bytes else { return 0 }
      let transfer = unsafe Unmanaged<MailTransfer>.fromOpaque(context).takeUnretainedValue()
      return unsafe transfer.give(UnsafeMutableRawBufferPointer(start: bytes, count: size * count))
    }
  }

  /// The next bytes of the message; none at its end.
  private func give(_ room: UnsafeMutableRawBufferPointer) -> Int {
    let piece = rest.prefix(room.count)
    unsafe room.copyBytes(from: piece)
    rest = rest.dropFirst(piece.count)
    return piece.count
  }

  /// What went wrong; what the server has said is left out, for it may tell whose mail it was.
  private func error(_ code: CURLcode, _ answer: Int) -> MailError {
    let words = unsafe String(cString: curl_easy_strerror(code))
    switch code {
    case CURLE_OPERATION_TIMEDOUT: return MailError(.tooSlow, "the server took too long")
    case CURLE_COULDNT_RESOLVE_HOST:
      return MailError(.unreachable, "the server's name is not known")
    case CURLE_COULDNT_CONNECT: return MailError(.unreachable, "the server does not answer")
    case CURLE_LOGIN_DENIED:
      return MailError(.credentials, "the server does not know the user or the password")
    case CURLE_USE_SSL_FAILED:
      return MailError(.untrusted, "the server does not offer encryption (STARTTLS)")
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE:
      return MailError(.untrusted, words)
    default: break
    }
    switch answer {
    case 400...499: return MailError(.postponed, "the server said \(answer): later")
    case 500...599: return MailError(.refused, "the server said \(answer): no")
    // A connection that broke: the next may hold.
    default: return MailError(code == CURLE_UNSUPPORTED_PROTOCOL ? .other : .unreachable, words)
    }
  }
}
