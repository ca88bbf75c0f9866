import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

export const collections = {
  reports: defineCollection({ loader: glob({ base: './content', pattern: '**/*.md' }) }),
};
