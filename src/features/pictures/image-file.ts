/** A picture as a file of the site. */
export interface ImageFile {
  /** Its address, without scheme and host. */
  readonly href: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
