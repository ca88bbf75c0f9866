import { termAt } from './term-at.ts';

/*
 * Brings the card beside terms and citations with the first of them that a reader points at, focuses or touches. Where
 * it does not come, the link still leads where it leads.
 */
const types = ['pointerover', 'focusin', 'click'];

function first(event: Event): void {
  const term = termAt(event);
  const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
  if (term === undefined || (event.type === 'click') !== isTouch) return;
  if (event.type === 'focusin' && !term.matches(':focus-visible')) return;
  if (isTouch) event.preventDefault();
  for (const type of types) document.removeEventListener(type, first);
  import('./term-card.ts').then(
    ({ begin }) => {
      begin(event);
    },
    () => {
      if (isTouch) location.assign(term.href);
      else for (const type of types) document.addEventListener(type, first);
    },
  );
}

for (const type of types) document.addEventListener(type, first);
