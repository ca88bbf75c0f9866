/*
 * Makes links to a table save only the rows that their page shows. What does it comes with the first click, because few
 * readers take data; where it does not come, the link leads to the whole table, as it does without scripts.
 */
document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof HTMLElement)) return;
  const link = event.target.closest<HTMLAnchorElement>('a[data-rows]');
  if (link === null) return;
  event.preventDefault();
  import('./page-rows.ts').then(
    ({ saveRows }) => saveRows(link),
    () => {
      location.assign(link.href);
    },
  );
});
