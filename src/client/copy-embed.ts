/** Shows the button beside the code of each embed, which copies it, where the browser can. */
const embeds = 'clipboard' in navigator ? document.querySelectorAll('.embed-code') : [];
for (const embed of embeds) {
  const button = embed.querySelector('button');
  const code = embed.querySelector('textarea');
  const status = embed.querySelector('[role=status]');
  if (!button || !code) continue;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(code.value).then(
      () => status?.replaceChildren('Copied'),
      () => {
        code.select();
        status?.replaceChildren('The browser does not let a page copy: the code is selected');
      },
    );
  });
  button.hidden = false;
}
