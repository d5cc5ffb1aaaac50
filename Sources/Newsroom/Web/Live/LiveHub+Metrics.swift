extension LiveHub {
  /// The hub's counts in Prometheus' text format.
  var metrics: String {
    """
    # HELP broadsheet_live_streams Streams of events that are open.
    # TYPE broadsheet_live_streams gauge
    broadsheet_live_streams \(openStreams)
    # HELP broadsheet_live_events_total Events sent on them.
    # TYPE broadsheet_live_events_total counter
    broadsheet_live_events_total \(sentEvents)
    # HELP broadsheet_live_refused_total Streams refused because there were too many.
    # TYPE broadsheet_live_refused_total counter
    broadsheet_live_refused_total \(refusedStreams)

    """
  }
}
