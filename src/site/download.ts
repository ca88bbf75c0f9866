/** A file under /data/. */
export interface Download<Body = string> {
  /** `ruritania/topics/voting/excerpts.csv` */
  readonly path: string;
  readonly body: () => Body;
}
