/** Types for the part of Citation.js that the site uses, because the package has none. */
declare module '@citation-js/core' {
  interface Register {
    add(name: string, value: string): void;
    get(name: string): string;
  }

  export class Cite {
    /** Takes one item, several items, or a text in a format that a plugin reads. */
    constructor(data: object | string);
    /** What was read, as CSL-JSON. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: 'ris'): string;
    format(
      format: 'bibliography',
      options: { readonly template: string; readonly lang: string; readonly format: 'text' },
    ): string;
  }

  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly styles: Register };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
