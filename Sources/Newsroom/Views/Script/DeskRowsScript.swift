/// Lets rows at the desk be dragged into order; without it their buttons do.
///
/// The fields of a row are named by its number: when rows have moved they are numbered anew.
enum DeskRowsScript {
  static let source = #"""
    "use strict";
    for (const list of document.querySelectorAll("[data-drag]")) {
      const rows = () => [...list.children];

      // Numbers names, identities and what refers to them by the row's present place.
      const number = () => rows().forEach((row, index) => {
        for (const field of row.querySelectorAll("[name], [id], [for], [aria-describedby]")) {
          for (const name of ["name", "id", "for", "aria-describedby"]) {
            const old = field.getAttribute(name);
            if (!old) continue;
            field.setAttribute(name, old.replace(/-\d+(?=-|\s|$)/g, `-${index}`));
          }
        }
        for (const button of row.querySelectorAll("[name=move]")) {
          button.value = button.value.replace(/^\d+/, index);
          button.disabled = index === (button.value.endsWith("up") ? 0 : rows().length - 1);
        }
      });

      const begin = (row, handle, start) => {
        handle.setPointerCapture(start.pointerId);
        row.classList.add("dragged");
        const move = ({clientY}) => {
          const other = rows().find((one) => {
            const {top, bottom} = one.getBoundingClientRect();
            return one !== row && clientY > top && clientY < bottom;
          });
          if (!other) return;
          const {top, height} = other.getBoundingClientRect();
          const isBelow = row.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
          if (isBelow && clientY > top + height / 2) other.after(row);
          if (!isBelow && clientY < top + height / 2) other.before(row);
        };
        const end = () => {
          handle.removeEventListener("pointermove", move);
          row.classList.remove("dragged");
          number();
        };
        handle.addEventListener("pointermove", move);
        handle.addEventListener("lostpointercapture", end, {once: true});
      };

      for (const row of rows()) {
        const handle = document.createElement("span");
        handle.className = "handle";
        handle.title = list.dataset.drag;
        handle.ariaHidden = "true";
        handle.textContent = "⠿";
        handle.addEventListener("pointerdown", (event) => begin(row, handle, event));
        row.prepend(handle);
      }
    }
    """#
}
