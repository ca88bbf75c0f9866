/**
 * Sends the height of this document to the page that holds the frame, whenever it changes or another part is shown: `{ type:
 * 'elections-observed:height', href, height }`, where `href` is the address of the embed, its fragment included, and
 * `height` counts CSS pixels. The message holds nothing secret, so it goes to any page.
 */
const tell = (): void => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  const { origin, pathname } = location;
  // Readers may be at a footnote of the part, whose own address is that of the frame.
  const shown = document.querySelector('article:is(:target, :has(:target))');
  const href = origin + pathname + (shown === null ? '' : `#${shown.id}`);
  parent.postMessage({ type: 'elections-observed:height', href, height }, '*');
};
if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  addEventListener('hashchange', tell);
}
