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

/** Lessons whose own texts and formulas are long; the largest of the others sets the limit for those. */
const longLessons: Readonly<Record<string, string>> = {
  'softmax-with-loss': '347 kB',
  'gradient-check': '353 kB',
}

/**
 * How large the build may be: pages with all the JavaScript that they fetch, including workers, and single files. Each
 * limit is the measured size and at most 1 kB more, so that whatever makes a page larger is noticed.
 */
export const budgets: readonly Budget[] = [
  page('Start page', pages.start, '94.5 kB'),
  ...lessons.map(({ id, parts }) =>
    page(`Lesson ${id}`, parts[0].check ? pages.check(id) : pages.lesson(id), longLessons[id] ?? '342 kB'),
  ),
  page('Lesson two-layer-net with real digits', pages.digits('two-layer-net'), '351.5 kB'),
  page('Presentation of the lesson relu', pages.stage('relu'), '345 kB'),
  page('Playground', pages.play, '490.5 kB'),
  files('Editor', 'dist/assets/Editor-*.js', '107.5 kB'),
  page('Training', pages.training, '269.5 kB'),
  page('Open iteration', pages.iteration, '426 kB'),
  files('Training worker', 'dist/assets/worker-*.js', '16.2 kB'),
  files('Layout worker', 'dist/assets/layout-worker-*.js', '14 kB'),
  files('Gradient check worker', 'dist/assets/check-worker-*.js', '72 kB'),
  files('SIMD kernel', 'dist/assets/kernel-*.wasm', '3.5 kB'),
  files('CSS', 'dist/assets/*.css', '39 kB'),
  files('All JavaScript', 'dist/assets/*.js', '733.5 kB'),
]
