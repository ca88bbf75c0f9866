/** Shows the button of each citation, which copies it, where the browser can. The text is there to be selected too. */
const buttons =
  'clipboard' in navigator ? document.querySelectorAll<HTMLButtonElement>('button[data-copy]') : [];
for (const button of buttons) {
  const citation = button.closest('.citation');
  const text = citation?.querySelector('.citation__text')?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  const status = citation?.querySelector('[role=status]');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => status?.replaceChildren('Copied'),
      () => status?.replaceChildren('The browser does not let a page copy: please select the text'),
    );
  });
  button.hidden = false;
}
