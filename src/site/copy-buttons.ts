/*
 * Buttons that copy the text beside them, also in what is shown later. What they do comes with the first click, because few
 * readers copy. Where the browser cannot copy they stay out of sight.
 */
if ('clipboard' in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
    button.hidden = false;
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || !target.matches('[data-copy]')) return;
    import('./copy.ts').then(
      (script) => script.copyBeside(target),
      () => {
        target.disabled = true;
      },
    );
  });
}
