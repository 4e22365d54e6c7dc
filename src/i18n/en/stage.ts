/** The words on the stage of a presentation, besides the workbench, in English; {name} stands for what is put in. */
export const stage = {
  'present.region': 'Presentation: {title}',
  'present.blank': 'Blank screen',
  'present.unblank': 'The screen is blank. Any key or a click brings it back.',
  'present.full-screen': 'Full screen',
  'present.overview': 'Whole graph',
  'present.slope': 'Slope of the local derivative',
  'present.ask': 'Ask before the next number',
  'present.larger': 'Larger',
  'present.smaller': 'Smaller',
  'present.stage': 'Light or dark stage',
  'present.help': 'Keys',
} as const
