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
  'softmax-with-loss': '403 kB',
  'gradient-check': '411 kB',
}

/**
 * How large the build may be: pages with all the JavaScript that they fetch, including workers, and single files. Each
 * limit is the measured size and about one percent more: what makes a page larger is noticed, and a word more is not.
 */
export const budgets: readonly Budget[] = [
  page('Start page', pages.start, '104.5 kB'),
  ...lessons.map(({ id, parts }) =>
    page(`Lesson ${id}`, parts[0].check ? pages.check(id) : pages.lesson(id), longLessons[id] ?? '397 kB'),
  ),
  page('Lesson two-layer-net with real digits', pages.digits('two-layer-net'), '407 kB'),
  page('Presentation of the lesson relu', pages.stage('relu', 'fan-out', 'sigmoid'), '408 kB'),
  page('Playground', pages.play, '526 kB'),
  files('Editor', 'dist/assets/Editor-*.js', '108.5 kB'),
  page('What was learned', pages.progress, '118 kB'),
  page('Tracks', pages.track, '127.5 kB'),
  page('Class results', pages.class, '119.5 kB'),
  files('QR code', 'dist/assets/QrPicture-*.js', '4.5 kB'),
  page('Training', pages.training, '292 kB'),
  page('Open iteration', pages.iteration, '473 kB'),
  page('Exercises', pages.exercises, '309.5 kB'),
  files('Training worker', 'dist/assets/worker-*.js', '17 kB'),
  files('Layout worker', 'dist/assets/layout-worker-*.js', '14 kB'),
  files('Gradient check worker', 'dist/assets/check-worker-*.js', '73.5 kB'),
  files('SIMD kernel', 'dist/assets/kernel-*.wasm', '3.5 kB'),
  files('CSS', 'dist/assets/*.css', '59.5 kB'),
  files('All JavaScript', 'dist/assets/*.js', '950 kB'),
]
