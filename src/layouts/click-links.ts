/*
 * Links that do more where scripts run: they open the sheet for citing, or save only the rows of a table that their page
 * shows. What does it comes with the first click, because few readers cite or take data; where it does not come, the link
 * leads where it leads without scripts.
 */
document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof HTMLElement)) return;
  const link = event.target.closest<HTMLAnchorElement>('a[data-cite], a[data-rows]');
  if (link === null) return;
  event.preventDefault();
  const work =
    link.dataset.rows === undefined
      ? import('../features/cite/cite-sheet.ts')
      : import('../features/data/browser/page-rows.ts');
  work.then(
    (script) => ('show' in script ? script.show(link) : script.saveRows(link)),
    () => {
      location.assign(link.href);
    },
  );
});
