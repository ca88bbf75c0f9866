/** As much of the libraries that make the fonts as is used; they bring no types of their own. */
declare module 'subset-font' {
  /**
   * The letters of `text` in a font, as a font.
   * @param options `keepFeatures` are the OpenType features kept, `variationAxes` the part of an axis that is kept, or the one
   *   place on it
   */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'sfnt';
      readonly keepFeatures: readonly string[];
      readonly noHinting: true;
      readonly variationAxes: {
        readonly wght: number | { readonly min: number; readonly max: number; readonly default: number };
      };
    },
  ): Promise<Buffer>;
}

declare module 'fontverter' {
  /** The same font in another format. */
  export function convert(font: Buffer, format: 'woff2'): Promise<Buffer>;
}
