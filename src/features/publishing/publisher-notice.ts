import type { AstroIntegration } from 'astro';
import { publisher } from '../../site/publisher.ts';

/** Says in the output of a build that nobody is named who answers for the site, as long as nothing says who does. */
export function publisherNotice(): AstroIntegration {
  return {
    name: 'publisher',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (publisher === undefined)
          logger.warn(
            'The page about the site names nobody who answers for it: SITE_PUBLISHER is not set (README.md, “Deploy”).',
          );
      },
    },
  };
}
