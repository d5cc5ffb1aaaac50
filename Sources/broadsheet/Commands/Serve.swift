import HTTPServer

extension Command {
  /// `broadsheet serve`.
  static let serve = Command(
    "serve", "Serve the site of a data directory.",
    details: """
      Ends when it gets SIGTERM or SIGINT and has answered what it was asked; a second signal ends
      it at once.
      """,
    options: [.data, .database] + ServeOptions.all
  ) { arguments in
    try Serving(arguments).run()
  }
}

/// The options of `serve`.
enum ServeOptions {
  static let listen = Option(
    name: "listen", value: "ADDR",
    help: "Where to listen, such as 127.0.0.1:8080 (the default) or [::]:80; port 0 takes any.",
    environment: "BROADSHEET_LISTEN")
  static let base = Option(
    name: "base-url", value: "URL",
    help: "Scheme and host of public addresses; default: what each request asks for.",
    environment: "BROADSHEET_BASE_URL")
  static let proxy = Option(
    name: "trusted-proxy", value: "NETWORK",
    help: "A proxy whose X-Forwarded headers are believed, such as 127.0.0.1/32; may be repeated.",
    environment: "BROADSHEET_TRUSTED_PROXIES")
  static let threads = Option(
    name: "threads", value: "N", help: "Threads that answer requests; default 16.",
    environment: "BROADSHEET_THREADS")
  static let queue = Option(
    name: "queue", value: "N", help: "Requests that may wait for a thread; default 512.",
    environment: "BROADSHEET_QUEUE")
  static let rate = Option(
    name: "rate", value: "N",
    help: "Requests a second that one address may make in the long run; default: no limit.",
    environment: "BROADSHEET_RATE")
  static let metricsKey = Option(
    name: "metrics-key", value: "KEY",
    help: "Opens /metrics to requests with 'Authorization: Bearer KEY', not to this machine alone.",
    environment: "BROADSHEET_METRICS_KEY")
  static let cacheMemory = Option(
    name: "cache-memory", value: "MIB",
    help: "Memory for pages that are made already, in MiB; default 32.",
    environment: "BROADSHEET_CACHE_MEMORY")
  static let noCache = Option(
    name: "no-cache", value: nil, help: "Make every page anew for each request.")
  static let apiRate = Option(
    name: "api-rate", value: "N",
    help: "Requests a second that one token may make in the long run; default 20.",
    environment: "BROADSHEET_API_RATE")
  static let webhooksHouse = Option(
    name: "webhooks-to-private-addresses", value: nil,
    help: "Let webhooks go to this machine and its network, and there without encryption.")
  static let mailServer = Option(
    name: "mail-server", value: "URL",
    help: "A server that takes mail, smtp:// or smtps://; readers can then sign in by links.",
    environment: "BROADSHEET_MAIL_SERVER")
  static let mailFrom = Option(
    name: "mail-from", value: "ADDRESS", help: "The address that mail is sent from.",
    environment: "BROADSHEET_MAIL_FROM")
  static let mailUnencrypted = Option(
    name: "mail-without-encryption", value: nil,
    help: "Let mail go to a server elsewhere also when it offers no encryption.")
  static let quiet = Option(
    name: "quiet", value: nil, help: "Log faults only, not every request.")

  static let all = [
    listen, base, proxy, threads, queue, rate, metricsKey, cacheMemory, noCache, apiRate,
    webhooksHouse, mailServer, mailFrom, mailUnencrypted, quiet,
  ]
}
