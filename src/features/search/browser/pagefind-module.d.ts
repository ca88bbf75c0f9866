/** The engine's module, which the build takes out of its package. */
declare module 'virtual:pagefind' {
  export const createInstance: import('./pagefind.ts').PagefindModule['createInstance'];
}
