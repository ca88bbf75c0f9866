/** How the report judges what an excerpt says. */
export const assessments = ['positive', 'neutral', 'concern', 'breach'] as const;
export type Assessment = (typeof assessments)[number];

/** What the report says became of earlier recommendations, in its own passage and judgement. */
export const followUps = ['acted-on', 'intended', 'not-fully-addressed', 'not-addressed'] as const;
export type FollowUp = (typeof followUps)[number];
