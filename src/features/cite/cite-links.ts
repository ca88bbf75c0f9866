/*
 * Makes cite links open the sheet. It comes with the first click, because few readers cite; where it does not come, the
 * link leads where it leads without scripts.
 */
document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof HTMLElement)) return;
  const link = event.target.closest<HTMLAnchorElement>('a[data-cite]');
  if (link === null) return;
  event.preventDefault();
  import('./cite-sheet.ts').then(
    ({ show }) => show(link),
    () => {
      location.assign(link.href);
    },
  );
});
