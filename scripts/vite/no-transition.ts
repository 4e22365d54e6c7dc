import type { Plugin } from 'vite'

const name = 'd3-transition'
const resolved = '\0backstep:no-transition'

/**
 * What d3-zoom uses of d3-transition, given that no transition is ever started: there is nothing to
 * interrupt.
 */
const source = `import { selection } from 'd3-selection'
selection.prototype.interrupt = function () { return this }
export const interrupt = () => {}`

/**
 * Keeps d3-transition and its dependencies out of the build: d3-zoom imports it to end transitions, and the
 * page has none.
 */
export const noTransitionPlugin: Plugin = {
  name: 'backstep:no-transition',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === name ? resolved : undefined),
  load: (id) => (id === resolved ? source : undefined),
}
