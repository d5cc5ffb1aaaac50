extension SiteScript {
  /// Offers the page anew once it has changed; never does it by itself, never takes the focus.
  static let live = #"""
    const page = document.querySelector("main");
    const {live, version, changed, withdrawn, show, close} = page.dataset;
    let source, sleep, bar;
    let heard = version;

    const add = (parent, name, look, text) => {
      const element = document.createElement(name);
      element.className = look;
      element.textContent = text;
      parent.append(element);
      return element;
    };

    const offer = (text) => {
      const card = document.createElement("div");
      card.className = "live-card";
      add(card, "p", "live-text", text);
      add(card, "button", "live-show", show).onclick = () => location.reload();
      const end = add(card, "button", "live-close", "×");
      end.setAttribute("aria-label", close);
      end.onclick = () => {
        bar.replaceChildren();
        page.focus({preventScroll: true});
      };
      bar.replaceChildren(card);
    };

    const hear = ({data}) => {
      if (data === heard) return;
      heard = data;
      // A list that has lost its newest story has nothing new, nor has a page back at its own state.
      const isOlder = !withdrawn && parseInt(data, 36) < parseInt(version, 36);
      if (isOlder || data === version) bar.replaceChildren();
      else offer(data.endsWith(".withdrawn") ? withdrawn : changed);
    };

    const stop = () => {
      source?.close();
      source = null;
    };

    // A browser has few connections for a site without HTTP/2: tabs behind others give theirs up.
    const listen = () => {
      clearTimeout(sleep);
      if (document.hidden) {
        sleep = setTimeout(stop, 3e4);
      } else if (!source || source.readyState === EventSource.CLOSED) {
        source = new EventSource(live);
        source.addEventListener("state", hear);
        source.addEventListener("comments", ({data}) => {
          page.dataset.comments = data;
          page.dispatchEvent(new Event("comments"));
        });
      }
    };

    if (live) {
      // There before its text, so that screen readers read the text when it comes.
      bar = add(document.body, "div", "live", "");
      bar.setAttribute("role", "status");
      listen();
      document.addEventListener("visibilitychange", listen);
      addEventListener("pagehide", stop);
      addEventListener("pageshow", listen);
    }
    """#
}
