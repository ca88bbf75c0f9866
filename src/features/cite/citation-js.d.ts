/** As much of Citation.js as the site uses; it brings no types of its own. */
declare module '@citation-js/core' {
  interface Register {
    add(name: string, value: string): void;
  }

  export class Cite {
    /** One item, several, or a text in a format that a plugin reads. */
    constructor(data: object | string);
    /** What was read, as CSL-JSON. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: 'bibtex' | 'ris'): string;
    format(
      format: 'bibliography',
      options: { readonly template: string; readonly lang: string; readonly format: 'text' },
    ): string;
  }

  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly styles: Register };
      get(plugin: '@bibtex'): { readonly format: object };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
