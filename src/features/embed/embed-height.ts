/**
 * Tells the page that holds this frame how high it would have to be, whenever that changes:
 * `{ type: 'elections-observed:height', href, height }`, where `href` is the address of the embed and `height`
 * counts CSS pixels. It holds nothing that is secret, so any page may hear it.
 */
const tell = (): void => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  const { origin, pathname } = location;
  parent.postMessage({ type: 'elections-observed:height', href: origin + pathname, height }, '*');
};
if (parent !== window) new ResizeObserver(tell).observe(document.body);
