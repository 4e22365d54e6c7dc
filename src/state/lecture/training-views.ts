/** What the stage of training shows, in the order of its steps: its title, the run, the net that comes of it, and that net at work. */
export const trainingViews = ['title', 'run', 'weights', 'confusion', 'draw'] as const

/** One of the views. */
export type TrainingView = (typeof trainingViews)[number]
