/** Buttons that copy the text beside them, also in what is shown later. The text is there to be selected too. */
if ('clipboard' in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
    button.hidden = false;
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || !target.matches('[data-copy]')) return;
    const text = target.parentElement?.querySelector('.citation__text')?.textContent ?? '';
    navigator.clipboard.writeText(text).then(
      () => {
        say(target, 'Copied');
      },
      () => {
        say(target, 'Select to copy');
      },
    );
  });
}

const region = document.createElement('p');
region.className = 'citation__said';
region.setAttribute('role', 'status');
document.body.append(region);

/** Shows an answer on the button for a while, and has it read out. */
function say(button: HTMLButtonElement, answer: string): void {
  // What is outside an open dialog is not read out; what comes into a region with it is not either.
  (button.closest('dialog') ?? document.body).append(region);
  region.textContent = '';
  setTimeout(() => {
    region.textContent = answer;
  }, 50);
  button.textContent = answer;
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 2500);
}
