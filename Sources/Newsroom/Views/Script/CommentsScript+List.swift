extension CommentsScript {
  /// The comments themselves: other orders and other pages, in place.
  static let list = #"""
    let at = location.pathname.startsWith(home) ? location.href : home;

    // What stands above the form and above what the script has put there.
    const shown = (section) => {
      const parts = [...section.children];
      const end = parts.findIndex((part) => part.matches(".write, .closed, .hint, .live-own"));
      return parts.slice(0, end);
    };

    // The way to change or take back what the reader has written since the tab was opened.
    const claim = () => {
      for (const mark of mine) {
        const place = find(mark);
        if (!place || place.querySelector(".gone, .live-own, [href$='#own']")) continue;
        const line = make("p");
        const link = make("a", "", own);
        link.href = `${home}/${mark}#own`;
        line.append(link);
        place.querySelector(".acts")?.append(line);
      }
    };

    const refresh = async (address = at) => {
      const section = (await get(address)).getElementById("comments");
      at = address;
      const open = [...talk.querySelectorAll("li > form, li > .live-own")].map(
        (part) => [part.parentNode.id, part]);
      const old = shown(talk);
      talk.prepend(...shown(section).map((part) => document.adoptNode(part)));
      for (const part of old) part.remove();
      // What was opened under a comment stays open under it.
      for (const [id, part] of open) document.getElementById(id)?.append(part);
      main.dataset.comments = talk.dataset.version = section.dataset.version;
      claim();
      tell();
    };

    const turn = async (link) => {
      const isStep = link.closest(".steps");
      try {
        await refresh(link.href.split("#")[0]);
        focus(talk.querySelector(isStep ? "li.comment" : ".orders [aria-current]"));
      } catch {
        complain(link.closest("nav"));
      }
    };
    """#
}
