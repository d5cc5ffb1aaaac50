extension SiteScript {
  /// Keeps ages in words true while a page is open.
  ///
  /// The steps are those of `AgeStep`; the words come from the server, for every count that there
  /// is, and are fetched only when one of the page's ages is about to change.
  static let ages = #"""
    const address = document.currentScript.dataset.ages;
    // What the reader's clock lacks, once the server's is known to differ.
    let skew = 0;
    let words, asked, timer;
    // A page that came from the browser's own store may be older than its ages say.
    const came = performance.getEntriesByType("navigation")[0];
    let due = came && !came.transferSize ? 0 : Infinity;

    const now = () => Date.now() + skew;

    // The same day and time some months later in UTC, or the month's last day.
    const later = (start, months) => {
      const date = new Date(start);
      const day = date.getUTCDate();
      date.setUTCMonth(date.getUTCMonth() + months, 1);
      const last = new Date(date);
      last.setUTCMonth(last.getUTCMonth() + 1, 0);
      date.setUTCDate(Math.min(day, last.getUTCDate()));
      return +date;
    };

    // The list that the words stand in, their place in it from 1, and until when they are true.
    const step = (start, now) => {
      const seconds = Math.trunc((now - start) / 1e3);
      const even = (list, length) => {
        const count = Math.trunc(seconds / length);
        return [list, count, start + (count + 1) * length * 1e3];
      };
      if (seconds < 60) return [0, 1, start + 6e4];
      if (seconds < 3600) return even(1, 60);
      if (seconds < 86400) return even(2, 3600);
      if (seconds < 1209600) return even(3, 86400);
      const [first, last] = [new Date(start), new Date(now)];
      let months = (last.getUTCFullYear() - first.getUTCFullYear()) * 12
        + last.getUTCMonth() - first.getUTCMonth();
      if (later(start, months) > now) months--;
      if (!months) {
        const [list, count, end] = even(4, 604800);
        return [list, count, Math.min(end, later(start, 1))];
      }
      const [list, length] = months < 12 ? [5, 1] : [6, 12];
      const count = Math.trunc(months / length);
      return [list, count, later(start, (count + 1) * length)];
    };

    // Asks whether the words are still the same, which costs few bytes and tells the server's time.
    const fetchWords = async () => {
      const answer = await fetch(address, {cache: "no-cache"});
      const {headers} = answer;
      const ahead = Date.parse(headers.get("Date")) + 1e3 * headers.get("Age") + 500 - Date.now();
      if (Math.abs(ahead) > 5e3) skew = ahead;
      return answer.json();
    };

    const tick = async () => {
      clearTimeout(timer);
      if (document.hidden) return;
      const ages = [];
      for (const span of document.querySelectorAll(".age")) {
        const time = span.parentElement.querySelector("time");
        const start = Date.parse(time?.dateTime);
        if (!isNaN(start)) ages.push([span, start]);
      }
      // Nothing is published ahead of now: if something seems to be, the clock is slow.
      const isDue = now() >= due || ages.some(([, start]) => start > now() + 6e4);
      if (isDue && ages[0] && !words) {
        asked ??= fetchWords().catch(() => asked = undefined);
        words = await asked;
      }
      due = Infinity;
      for (const [span, start] of ages) {
        const [list, count, end] = step(start, now());
        const text = words?.[list][count - 1];
        if (text && text !== span.textContent) span.textContent = text;
        due = Math.min(due, end);
      }
      // Who looks longer than a day at a page comes back to it in between.
      if (due - now() < 864e5) timer = setTimeout(tick, due - now());
    };

    if (address) {
      tick();
      document.addEventListener("visibilitychange", tick);
    }
    """#
}
