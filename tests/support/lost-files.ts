import type { Route } from 'playwright-core';

/** How a file can fail to come. */
export const losses = {
  dropped: (route: Route) => route.abort(),
  'answered 500': (route: Route) => route.fulfill({ status: 500, body: 'No server today' }),
  'answered with another page': (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  empty: (route: Route) => route.fulfill({ body: '' }),
  cut: (route: Route) => changed(route, (body) => body.subarray(0, Math.floor(body.length / 2))),
  damaged: (route: Route) =>
    changed(route, (body) => {
      const damaged = Buffer.from(body);
      damaged.fill('\0', Math.floor(body.length / 2), Math.floor(body.length / 2) + 8);
      return damaged;
    }),
} as const;

/** Never answers. */
export const unanswered = (): Promise<void> => new Promise(() => undefined);

async function changed(route: Route, change: (body: Buffer) => Buffer): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.body()) });
}
