const name = 'search-key';

/** Whether `/` leads to the search field. It does unless the reader has switched it off in this browser. */
export function searchKeyIsOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    // A browser may forbid to keep anything.
    return true;
  }
}

/** Switches the key on or off for this browser; whether that could be kept. */
export function switchSearchKey(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
    return true;
  } catch {
    return false;
  }
}
