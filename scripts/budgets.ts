import { lessons } from '../src/lessons/all'
import { chunksOf, type Fetched, pages } from './page-chunks'

interface Budget {
  readonly name: string
  readonly path: string | readonly string[]
  readonly gzip: true
  readonly limit: string
}

const page = (name: string, fetched: Fetched, limit: string): Budget => ({
  name,
  path: chunksOf(fetched).map((file) => `dist/${file}`),
  gzip: true,
  limit,
})

const files = (name: string, path: string, limit: string): Budget => ({ name, path, gzip: true, limit })

/** How large the build may be: pages with all JavaScript that they fetch, workers among it, and single files. */
export const budgets: readonly Budget[] = [
  page('Start page', pages.start, '120 kB'),
  ...lessons.map(({ id, parts }) =>
    page(`Lesson ${id}`, parts[0].check ? pages.check(id) : pages.lesson(id), '320 kB'),
  ),
  page('Lesson two-layer-net with real digits', pages.digits('two-layer-net'), '320 kB'),
  page('Presentation of the lesson relu', pages.stage('relu'), '320 kB'),
  page('Training', pages.training, '265 kB'),
  page('Open iteration', pages.iteration, '384 kB'),
  files('Training worker', 'dist/assets/worker-*.js', '16.2 kB'),
  files('Layout worker', 'dist/assets/layout-worker-*.js', '17 kB'),
  files('Gradient check worker', 'dist/assets/check-worker-*.js', '60 kB'),
  files('SIMD kernel', 'dist/assets/kernel-*.wasm', '4 kB'),
  files('CSS', 'dist/assets/*.css', '35 kB'),
  files('All JavaScript', 'dist/assets/*.js', '552 kB'),
]
