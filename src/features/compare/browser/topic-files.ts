import { fetchFile } from '../../../site/fetch-file.ts';
import type { CompareData } from '../compare-citation.ts';
import type { CompareTopic } from '../compare-view.ts';
import type { TopicFile } from '../topic-file.ts';

/** A topic's file, or why it could not be loaded. */
export type Answer = { readonly topic: CompareTopic } & (
  { readonly file: TopicFile } | { readonly file: undefined; readonly error: unknown }
);

/** The public files of topics. Each is fetched once; after a failure the next call fetches it again. */
export class TopicFiles {
  readonly #files = new Map<string, Promise<TopicFile>>();
  /** Topics whose file once failed: what the browser has kept of it may be damaged. */
  readonly #failed = new Set<string>();
  readonly #sums: CompareData['sums'];

  constructor(sums: CompareData['sums']) {
    this.#sums = sums;
  }

  async load(topic: CompareTopic): Promise<Answer> {
    const loading = this.#files.get(topic.id) ?? this.#fetch(topic);
    this.#files.set(topic.id, loading);
    try {
      return { topic, file: await loading };
    } catch (error) {
      this.#files.delete(topic.id);
      this.#failed.add(topic.id);
      return { topic, file: undefined, error };
    }
  }

  /** @throws when the file is not there, is late, or is not the one that the page was built with */
  #fetch({ id, file }: CompareTopic): Promise<TopicFile> {
    const read = (response: Response) => response.json() as Promise<TopicFile>;
    return fetchFile(file, read, {
      integrity: this.#sums[id] ?? '',
      cache: this.#failed.has(id) ? 'reload' : 'default',
    });
  }
}
