import { z } from 'zod';

/** What an id may look like: small letters, digits and single hyphens. Ids are addresses and never change. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id of a vocabulary entry, country, election, report or excerpt. */
export const idSchema = z
  .string()
  .regex(idPattern, { error: 'expected an id of small letters, digits and single hyphens' });
