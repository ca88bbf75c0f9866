/** How many passages are fetched and shown at a time. */
export const pageSize = 10;
