/** The rooms of src/, and the rooms that each may import from besides itself. */
const mayImport = {
  lib: [],
  i18n: [],
  glossary: ['i18n'],
  engine: ['lib', 'i18n'],
  language: ['engine', 'lib', 'i18n'],
  trace: ['engine', 'lib', 'i18n'],
  layout: ['engine', 'lib'],
  program: ['engine', 'language', 'trace', 'lib', 'i18n'],
  examples: ['program', 'i18n'],
  practice: ['program', 'engine', 'language', 'trace', 'lib', 'i18n'],
  lessons: ['practice', 'program', 'engine', 'language', 'trace', 'lib', 'i18n'],
  export: ['engine', 'trace', 'lib', 'i18n'],
  training: ['engine', 'lib', 'i18n'],
  checking: ['engine', 'language', 'training', 'lib', 'i18n'],
  microscope: ['program', 'engine', 'language', 'trace', 'training', 'lib', 'i18n'],
  state: [
    'microscope',
    'practice',
    'program',
    'engine',
    'language',
    'trace',
    'layout',
    'lessons',
    'examples',
    'training',
    'checking',
    'export',
    'lib',
    'i18n',
  ],
}

/** The folders of src/view, and the others of them that each may import from. */
const viewMayImport = {
  faults: [],
  shared: ['faults'],
  failure: ['faults', 'shared'],
  words: ['failure', 'shared'],
  heat: ['shared'],
  digits: ['heat', 'shared'],
  check: ['shared'],
  practice: ['shared'],
  'gallery/live': ['shared'],
  'graph-picture': ['heat'],
  'gallery/pictures': ['graph-picture'],
  'gallery/reading': ['shared'],
  gallery: ['gallery/live', 'gallery/pictures', 'gallery/reading', 'graph-picture', 'failure', 'shared'],
  'results/shared': ['shared'],
  'results/progress': ['results/shared', 'shared'],
  'results/qr': ['failure', 'shared'],
  'results/class': ['results/qr', 'results/shared', 'shared'],
  'exercises/letters': ['graph-picture'],
  exercises: [
    'exercises/letters',
    'graph-picture',
    'practice',
    'results/qr',
    'results/shared',
    'failure',
    'shared',
  ],
  'workbench/linking': ['shared'],
  'workbench/slope': ['shared'],
  'workbench/graph': ['workbench/slope', 'heat', 'failure', 'shared'],
  'workbench/steps': ['shared'],
  'workbench/derivation': [
    'workbench/linking',
    'workbench/slope',
    'workbench/steps',
    'words',
    'failure',
    'shared',
  ],
  'workbench/code': ['workbench/steps', 'shared'],
  'workbench/inputs': ['shared'],
  'workbench/nudge': ['shared'],
  'workbench/stage': ['workbench/steps', 'failure', 'shared'],
  'workbench/bench': [
    'workbench/graph',
    'workbench/linking',
    'workbench/nudge',
    'workbench/stage',
    'workbench/steps',
    'words',
    'failure',
    'shared',
  ],
  lesson: [
    'workbench/bench',
    'workbench/code',
    'workbench/derivation',
    'workbench/inputs',
    'workbench/steps',
    'check',
    'practice',
    'digits',
    'failure',
    'shared',
  ],
  'play/editor': ['shared'],
  'play/library': ['failure', 'shared'],
  play: [
    'play/editor',
    'play/library',
    'check',
    'workbench/bench',
    'workbench/code',
    'workbench/derivation',
    'workbench/inputs',
    'workbench/steps',
    'failure',
    'shared',
  ],
  'train/shared': ['failure', 'shared'],
  'train/settings': ['train/shared', 'shared'],
  'train/runs': ['train/shared', 'shared'],
  'train/weights': ['train/shared', 'shared'],
  'train/charts/export': ['train/runs', 'shared'],
  'train/charts': ['train/charts/export', 'train/runs', 'train/shared', 'shared'],
  'train/insight': ['train/shared', 'heat', 'shared'],
  'train/draw': ['train/insight', 'train/shared', 'digits', 'heat', 'shared'],
  'train/microscope': [
    'train/insight',
    'train/shared',
    'workbench/bench',
    'workbench/code',
    'workbench/derivation',
    'heat',
    'failure',
    'shared',
  ],
  'train/page': [
    'train/charts',
    'train/draw',
    'train/insight',
    'train/microscope',
    'train/runs',
    'train/settings',
    'train/shared',
    'train/weights',
    'failure',
    'shared',
  ],
  shell: [
    'exercises',
    'gallery',
    'lesson',
    'play',
    'results/class',
    'results/progress',
    'train/page',
    'words',
    'failure',
    'faults',
    'shared',
  ],
}

const viewFolders = Object.keys(viewMayImport)

// A folder may only import from those above it in the table, so no two folders can import each other.
for (const [i, folder] of viewFolders.entries())
  for (const other of viewMayImport[folder])
    if (viewFolders.indexOf(other) >= i || !viewFolders.includes(other))
      throw new Error(
        `src/view/${folder} may not import from src/view/${other}: it is not above it in the table`,
      )

