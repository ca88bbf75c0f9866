const name = 'search-key';

/** Whether the key `/` leads to the search field. Readers can switch it off for their browser. */
export function searchKeyIsOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    // Browsers can forbid storage.
    return true;
  }
}

/** Switches the key on or off for this browser. Returns whether the browser stored the choice. */
export function switchSearchKey(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
    return true;
  } catch {
    return false;
  }
}
