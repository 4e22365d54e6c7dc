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
const lessonPage = (id: string): readonly string[] => [
  ...start,
  'src/view/lesson/LessonPage.tsx',
  `src/lessons/${id}.ts`,
  `src/state/session/lesson-graphs.at-build.ts?value=lessonGraphs.${id}`,
  ...words('workbench', 'lesson'),
]
const training = [...start, 'src/view/train/page/TrainPage.tsx', ...words('training', 'insight')]
const iteration = [
  ...training,
  'src/view/train/microscope/IterationPage.tsx',
  ...words('workbench', 'microscope'),
]

const play = [
  ...start,
  'src/view/play/PlayPage.tsx',
  'src/view/play/editor/Editor.tsx',
  ...words('workbench', 'play', 'library'),
]

const withGraph = (...modules: readonly string[]): Fetched => ({ modules, workers: ['layout-worker'] })

/** What each page has fetched by the time that it is usable. */
export const pages = {
  start: { modules: start },
  lesson: (id: string) => withGraph(...lessonPage(id)),
  digits: (id: string) =>
    withGraph(
      ...lessonPage(id),
      'src/view/digits/DigitsLoading.tsx',
      'src/view/workbench/bench/GivenPlayLink.tsx',
    ),
  check: (id: string) => withGraph(...lessonPage(id), 'src/view/check/CheckPanel.tsx', ...words('check')),
  stage: (id: string) =>
    withGraph(...lessonPage(id), 'src/view/workbench/stage/PresentPage.tsx', ...words('stage')),
  play: withGraph(...play),
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
