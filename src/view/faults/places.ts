import type { Key } from '../../i18n/dictionaries'

/** Everything that can fail without affecting the rest, with its name on screen. */
export const places = {
  header: 'nav.main',
  gallery: 'nav.lessons',
  lesson: 'place.lesson',
  training: 'train.title',
  words: 'words.title',
  path: 'progress.title',
  progress: 'progress.title',
  class: 'class.title',
  'qr-code': 'class.title',
  word: 'nav.words',
  exercises: 'nav.exercises',
  play: 'nav.play',
  editor: 'place.editor',
  library: 'library.title',
  'play-check': 'check.title',
  iteration: 'microscope.title',
  desk: 'place.lesson',
  'lesson-list': 'lesson.list',
  'lesson-menu': 'lesson.list',
  graph: 'graph.region',
  'step-formula': 'derivation.region',
  transport: 'transport.controls',
  derivation: 'derivation.region',
  paths: 'place.paths',
  algebra: 'derivation.region',
  code: 'code.region',
  'play-link': 'bench.play',
  inputs: 'inputs.region',
  question: 'practice.title',
  nudge: 'place.nudge',
  update: 'update.button',
  'gradient-check': 'check.title',
  'digit-strip': 'digits.strip',
  'class-table': 'digits.classes',
  notes: 'lesson.notes',
  entry: 'microscope.entry',
  stage: 'present.controls',
  'stage-graph': 'graph.region',
  'stage-board': 'derivation.region',
  'stage-question': 'practice.title',
  'stage-timeline': 'place.timeline',
  'stage-controls': 'place.stage-controls',
  settings: 'train.settings',
  controls: 'train.controls',
  runs: 'train.runs',
  'weights-file': 'train.weights',
  metrics: 'train.metrics',
  charts: 'place.charts',
  'loss-chart': 'train.loss',
  'accuracy-chart': 'train.accuracy',
  readings: 'train.readings.latest',
  drawing: 'draw.title',
  confusion: 'insight.confusion',
  microscope: 'microscope.title',
  units: 'insight.units',
  mistakes: 'insight.mistakes',
  histograms: 'insight.histograms',
  'iteration-steps': 'train.steps',
} as const satisfies Record<string, Key>

/** The name of something that can fail without affecting the rest. */
export type Place = keyof typeof places

type Kind = 'page' | 'stage' | 'panel'

const wholes: { readonly [Whole in Place]?: Kind } = {
  gallery: 'page',
  lesson: 'page',
  training: 'page',
  progress: 'page',
  class: 'page',
  play: 'page',
  exercises: 'page',
  iteration: 'page',
  desk: 'page',
  stage: 'stage',
}

/** Whether a place is a page, the stage, or a panel on one of them. */
export const kindOf = (place: Place): Kind => wholes[place] ?? 'panel'
