import type { CompareTopic } from '../compare-view.ts';
import type { TopicFile } from '../topic-file.ts';

/** A topic's file, or why it could not be loaded. */
export type Answer = { readonly topic: CompareTopic } & (
  { readonly file: TopicFile } | { readonly file: undefined; readonly error: unknown }
);

/** The public files of topics. Each is fetched once; after a failure the next call fetches it again. */
export class TopicFiles {
  readonly #files = new Map<string, Promise<TopicFile>>();

  async load(topic: CompareTopic): Promise<Answer> {
    const loading = this.#files.get(topic.id) ?? fetchFile(topic.file);
    this.#files.set(topic.id, loading);
    try {
      return { topic, file: await loading };
    } catch (error) {
      this.#files.delete(topic.id);
      return { topic, file: undefined, error };
    }
  }
}

/** @throws when the file is not there or is no JSON */
async function fetchFile(address: string): Promise<TopicFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return (await response.json()) as TopicFile;
}
