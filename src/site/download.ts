/** A file under /data/. */
export interface Download<Body = string> {
  /** `ruritania/excerpts.csv` */
  readonly path: string;
  readonly body: () => Body;
}
