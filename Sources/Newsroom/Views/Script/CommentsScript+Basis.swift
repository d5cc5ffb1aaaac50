extension CommentsScript {
  /// What the other parts stand on: words, pages of the site, parts of them.
  static let basis = #"""
    const main = document.querySelector("main");
    const talk = document.getElementById("comments");
    const {home, failed, own, fresh, over} = talk.dataset;
    const first = talk.querySelector(":scope > form");
    const find = (mark) => document.getElementById("c-" + mark);

    const make = (name, look = "", text = "") => {
      const element = document.createElement(name);
      element.className = look;
      element.textContent = text;
      return element;
    };

    const voice = make("div", "unseen");
    voice.setAttribute("role", "status");
    document.body.append(voice);
    const say = (text) => voice.textContent = text ?? "";

    const focus = (element) => {
      if (!element) return;
      if (element.tabIndex < 0) element.tabIndex = -1;
      element.focus();
    };

    // Says what is wrong beside what was pressed, and nothing of what was wrong before.
    const complain = (place, text) => {
      const fault = make("p", "fault", text || failed);
      fault.setAttribute("role", "alert");
      (place.querySelector(".buttons") ?? place.closest("li > .acts") ?? place).before(fault);
    };
    const forgive = (place) => {
      const around = place.closest("li.comment, .live-own") ?? place.closest("form");
      const faults = (around ?? talk).querySelectorAll(around ? ".fault" : ":scope > .fault");
      for (const fault of faults) fault.remove();
      for (const field of (around ?? talk).querySelectorAll("[aria-invalid]")) {
        field.removeAttribute("aria-invalid");
      }
    };

    const read = async (answer) =>
      new DOMParser().parseFromString(await answer.text(), "text/html");

    const get = async (address) => {
      const answer = await fetch(address, {cache: "no-cache"});
      if (!answer.ok) throw answer;
      return read(answer);
    };

    // Parts of several pages stand in one: their ids differ by what they are about, and their
    // headings stand below that of the comments.
    const adopt = (part, end = "") => {
      part = document.importNode(part, true);
      for (const element of [part, ...part.querySelectorAll("*")]) {
        for (const name of ["id", "for", "aria-describedby", "aria-labelledby"]) {
          const value = element.getAttribute(name);
          if (value) element.setAttribute(name, value + end);
        }
        if (element.localName === "h2") {
          element.replaceWith(make("h3", "", element.textContent));
        }
      }
      return part;
    };
    const end = (element) => {
      const place = element.closest("li, .live-own");
      return place ? "-" + place.id : "";
    };
    """#
}
