// @ts-check
import { countCalls } from './counting.ts';

const { plugin, integration } = countCalls();
// Loaded from here on, modules are counted.
const { default: config } = await import('../../astro.config.mjs');

export default {
  ...config,
  vite: { ...config.vite, plugins: [plugin] },
  integrations: [...(config.integrations ?? []), integration],
};
