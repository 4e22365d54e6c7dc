import type { Plugin } from 'vite'

/**
 * What d3-zoom needs of the packages that animate, given that no transition is ever started: there is nothing to
 * interrupt, and no way from one view to the next.
 */
const stubs: Readonly<Record<string, string>> = {
  'd3-transition': `import { selection } from 'd3-selection'
selection.prototype.interrupt = function () { return this }
export const interrupt = () => {}`,
  'd3-interpolate': 'export const interpolateZoom = undefined',
}

const prefix = '\0backstep:no-transition/'

/** Keeps what d3-zoom imports to animate out of the build: transitions, interpolation and colours. */
export const noTransitionPlugin: Plugin = {
  name: 'backstep:no-transition',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id in stubs && importer?.includes('/d3-zoom/') ? `${prefix}${id}` : undefined,
  load: (id) => (id.startsWith(prefix) ? stubs[id.slice(prefix.length)] : undefined),
}
