/** The engine's module, which the build takes out of its package. `PagefindModule` says what it is. */
declare module 'virtual:pagefind' {
  export const createInstance: unknown;
}
