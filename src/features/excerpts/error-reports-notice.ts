import type { AstroIntegration } from 'astro';
import { errorReports } from '../../site/error-reports.ts';

/** Says in the output of a build that readers cannot report errors, as long as nothing says where to. */
export function errorReportsNotice(): AstroIntegration {
  return {
    name: 'error-reports',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (errorReports === undefined)
          logger.warn(
            'Passages offer no way to report an error: SITE_ERRORS is not set (README.md, “Deploy”).',
          );
      },
    },
  };
}
