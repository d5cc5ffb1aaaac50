extension CommentsScript {
  /// Keeps what is being typed in the browser until it is accepted, so that a crash loses nothing;
  /// and, as long as the tab is open, which comments are the reader's own.
  static let keeping = #"""
    // A browser may refuse to keep anything: then nothing is kept.
    const attempt = (act) => {
      try {
        return act();
      } catch {}
    };

    const slot = ({action, elements}) => `draft ${action} ${elements.answers?.value ?? ""}`;
    const keep = (form, text) => attempt(() => text
      ? localStorage.setItem(slot(form), text) : localStorage.removeItem(slot(form)));
    const fill = ({elements: {text, name}}, form = text.form) => {
      text.value ||= attempt(() => localStorage.getItem(slot(form))) ?? "";
      if (name) name.value ||= first?.elements.name?.value ?? "";
    };

    // What a changed comment was before stands on the site: it needs no keeping.
    talk.addEventListener("input", ({target: {name, value, form}}) => {
      if (name === "text" && !form.elements.do) keep(form, value);
    });
    if (first) fill(first);

    const mine = new Set(
      attempt(() => JSON.parse(sessionStorage.getItem("own " + home))) ?? []);
    const remember = (mark) => attempt(() => sessionStorage.setItem(
      "own " + home, JSON.stringify([...mine.add(mark)])));
    """#
}
