import { z } from 'zod';

/** Whether `text` is a day of the calendar, written `2011-04-03`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A day of the calendar, `2011-04-03`. */
export const daySchema = z.string().refine(isDay, { error: 'expected a date such as `2011-04-03`' });
