import Fetch
import Web

extension WebhookCaller {
  /// Calls by libcurl, to where it lets requests go.
  init(_ fetch: Fetch) {
    self.init(
      fault: { text in
        guard let address = FetchAddress(text) else { return .malformed }
        if fetch.reachesHouse { return nil }
        return !address.isSecure ? .inTheClear : address.isPlainlyPrivate ? .inTheHouse : nil
      },
      post: { text, message in
        let (clock, start) = (ContinuousClock(), ContinuousClock.now)
        var outcome = Outcome(status: nil, milliseconds: 0, trouble: "this is no address")
        if let address = FetchAddress(text) {
          do throws(FetchError) {
            let answer = try fetch.post(message.body, to: address, fields: message.fields)
            (outcome.status, outcome.trouble) = (answer.status, "")
          } catch {
            outcome.trouble = error.message
          }
        }
        outcome.milliseconds = Int((clock.now - start) / .milliseconds(1))
        return outcome
      },
      ask: { text, message, seconds in
        guard let address = FetchAddress(text) else {
          return .failure(Silence("this is no address"))
        }
        var fetch = fetch
        fetch.patience = seconds * 1_000
        do throws(FetchError) {
          let answer = try fetch.post(message.body, to: address, fields: message.fields)
          guard answer.status == 200 else {
            return .failure(Silence("the answer was \(answer.status)"))
          }
          return .success(answer.body)
        } catch {
          return .failure(Silence(error.message))
        }
      })
  }
}
