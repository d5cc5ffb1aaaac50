extension SiteScript {
  /// Saves a story and takes it off the list without leaving the page.
  ///
  /// When that fails the form is sent as it is without a script.
  static let star = #"""
    let said;
    document.addEventListener("submit", async (event) => {
      const form = event.target;
      const button = event.submitter;
      if (form.className !== "star" || form.plain) return;
      event.preventDefault();
      try {
        const {name, value} = button;
        const answer = await fetch(form.action, {
          method: "POST", headers: {Accept: "application/json"},
          body: new URLSearchParams({[name]: value}),
        });
        const next = await answer.json();
        if (!said) {
          said = document.createElement("p");
          said.className = "unseen";
          said.setAttribute("role", "status");
          document.body.append(said);
        }
        button.name = next.name;
        button.textContent = next.label;
        said.textContent = next.said;
        navigator.serviceWorker?.controller?.postMessage(next.list);
      } catch {
        form.plain = true;
        form.requestSubmit(button);
      }
    });
    """#
}
