/** As much of the Frictionless library as the tests use; it brings no types of its own. */
declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    /** The rows, typed; throws at the first that is not as the schema says. */
    read(options: { keyed: true; relations?: boolean }): Promise<readonly unknown[]>;
  }

  export class Package {
    static load(descriptor: string, options: { basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
    getResource(name: string): Resource;
  }
}
