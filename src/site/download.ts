/** A file under /data/. */
export interface Download {
  /** `kazakhstan/topics/voting/excerpts.csv` */
  readonly path: string;
  readonly body: () => string;
}
