extension SiteScript {
  /// Fetches the page behind a link that the reader is about to follow.
  static let prefetch = #"""
    const most = 8;
    const wait = 65;
    const known = new Set([location.pathname + location.search]);
    const {saveData, effectiveType} = navigator.connection ?? {};
    const isThrifty = saveData || /2g/.test(effectiveType)
      || matchMedia("(prefers-reduced-data: reduce)").matches;
    let intent;

    // Pages of this site alone: no files, no desk, no queries but the parts of lists.
    const address = (link) => {
      if (!link || link.origin !== location.origin || known.size > most) return;
      const {pathname, search} = link;
      if (/\.\w+$|^\/(\w+\/)?(desk|live|saved|following)\b/.test(pathname)) return;
      if (!/^(\?(before|after)=[\w-]+)?$/.test(search)) return;
      return known.has(pathname + search) ? undefined : pathname + search;
    };

    const prefetch = (href) => {
      known.add(href);
      const link = document.createElement("link");
      link.rel = "prefetch";
      link.href = href;
      document.head.append(link);
    };

    const watch = (name, delay) => document.addEventListener(name, ({target}) => {
      clearTimeout(intent);
      const href = address(target.closest?.("a[href]"));
      if (href) intent = setTimeout(prefetch, delay, href);
    }, {passive: true});

    if (!isThrifty) {
      watch("mouseover", wait);
      watch("focusin", wait);
      watch("touchstart", 0);
    }

    // A story that was fetched ahead counts as read once it is opened: the server is asked again,
    // and says that nothing has changed. Without a connection it is not counted.
    const came = performance.getEntriesByType("navigation")[0];
    const isStory = document.body.classList.contains("story");
    if (isStory && came?.type === "navigate" && !came.transferSize) {
      fetch(location.pathname, {cache: "no-cache"}).catch(() => {});
    }
    """#
}
