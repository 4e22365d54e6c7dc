import { readdirSync, readFileSync } from 'node:fs'

/** A source file, and the keys of the files that come with it. */
interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
}

/**
 * What a page fetches: modules by their files in src, with everything that they import, and workers by name.
 */
export interface Fetched {
  readonly modules: readonly string[]
  readonly workers?: readonly string[]
}

/** Korean, because its words are larger. */
const words = (...areas: readonly string[]): readonly string[] =>
  areas.map((area) => `src/i18n/ko/${area}.ts`)

const start = ['index.html', ...words('shared')]
const lesson = (id: string): readonly string[] => [
  `src/lessons/${id}.ts`,
  `src/state/session/lesson-graphs.at-build.ts?value=lessonGraphs.${id}`,
]
const lessonPage = (id: string): readonly string[] => [
  ...start,
  'src/view/lesson/LessonPage.tsx',
  ...lesson(id),
  ...words('workbench', 'lesson'),
]
/** The same with the questions that it asks. */
const lessonDesk = (id: string): readonly string[] => [
  ...lessonPage(id),
  'src/view/practice/QuestionCard.tsx',
  ...words('practice'),
]
const training = [...start, 'src/view/train/page/TrainPage.tsx', ...words('workbench', 'training', 'insight')]
const iteration = [...training, 'src/view/train/microscope/IterationPage.tsx', ...words('microscope')]

const play = [
  ...start,
  'src/view/play/PlayPage.tsx',
  'src/view/play/editor/Editor.tsx',
  ...words('workbench', 'play', 'library'),
]

const exercises = [
  ...start,
  'src/view/exercises/ExercisesPage.tsx',
  ...words('exercises', 'practice', 'results'),
]

const withGraph = (...modules: readonly string[]): Fetched => ({ modules, workers: ['layout-worker'] })

/** What each page has fetched by the time that it is usable. */
export const pages = {
  start: { modules: start },
  lesson: (id: string) => withGraph(...lessonDesk(id)),
  digits: (id: string) =>
    withGraph(
      ...lessonDesk(id),
      'src/view/digits/DigitsLoading.tsx',
      'src/view/workbench/bench/GivenPlayLink.tsx',
    ),
  check: (id: string) => withGraph(...lessonDesk(id), 'src/view/check/CheckPanel.tsx', ...words('check')),
  /** With the lessons beside it, to which it goes on. */
  stage: (id: string, ...beside: readonly string[]) =>
    withGraph(
      ...lessonPage(id),
      'src/view/workbench/stage/PresentPage.tsx',
      ...words('stage'),
      ...beside.flatMap(lesson),
    ),
  play: withGraph(...play),
  progress: { modules: [...start, 'src/view/results/progress/ProgressPage.tsx', ...words('results')] },
  track: { modules: [...start, 'src/view/track/TrackPage.tsx', ...words('track')] },
  class: { modules: [...start, 'src/view/results/class/ClassPage.tsx', ...words('results')] },
  exercises: { modules: exercises },
  training: { modules: training },
  iteration: withGraph(...iteration),
}

/** The files in `folder`, a build with Vite's manifest, that a page fetches: only JavaScript. */
export function chunksOf({ modules, workers = [] }: Fetched, folder = 'dist'): readonly string[] {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
    readFileSync(`${folder}/.vite/manifest.json`, 'utf8'),
  )
  const keys = new Set(modules)
  for (const key of keys) {
    const chunk = manifest[key]
    if (!chunk)
      throw new Error(`the build has no chunk that begins with ${key}: adapt scripts/page-chunks.ts`)
    for (const imported of chunk.imports ?? []) keys.add(imported)
  }
  const workerFiles = readdirSync(`${folder}/assets`)
    .filter((file) => workers.some((worker) => new RegExp(`^${worker}-[\\w-]{8}\\.js$`).test(file)))
    .map((file) => `assets/${file}`)
  if (workerFiles.length !== workers.length) throw new Error(`the build lacks a worker of ${workers.join()}`)
  return [...[...keys].map((key) => manifest[key]?.file ?? ''), ...workerFiles]
}
