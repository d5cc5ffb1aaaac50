/// The scripts that keep saved stories for reading without a connection; nothing else needs them.
enum ReaderScript {
  /// On the page of the list: starts the worker and has it fetch what is on the list now.
  static let page = #"""
    "use strict";
    const {worker, list, kept} = document.currentScript.dataset;
    if (navigator.serviceWorker) {
      const status = document.createElement("p");
      status.className = "kept";
      status.setAttribute("role", "status");
      document.querySelector("main").append(status);
      navigator.serviceWorker.addEventListener("message", ({data}) => {
        if (data === "kept") status.textContent = kept;
      });
      navigator.serviceWorker.register(worker)
        .then(() => navigator.serviceWorker.ready)
        .then(({active}) => active.postMessage(list))
        .catch(() => {});
    }
    """#

  /// The worker: it answers from what it has kept when the site cannot be reached, and nothing else.
  ///
  /// A message is the address of the list of what is to be kept; whatever is not on it any more is
  /// thrown away, and everything once the list is nobody's.
  static let worker = #"""
    "use strict";
    const name = "saved-1";
    const isFile = (path) => /^\/(assets|pictures)\//.test(path);
    let work = Promise.resolve();

    const get = async (cache, address) => {
      const answer = await fetch(address, {credentials: "same-origin"});
      if (!answer.ok && answer.status !== 410) return "";
      const text = isFile(address) ? "" : await answer.clone().text();
      await cache.put(address, answer);
      return text;
    };

    const files = (text) => {
      const found = [...text.matchAll(/(?:href|src)="(\/(?:assets|pictures)\/[^"]+)"/g)];
      return found.map((match) => match[1]);
    };

    const keep = async (list, client) => {
      const answer = await fetch(list, {cache: "no-store"});
      if (!answer.ok) return;
      const {pages} = await answer.json();
      if (!pages.length) return caches.delete(name);
      const cache = await caches.open(name);
      const wanted = new Set();
      for (const page of pages) {
        wanted.add(page);
        try {
          for (const file of files(await get(cache, page))) {
            wanted.add(file);
            if (!await cache.match(file)) await get(cache, file);
          }
        } catch {}
      }
      for (const {url} of await cache.keys()) {
        if (!wanted.has(url.slice(location.origin.length))) await cache.delete(url);
      }
      client?.postMessage("kept");
    };

    addEventListener("install", () => skipWaiting());
    addEventListener("activate", (event) => event.waitUntil(clients.claim()));
    addEventListener("message", (event) => {
      // One list after the other, so that the last one wins.
      work = work.then(() => keep(event.data, event.source)).catch(() => {});
      event.waitUntil(work);
    });

    addEventListener("fetch", (event) => {
      const {request} = event;
      const {origin, pathname} = new URL(request.url);
      if (request.method !== "GET" || origin !== location.origin) return;
      if (request.mode !== "navigate" && !isFile(pathname)) return;
      event.respondWith(fetch(request).catch(async () => {
        const cache = await caches.open(name);
        return await cache.match(pathname) ?? Response.error();
      }));
    });
    """#
}
