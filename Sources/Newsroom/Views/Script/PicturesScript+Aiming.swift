extension PicturesScript {
  /// A click on the picture sets its point, and the crops are drawn as they will be.
  static let aiming = #"""
    const aim = document.getElementById("aim");
    const [across, down] = ["focus-x", "focus-y"].map((id) => document.getElementById(id));
    const shown = aim?.querySelector("img");

    if (shown && across) {
      const help = document.getElementById("focus-click");
      const places = [...document.getElementsByName("focus-place")];
      const figures = [...document.querySelectorAll("[data-crop]")];
      // Its sizes are those of the file, whatever the page shows it at.
      const image = new Image();
      const within = (value, most) => Math.min(Math.max(value, 0), most);

      const part = ({dataset: {crop, across: wide, down: tall}}) => {
        const {naturalWidth: width, naturalHeight: height} = image;
        const most = Math.min(width, height * wide / tall);
        const typed = ["left", "top", "width"].map((name) => document.getElementById(`${crop}-${name}`).value);
        const [left, top, size] = typed.map(Number);
        if (!typed.includes("") && size > 0) {
          const own = Math.min(width * size / 100, most);
          const high = own * tall / wide;
          return [within(width * left / 100, width - own), within(height * top / 100, height - high), own, high];
        }
        const high = most * tall / wide;
        return [
          within(width * across.value / 100 - most / 2, width - most),
          within(height * down.value / 100 - high / 2, height - high), most, high,
        ];
      };

      const paint = (figure) => {
        let canvas = figure.querySelector("canvas");
        if (!canvas) {
          canvas = document.createElement("canvas");
          canvas.width = 480;
          canvas.height = Math.round(480 * figure.dataset.down / figure.dataset.across);
          figure.firstElementChild.replaceWith(canvas);
        }
        canvas.getContext("2d").drawImage(image, ...part(figure), 0, 0, canvas.width, canvas.height);
      };

      const draw = () => {
        for (const circle of aim.querySelectorAll("circle")) {
          circle.setAttribute("cx", `${Number(across.value)}%`);
          circle.setAttribute("cy", `${Number(down.value)}%`);
        }
        if (image.naturalWidth) figures.forEach(paint);
      };

      const set = (x, y) => {
        across.value = x;
        down.value = y;
        for (const place of places) place.checked = place.value === `${x}-${y}`;
        draw();
      };

      const percent = (at, start, size) => within(Math.round((at - start) / size * 100), 100);
      aim.addEventListener("click", ({clientX, clientY}) => {
        const {left, top, width, height} = shown.getBoundingClientRect();
        set(percent(clientX, left, width), percent(clientY, top, height));
      });
      across.form.addEventListener("input", ({target}) => {
        if (places.includes(target)) set(...target.value.split("-"));
        else if (target === across || target === down) set(across.value, down.value);
        else if (target.id.startsWith("crop-")) draw();
      });

      image.addEventListener("load", () => {
        for (const figure of figures) if (!figure.querySelector("img")) paint(figure);
      });
      image.src = shown.src;
      aim.classList.add("live");
      help.hidden = false;
    }
    """#
}
