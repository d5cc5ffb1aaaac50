import CCurl
import Glibc

/// One request of libcurl's, from its beginning to its end, on one thread.
@safe final class Transfer {
  private static let prepared: Bool = shim_global_init() == CURLE_OK

  private let handle: OpaquePointer
  private let fetch: Fetch
  private let isSecure: Bool
  private var body: [UInt8] = []
  private var isTooLong = false
  private var isForbidden = false

  init(_ fetch: Fetch, isSecure: Bool) throws(FetchError) {
    guard Self.prepared, let handle = unsafe curl_easy_init() else {
      throw FetchError(.other, "libcurl cannot begin")
    }
    unsafe self.handle = OpaquePointer(handle)
    self.fetch = fetch
    self.isSecure = isSecure
  }

  deinit {
    unsafe curl_easy_cleanup(UnsafeMutableRawPointer(handle))
  }

  func post(
    _ content: [UInt8], to address: FetchAddress, _ fields: [(name: String, value: String)]
  ) throws(FetchError) -> Fetch.Answer {
    let easy = unsafe UnsafeMutableRawPointer(handle)
    var list: UnsafeMutablePointer<curl_slist>?
    defer { unsafe curl_slist_free_all(list) }
    // Without its "Expect: 100-continue" a small body goes at once.
    for (name, value) in fields + [("Expect", "")] {
      precondition(!(name + value).utf8.contains { $0 < 0x20 }, "a field with a line end")
      unsafe list = unsafe curl_slist_append(list, "\(name): \(value)")
    }
    unsafe set(easy, list, address)
    let result = unsafe content.withUnsafeBufferPointer { bytes in
      unsafe shim_set_number(easy, CURLOPT_POSTFIELDSIZE, content.count)
      unsafe shim_set_pointer(
        easy, CURLOPT_POSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
      return unsafe curl_easy_perform(easy)
    }
    guard result == CURLE_OK else { throw error(result) }
    var status = 0
    unsafe shim_status(easy, &status)
    return Fetch.Answer(status: status, body: body)
  }

  private func set(
    _ easy: UnsafeMutableRawPointer, _ list: UnsafeMutablePointer<curl_slist>?,
    _ address: FetchAddress
  ) {
    let own = unsafe Unmanaged.passUnretained(self).toOpaque()
    for (option, number) in [
      (CURLOPT_POST, 1), (CURLOPT_NOSIGNAL, 1), (CURLOPT_FOLLOWLOCATION, 0),
      (CURLOPT_TIMEOUT_MS, fetch.patience), (CURLOPT_CONNECTTIMEOUT_MS, fetch.patience / 2),
      (CURLOPT_FORBID_REUSE, 1),
    ] {
      unsafe shim_set_number(easy, option, number)
    }
    for (option, text) in [
      (CURLOPT_URL, address.text), (CURLOPT_PROTOCOLS_STR, isSecure ? "https" : "http"),
      // Not what the environment says: a proxy would be connected to, and it would ask for names.
      (CURLOPT_PROXY, ""),
    ] {
      unsafe shim_set_text(easy, option, text)
    }
    unsafe shim_set_list(easy, CURLOPT_HTTPHEADER, list)
    unsafe shim_set_pointer(easy, CURLOPT_WRITEDATA, own)
    unsafe shim_set_writer(easy) { bytes, size, count, context in
      unsafe Transfer.of(context).take(bytes, size * count)
    }
    unsafe shim_set_pointer(easy, CURLOPT_OPENSOCKETDATA, own)
    unsafe shim_set_opener(easy) { context, _, address in
      unsafe Transfer.of(context).open(address)
    }
  }

  /// The transfer behind a callback's context: it is alive while libcurl runs, for `post` is its
  /// caller.
  private static func of(_ context: UnsafeMutableRawPointer?) -> Transfer {
    guard let context = unsafe context else { preconditionFailure("a callback without context") }
    return unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  }

  private func take(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
    guard body.count + count <= fetch.longestAnswer else {
      isTooLong = true
      return 0
    }
    unsafe body.append(
      contentsOf: UnsafeRawBufferPointer(start: UnsafeRawPointer(bytes), count: count))
    return count
  }

  private func open(_ address: UnsafeMutablePointer<curl_sockaddr>?) -> curl_socket_t {
    guard let address = unsafe address,
      unsafe fetch.allows(NetworkAddress(address), isSecure: isSecure)
    else {
      isForbidden = true
      return -1
    }
    return unsafe socket(
      address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue),
      address.pointee.protocol)
  }

  private func error(_ code: CURLcode) -> FetchError {
    if isForbidden {
      return FetchError(.forbiddenAddress, "the name leads to an address that is not called")
    }
    if isTooLong {
      return FetchError(.tooLong, "the answer is longer than \(fetch.longestAnswer) bytes")
    }
    let words = unsafe String(cString: curl_easy_strerror(code))
    return switch code {
    case CURLE_OPERATION_TIMEDOUT: FetchError(.tooSlow, "the answer took too long")
    case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: FetchError(.malformedAddress, words)
    case CURLE_COULDNT_RESOLVE_HOST: FetchError(.unreachable, "the name is not known")
    case CURLE_COULDNT_CONNECT: FetchError(.unreachable, "nobody answers there")
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE:
      FetchError(.untrusted, words)
    default: FetchError(.other, words)
    }
  }
}
