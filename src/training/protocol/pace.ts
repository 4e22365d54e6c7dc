/** The paces that a viewer can choose: so many iterations a second, or as many as the machine can do. */
export const paces = ['1', '10', '100', 'full'] as const

/** How fast a run goes on. The pace changes when its iterations are done, never what they compute. */
export type Pace = (typeof paces)[number]

/** The time from one iteration to the next, in milliseconds; 0 at full speed. */
export const intervalMs = (pace: Pace): number => (pace === 'full' ? 0 : 1000 / Number(pace))
