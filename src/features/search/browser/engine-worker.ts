import type { Asks, Reply, EngineRequest } from './engine-messages.ts';
import { CheckedFiles } from './checked-files.ts';
import { loadEngine, type Engine } from './engine.ts';

/** The engine, and the promise that rejects when one of its files fails. */
interface Open {
  readonly engine: Promise<Engine>;
  readonly failure: Promise<never>;
}

let opened: Open | undefined;

function say(reply: Reply): void {
  postMessage(reply);
}

/** Loads the engine. What it needs in any case comes at the same time. */
function open({ address, anew }: Asks['open']['given']): Open {
  const files = new CheckedFiles(address, anew, () => {
    say('arrived');
  });
  return { engine: loadEngine(address, files), failure: files.failure };
}

async function answer(request: EngineRequest): Promise<unknown> {
  if (request.ask === 'open') opened = open(request.given);
  if (opened === undefined) throw new Error('The engine has not been opened');
  // A file that failed fails every answer: the engine itself would go on without it.
  return Promise.race([opened.failure, opened.engine.then((engine) => ask(engine, request))]);
}

function ask(engine: Engine, request: EngineRequest): Promise<unknown> {
  if (request.ask === 'search') return engine.search(request.given);
  if (request.ask === 'more') return engine.more(request.given.state, request.given.from);
  return Promise.resolve(true);
}

addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  answer(data).then(
    (answer) => {
      say({ number: data.number, answer });
    },
    (error: unknown) => {
      say({ number: data.number, error: String(error) });
    },
  );
});

// A file that fails may fail several promises; `answer` already reports it.
addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
});
