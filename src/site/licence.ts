/** Address of Creative Commons Attribution 4.0, under which findings and comparisons are published. */
export const ccBy = 'https://creativecommons.org/licenses/by/4.0/';
