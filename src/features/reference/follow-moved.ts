/** The passage that a reader came for bears its old id on the new page. */
const moved = document.querySelector<HTMLAnchorElement>('a#moved');
if (moved !== null) location.replace(moved.href + location.hash);
