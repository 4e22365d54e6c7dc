import fc from 'fast-check'
import { runningOrder } from '../../lecture/running-order.at-build'
import { formatLink } from '../../link/format-link'
import { linkTo } from '../../link/link'
import { longestNotes, longestTitle, type NewTrack, type TrackStop } from '../track'

const words = (longest: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('', '역전파 <b>', '"\\\n\u2028', '</script>', 'x'.repeat(longest)),
  )

const text = (longest: number) => fc.record({ en: words(longest), ko: words(longest) })

const address = fc.oneof(
  fc
    .record({
      stop: fc.constantFrom(...runningOrder.filter(({ route }) => route.page === 'lesson')),
      step: fc.nat(30),
      detail: fc.constantFrom('node' as const, 'detail' as const),
      x: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
    })
    .map(({ stop: { lesson, part }, step, detail, x }) =>
      formatLink({
        ...linkTo({ page: 'lesson', lesson }),
        part,
        step,
        detail,
        inputs: x === null ? {} : { x },
      }),
    ),
  fc.constantFrom('#/play?program=1eJwDAAAAAAE', '#/train', '#/train?iteration=3&step=2'),
)

const stop: fc.Arbitrary<TrackStop> = fc
  .record({ address, title: text(longestTitle), notes: text(longestNotes), isAlone: fc.boolean() })
  .map(({ isAlone, ...rest }) => ({ ...rest, ...(isAlone && { isAlone: true as const }) }))

/** Any track that can be made on the page. */
export const arbitraryTrack: fc.Arbitrary<NewTrack> = fc.record({
  name: text(longestTitle),
  stops: fc.array(stop, { maxLength: 8 }),
})
