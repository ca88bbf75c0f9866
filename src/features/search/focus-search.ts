import { searchKeyIsOn, switchSearchKey } from './search-key.ts';

/**
 * The key `/` puts the cursor into the search field: the page's own where it has one, else the masthead's. A single
 * key gets in the way of people who use speech input, so the search page can switch it off.
 */
const fields = [...document.querySelectorAll<HTMLInputElement>('input[type="search"][name="q"]')];
const own = fields.find((field) => field.closest('main')) ?? fields[0];
const box = document.querySelector<HTMLInputElement>('input[data-search-key]');
let on = searchKeyIsOn();

/** Names the key on the field, for sighted readers and for screen readers. */
function name(): void {
  for (const field of fields) {
    if (on) field.setAttribute('aria-keyshortcuts', '/');
    else field.removeAttribute('aria-keyshortcuts');
    if (field.placeholder !== '')
      field.placeholder = field.placeholder.replace(/ {2}\/$/, '') + (on ? '  /' : '');
  }
  if (box) box.checked = on;
}

document.addEventListener('keydown', (event) => {
  if (!on || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const place = event.target;
  if (
    place instanceof HTMLElement &&
    place.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]')
  )
    return;
  if (own === undefined) return;
  event.preventDefault();
  // A narrow masthead has no field: its form leads to the page that has one.
  if (!own.checkVisibility()) return own.form?.requestSubmit();
  own.focus();
  own.select();
});

box?.addEventListener('change', () => {
  on = box.checked;
  switchSearchKey(on);
  name();
});

name();
