import { formatLink } from '../link/format-link'
import { type Link, linkTo } from '../link/link'
import { partOf } from './part-of'

/** What decides which steps a link has. */
function stepsOf(link: Link): Link {
  const { route, program, given, of, iteration, detail, open, broken } = link
  const part = partOf(link)?.part ?? link.part
  return {
    ...linkTo(route),
    detail,
    ...(part !== undefined && { part }),
    ...(program !== undefined && { program }),
    ...(given !== undefined && { given }),
    ...(of !== undefined && { of }),
    ...(iteration !== undefined && { iteration }),
    ...(open && { open }),
    ...(broken !== undefined && { broken }),
  }
}

const setupOf = (link: Link): Link => ({
  ...stepsOf(link),
  inputs: link.inputs,
  ...(link.upstream !== undefined && { upstream: link.upstream }),
})

/** Whether two links show the same program in the same granularity, whatever their numbers. */
export const haveSameSteps = (a: Link, b: Link): boolean => formatLink(stepsOf(a)) === formatLink(stepsOf(b))

/** Whether they show it with the same numbers as well. */
export const haveSameSetup = (a: Link, b: Link): boolean => formatLink(setupOf(a)) === formatLink(setupOf(b))
