/** `/` puts the cursor into the search field: the page's own where it has one, else the masthead's. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const place = event.target;
  if (place instanceof HTMLElement && place.closest('input, textarea, select, [contenteditable]')) return;
  const field =
    document.querySelector<HTMLInputElement>('eo-search input[type="search"]') ??
    document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field === null) return;
  event.preventDefault();
  field.focus();
  field.select();
});
