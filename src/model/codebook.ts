/** A section of the codebook: its id on the page, and its heading. */
export interface CodebookPart {
  readonly id: string;
  readonly label: string;
  /** The sections within it. */
  readonly parts: readonly CodebookPart[];
}
