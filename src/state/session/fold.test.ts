import { describe, expect, it } from 'vitest'
import { lessonById } from '../../lessons/all'
import { required } from '../../lib/required'
import { formatLink } from '../link/format-link'
import { parseLink } from '../link/parse-link'
import { openPlay } from '../play/open-play'
import { editProgram, playStore } from '../play/play-store'
import { type OpenSession, openSession } from '../testing/open-session'
import { allFolded, folded } from './fold'
import { overflowNote } from './overflow'
import { sessionAt } from './session-at'

function opened(lesson: string, query: string): OpenSession {
  const { link, problems } = parseLink(`#/lesson/${lesson}?${query}`)
  expect(problems).toEqual([])
  return openSession(required(lessonById(lesson), lesson), link)
}

const gradientOf = ({ run }: OpenSession, id: string): number | undefined =>
  run.gradients.get(required(run.graph.positions.get(id), id))?.data[0]

describe('the open groups', () => {
  it('are all those that the program names, unless the link says otherwise', () => {
    expect(opened('sigmoid', '').open).toEqual(['y'])
    expect(opened('sigmoid', 'open=').open).toEqual([])
    expect(opened('two-layer-net', '').open).toEqual([])
    expect(opened('two-layer-net', 'open=L,L.softmax').run.graph.groups.map(({ id }) => id)).toEqual([
      'L.softmax',
      'L',
    ])
  })

  it('do not change any gradient', () => {
    const [open, closed] = [opened('sigmoid', ''), opened('sigmoid', 'open=')]
    expect(gradientOf(closed, 'x')).toBeCloseTo(0.19661193324148185, 15)
    expect(gradientOf(open, 'x')).toBeCloseTo(0.19661193324148185, 15)
  })

  it('are reported if a link names one that does not exist', () => {
    const { link } = parseLink('#/lesson/sigmoid?open=y,q')
    const session = openSession(required(lessonById('sigmoid'), 'sigmoid'), link)
    expect(session.problems.map(({ en }) => en)).toEqual(['This lesson has no group “q” to open.'])
    expect(formatLink(session.link)).toBe('#/lesson/sigmoid?open=y')
  })

  it.each(['#/lesson/sigmoid?open=', '#/lesson/two-layer-net?open=L,L.softmax'])('%s reads back', (hash) => {
    expect(formatLink(parseLink(hash).link)).toBe(hash)
  })
})

describe('folding', () => {
  it('goes to the latest step that shows nothing new', () => {
    expect(folded(opened('sigmoid', 'step=2'), 'y')).toEqual({ open: [], step: 0 }) // y is not known yet
    expect(folded(opened('sigmoid', 'step=4'), 'y')).toEqual({ open: [], step: 1 })
    expect(folded(opened('sigmoid', 'step=16'), 'y')).toEqual({ open: [], step: 4 })
  })

  it('and unfolding keeps what was known', () => {
    expect(folded(opened('sigmoid', 'open=&step=1'), 'y')).toEqual({ open: ['y'], step: 4 })
    expect(folded(opened('sigmoid', 'open=&step=0'), 'y')).toEqual({ open: ['y'], step: 0 })
    expect(folded(opened('two-layer-net', 'step=3'), 'L')).toEqual({ open: ['L'], step: 3 })
  })

  it('can be done to all groups at once, and undone', () => {
    const whole = allFolded(opened('two-layer-net', 'step=3'))
    expect(whole.open).toEqual(expect.arrayContaining(['H', 'A', 'L', 'L.softmax']))
    const open = `open=${whole.open?.join()}`
    expect(allFolded(opened('two-layer-net', `${open}&step=${whole.step}`))).toEqual({ open: [], step: 3 })
    expect(allFolded(opened('two-layer-net', 'open=L&step=3')).open).toEqual([])
  })

  it('keeps the moment where another value than the output is differentiated', () => {
    editProgram('x = 1\na = sigmoid(x)\nb = sigmoid(a)\nc = b * b')
    const read = required(playStore.getState().read, 'it cannot be read')
    const at = (query: string): ReturnType<typeof sessionAt> => {
      const { link } = parseLink(`#/play?detail=node&of=a&${query}`)
      return sessionAt(openPlay(read, link), link.step)
    }
    // a, b and c forward, the seed at a, a backward: at the end, x has its gradient
    const end = at('open=&step=5')
    expect(end.trace.steps).toHaveLength(5)
    const { step } = folded(end, 'a')
    expect(at(`open=a&step=${step}`).trace.steps).toHaveLength(step)
  })
})

describe('the overflow note', () => {
  const scores = 'in.a=[0,800,0]&in.t=[1,0,0]&step=31'

  it('explains why a layer is fused if its open form overflows', () => {
    expect(overflowNote(opened('softmax-with-loss', scores))?.en).toMatch(
      /^Step by step, the softmax-with-loss layer leaves the range of numbers here and gives NaN\. Folded into one node it gives 800: /,
    )
  })

  it('is absent before that number is shown, in folded form, and for ordinary numbers', () => {
    expect(overflowNote(opened('softmax-with-loss', scores.replace('step=31', 'step=2')))).toBeUndefined()
    expect(
      overflowNote(opened('softmax-with-loss', `${scores.replace('step=31', 'step=3')}&open=`)),
    ).toBeUndefined()
    expect(overflowNote(opened('softmax-with-loss', 'step=31'))).toBeUndefined()
  })
})