const rooms = Object.keys(mayImport)
const core = rooms.filter((room) => room !== 'state')
const drawing = '^src/(view/|main\\.tsx$|App\\.tsx$)'
const test = '\\.test\\.tsx?$'
const atBuild = '\\.at-build\\.ts$'
const oneOf = (names) => `(${names.join('|')})`
const packages = (names) => `node_modules/(@types/)?${oneOf(names)}/`

const arrows = rooms.map((room) => ({
  name: `arrows-of-${room}`,
  comment: `src/${room} imports from ${mayImport[room].map((name) => `src/${name}`).join(', ') || 'no other room'} only.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: test },
  to: { path: '^src/', pathNot: `^src/${oneOf([room, ...mayImport[room]])}/` },
}))

const viewArrows = viewFolders.map((folder) => ({
  name: `arrows-of-view-${folder.replaceAll('/', '-')}`,
  comment: `src/view/${folder} imports from these folders of src/view only: ${viewMayImport[folder].join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: `^src/view/${folder}/[^/]+$` },
  to: { path: '^src/view/', pathNot: `^src/view/${oneOf([folder, ...viewMayImport[folder]])}/[^/]+$` },
}))

module.exports = {
  forbidden: [
    ...arrows,
    ...viewArrows,
    {
      name: 'unknown-view-folder',
      comment:
        'A new folder in src/view needs its line in .dependency-cruiser.cjs, and no file lies outside of one.',
      severity: 'error',
      from: { path: '^src/view/', pathNot: `^src/view/${oneOf(viewFolders)}/[^/]+$` },
      to: {},
    },
    {
      name: 'arrows-of-core-tests',
      comment: 'A test of the core may use any room of the core, but not the state or the view.',
      severity: 'error',
      from: { path: `^src/${oneOf(core)}/.*${test}` },
      to: { path: '^src/', pathNot: `^src/${oneOf(core)}/` },
    },
    {
      name: 'lessons-fetched-alone',
      comment: 'A page fetches one lesson; all of them are for tests, tools and what is made at build.',
      severity: 'error',
      from: { path: '^src/', pathNot: [test, '/testing/', atBuild] },
      to: { path: '^src/lessons/all\\.ts$' },
    },
    {
      name: 'no-parser-with-lessons',
      comment: 'The programs of lessons are read when the page is built, so their page needs no parser.',
      severity: 'error',
      from: {
        path: '^src/(program|practice|lessons|state|view/lesson|view/workbench)/',
        pathNot: [
          test,
          '/testing/',
          atBuild,
          '^src/lessons/all\\.ts$',
          '^src/state/play/',
          '^src/practice/exercises/',
        ],
      },
      to: { path: '^src/language/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'unknown-room',
      comment: 'A new folder in src/ needs its line in .dependency-cruiser.cjs: what may it import from?',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/${oneOf([...rooms, 'view'])}/` },
      to: {},
    },
    {
      name: 'workbench-knows-no-lesson',
      comment: 'What steps a program steps any program: a lesson is handed in by its page.',
      severity: 'error',
      from: { path: '^src/(view/workbench|program|microscope|trace|layout)/', pathNot: test },
      to: { path: '^src/(lessons/|state/session/(lesson-session|opened-lesson)\\.)' },
    },
    {
      name: 'page-knows-no-tools',
      comment: 'What the page is made of does not import from scripts, benchmarks or browser tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '^[^/]+',
        pathNot: ['^src/', '^node_modules/'],
        dependencyTypesNot: ['core'],
        couldNotResolve: false,
      },
    },
    {
      name: 'no-circular',
      comment: 'Two files that import each other are one idea: move what they share into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'view-libraries-in-view',
      comment: 'React and the DOM stay in src/view, src/main.tsx and src/App.tsx (a test may use KaTeX).',
      severity: 'error',
      from: { path: '^src/', pathNot: drawing },
      to: {
        path: packages(['react', 'react-dom', 'd3-selection', 'd3-zoom', 'd3-drag', 'lucide-react']),
      },
    },
    {
      name: 'katex-in-view',
      comment: 'Formulas are strings outside the view; only a test may set them to see that they parse.',
      severity: 'error',
      from: { path: '^src/', pathNot: [drawing, test] },
      to: { path: packages(['katex']) },
    },
    {
      name: 'stores-in-state',
      comment: 'A store lives in src/state: the other rooms of the core compute, and hold nothing.',
      severity: 'error',
      from: { path: `^src/${oneOf(core)}/` },
      to: { path: packages(['zustand']) },
    },
    {
      name: 'zustand-without-react',
      comment:
        "zustand's main entry imports React: use zustand/vanilla in a store, and useStore in the view.",
      severity: 'error',
      from: { path: '^src/', pathNot: drawing },
      to: { path: 'node_modules/zustand/(esm/)?(index|react(/shallow)?|shallow|traditional)\\.' },
    },
    {
      name: 'no-node-in-page',
      comment:
        'The page runs in a browser: only tests, scripts and what is made at build may use the modules of Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: [test, '/testing/', atBuild] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-barrel',
      comment: 'Import the file itself, never a barrel.',
      severity: 'error',
      from: { path: '/index\\.tsx?$' },
      to: {},
    },
    {
      name: 'no-test-imported',
      comment: 'What a test shares with others belongs in a file of its own.',
      severity: 'error',
      from: {},
      to: { path: [test, '\\.spec\\.ts$'] },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere, so no rule can judge it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css', '.d.ts'],
    },
  },
}
