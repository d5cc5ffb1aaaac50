// What the browser tests measure inside a page. Each function returns faults as lines.
(() => {
  const visible = (e) => {
    const box = e.getBoundingClientRect();
    const style = getComputedStyle(e);
    return box.width > 1 && box.height > 1 && style.visibility === "visible" && style.opacity > 0;
  };
  const describe = (e) =>
    `${e.tagName.toLowerCase()}.${e.className.baseVal ?? e.className} ` +
    `“${(e.innerText ?? "").trim().slice(0, 40)}”`;

  const wide = () => {
    const width = document.documentElement.clientWidth;
    const faults = [];
    if (document.documentElement.scrollWidth > width) {
      faults.push(`the page is ${document.documentElement.scrollWidth} px wide in ${width} px`);
      for (const e of document.body.querySelectorAll("*")) {
        const box = e.getBoundingClientRect();
        if (visible(e) && (box.right > width + 1 || box.left < -1)) faults.push(describe(e));
      }
    }
    return faults.slice(0, 10);
  };

  const rgba = (text) => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 1;
    const context = canvas.getContext("2d", {willReadFrequently: true});
    context.fillStyle = text;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const colours = new Map();
  const colour = (text) => {
    if (!colours.has(text)) colours.set(text, rgba(text));
    return colours.get(text);
  };
  const over = (top, under) => {
    const a = top[3];
    return [0, 1, 2].map((i) => top[i] * a + under[i] * (1 - a)).concat(1);
  };
  const background = (e) => {
    const layers = [];
    for (let at = e; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.backgroundImage !== "none") return null;
      layers.push(colour(style.backgroundColor));
      if (layers.at(-1)[3] === 1) break;
    }
    const canvas = matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18, 1]
      : [255, 255, 255, 1];
    return layers.reverse().reduce((under, top) => over(top, under), canvas);
  };
  const light = (c) => {
    const [r, g, b] = c.slice(0, 3).map((v) => {
      const s = v / 255;
      return s <= 0.03928 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = () => {
    const faults = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const e = node.parentElement;
      if (!node.nodeValue.trim() || !visible(e) || e.closest("svg, script, .skip")) continue;
      const style = getComputedStyle(e);
      const ground = background(e);
      if (!ground) continue;
      const ink = over(colour(style.color), ground);
      const [a, b] = [light(ink), light(ground)].sort((x, y) => y - x);
      const ratio = (a + 0.05) / (b + 0.05);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
      if (ratio < (isLarge ? 3 : 4.5)) {
        faults.add(`${describe(e)}: ${ratio.toFixed(2)}, ${style.color} on ${ground.slice(0, 3)}`);
      }
    }
    return [...faults].slice(0, 20);
  };

  const targets = () => {
    // WCAG 2.2, 2.5.8: controls are 24 px each way, or stand in a line of text.
    const faults = [];
    for (const e of document.querySelectorAll("button, input, select, nav a")) {
      if (!visible(e) || e.type === "hidden") continue;
      const box = e.getBoundingClientRect();
      if (box.height < 23.5 && getComputedStyle(e).display !== "inline") {
        faults.push(`${describe(e)} is ${box.height.toFixed(1)} px high`);
      }
    }
    return faults.slice(0, 20);
  };

  const small = () => {
    const faults = new Set();
    for (const e of document.querySelectorAll("main p, main li, main a, nav a, footer p")) {
      const size = parseFloat(getComputedStyle(e).fontSize);
      if (visible(e) && e.innerText.trim() && size < 12) faults.add(`${describe(e)}: ${size} px`);
    }
    return [...faults].slice(0, 20);
  };

  return {wide, contrast, targets, small};
})()
