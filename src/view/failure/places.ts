import type { Key } from '../../i18n/en'

/** What a place is: a page, the stage, or a panel on one of them. */
type Kind = 'page' | 'stage' | 'panel'

/** Everything that can fail without the rest: what it is, and the text that it is called by on screen. */
export const places = {
  header: ['panel', 'nav.main'],
  gallery: ['page', 'nav.lessons'],
  lesson: ['page', 'place.lesson'],
  training: ['page', 'train.title'],
  iteration: ['page', 'microscope.title'],
  desk: ['page', 'place.lesson'],
  'lesson-list': ['panel', 'lesson.list'],
  graph: ['panel', 'graph.region'],
  transport: ['panel', 'transport.controls'],
  derivation: ['panel', 'derivation.region'],
  algebra: ['panel', 'derivation.region'],
  code: ['panel', 'code.region'],
  inputs: ['panel', 'inputs.region'],
  nudge: ['panel', 'place.nudge'],
  update: ['panel', 'update.button'],
  'gradient-check': ['panel', 'check.title'],
  'digit-strip': ['panel', 'digits.strip'],
  'class-table': ['panel', 'digits.classes'],
  notes: ['panel', 'lesson.notes'],
  entry: ['panel', 'microscope.entry'],
  stage: ['stage', 'present.enter'],
  'stage-graph': ['panel', 'graph.region'],
  'stage-board': ['panel', 'derivation.region'],
  'stage-timeline': ['panel', 'transport.step'],
  'stage-controls': ['panel', 'present.controls'],
  settings: ['panel', 'train.settings'],
  controls: ['panel', 'train.controls'],
  runs: ['panel', 'train.runs'],
  'weights-file': ['panel', 'train.weights'],
  metrics: ['panel', 'train.metrics'],
  charts: ['panel', 'place.charts'],
  'loss-chart': ['panel', 'train.loss'],
  'accuracy-chart': ['panel', 'train.accuracy'],
  readings: ['panel', 'train.readings.latest'],
  drawing: ['panel', 'draw.title'],
  confusion: ['panel', 'insight.confusion'],
  microscope: ['panel', 'microscope.title'],
  units: ['panel', 'insight.units'],
  mistakes: ['panel', 'insight.mistakes'],
  histograms: ['panel', 'insight.histograms'],
  'iteration-steps': ['panel', 'train.steps'],
} as const satisfies Record<string, readonly [Kind, Key]>

/** The name of something that can fail without the rest. */
export type Place = keyof typeof places
