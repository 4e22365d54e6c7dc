import * as v from 'valibot'
import { withParticle } from '../../i18n/josa'
import { languages, type Text } from '../../i18n/text'
import { nestedJson, parseNested } from '../../lib/nested'
import { largestSeed } from '../../lib/random'
import { givenIdSchema } from '../given/given-id'
import { type Link, type LinkedNudge, lastStep, type Moved, standardNudge, type ViewBox } from './link'

/** The result of reading a value: the field it sets, or what was expected instead. */
type Reading = { readonly ok: Partial<Link> } | { readonly expected: Text }

/** A setting in the query of an address. */
export interface Field {
  readonly read: (text: string) => Reading
  /** The text to write; undefined if the link has the default. */
  readonly write: (link: Link) => string | undefined
}

type FieldName = Exclude<keyof Link, 'route' | 'inputs'>

interface FieldParts<Name extends FieldName> {
  readonly schema: v.GenericSchema<string, Exclude<Link[Name], undefined>>
  /** The message if the schema rejects a text; not needed for a schema that accepts any text. */
  readonly expected?: Text
  /** The default, which is left out of an address. */
  readonly standard?: Link[Name]
  readonly write?: (value: Exclude<Link[Name], undefined>) => string
}

/** A field of the link as written in the query; the schema's output becomes its value. */
function field<Name extends FieldName>(name: Name, parts: FieldParts<Name>): Field {
  const { schema, expected = unreadable, standard, write = String } = parts
  return {
    read: (text) => {
      const { success, output } = v.safeParse(schema, text)
      return success ? { ok: { [name]: output } } : { expected }
    },
    write: (link) => {
      const value = link[name]
      return value === undefined || value === standard
        ? undefined
        : write(value as Exclude<Link[Name], undefined>)
    },
  }
}

const unreadable: Text = { en: 'its meaning is not known', ko: '무엇을 뜻하는지 알 수 없습니다' }

/** A whole number of at least `least`, written in digits. */
const whole = (least: number) =>
  v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.safeInteger(), v.minValue(least))

const oneOf = (words: readonly string[]): Text => ({
  en: `it must be ${words.join(' or ')}`,
  ko: `${withParticle(words.join(' 또는 '), '이어야/여야')} 합니다`,
})

/** The message where an array is expected. */
export const arrayExpected: Text = {
  en: 'it must be a number or an array such as [[1, 2], [3, 4]]',
  ko: '수 또는 [[1, 2], [3, 4]] 같은 배열이어야 합니다',
}

/** Ids separated by commas, without repeats. */
const ids = v.pipe(
  v.string(),
  v.transform((text): readonly string[] => [...new Set(text.split(','))].filter((id) => id !== '')),
)

const nested = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const value = parseNested(dataset.value)
    if (value !== undefined) return value
    addIssue({ message: 'no array' })
    return NEVER
  }),
)

/** Four shares of a graph's size, separated by commas; with four decimals, and no −0, as a link has none. */
const viewBox = v.pipe(
  v.string(),
  v.regex(/^(-?\d{1,2}(\.\d+)?,){3}\d{1,2}(\.\d+)?$/),
  v.transform((text): ViewBox => {
    const shares = text.split(',').map((share) => Math.round(Number(share) * 1e4) / 1e4 + 0)
    const [x = 0, y = 0, width = 0, height = 0] = shares
    return { x, y, width, height }
  }),
  v.check(({ width, height }) => width > 0 && height > 0),
)

/** `arrangement;id:dx,dy;id:dx,dy`, with at most one decimal */
const moved = v.pipe(
  v.string(),
  v.regex(/^[^;:,]+(;[^;:,]+:-?\d{1,5}(\.\d)?,-?\d{1,5}(\.\d)?)+$/),
  v.transform((text): Moved => {
    const [arrangement = '', ...nodes] = text.split(';')
    return {
      arrangement,
      nodes: nodes.map((node) => {
        const [id = '', dx, dy] = node.split(/[:,]/)
        return [id, Number(dx) + 0, Number(dy) + 0]
      }),
    }
  }),
)

const movedText = ({ arrangement, nodes }: Moved): string =>
  [arrangement, ...nodes.map(([id, dx, dy]) => `${id}:${dx},${dy}`)].join(';')

/** `input,entry,by`, the last of them left out at their defaults; empty for none. */
const nudge = v.pipe(
  v.string(),
  v.regex(/^([^,]+(,\d{1,6}(,-?(\d{1,3}(\.\d{1,6})?|\.\d{1,6}))?)?)?$/),
  v.transform((text): LinkedNudge | null => {
    const [input = '', entry = '0', by = String(standardNudge)] = text.split(',')
    return input === '' ? null : { input, entry: Number(entry), by: Number(by) }
  }),
  v.check((read) => read?.by !== 0),
)

function nudgeText(read: LinkedNudge | null): string {
  if (read === null) return ''
  const { input, entry, by } = read
  if (by !== standardNudge) return [input, entry, by].join()
  return entry === 0 ? input : [input, entry].join()
}

const handouts = ['one', 'six'] as const

const besides = ['program', 'classes', 'update', 'check'] as const

/** A flag: "1" if set, left out if not. */
const yes = v.pipe(
  v.literal('1'),
  v.transform((): true => true),
)

/** Settings written before the changed inputs, by their names in an address, in this order. */
export const fieldsBeforeInputs = {
  part: field('part', { schema: v.string() }),
  program: field('program', { schema: v.string() }),
  given: field('given', {
    schema: givenIdSchema,
    expected: {
      en: 'the id of given arrays must be 16 digits or letters from a to f',
      ko: '주어진 배열의 식별자는 숫자와 a부터 f까지의 글자 16자여야 합니다',
    },
  }),
  of: field('of', { schema: v.string() }),
  seed: field('seed', {
    schema: v.pipe(whole(0), v.maxValue(largestSeed)),
    expected: {
      en: `a seed must be a whole number from 0 to ${largestSeed}`,
      ko: `시드는 0부터 ${largestSeed}까지의 정수입니다`,
    },
  }),
  iteration: field('iteration', {
    schema: whole(1),
    expected: {
      en: 'an iteration must be a whole number, 1 or greater',
      ko: '반복은 1부터 시작하는 정수입니다',
    },
  }),
  step: field('step', {
    schema: v.union([
      whole(0),
      v.pipe(
        v.literal('last'),
        v.transform(() => lastStep),
      ),
    ]),
    standard: 0,
    expected: {
      en: 'a step must be a whole number, 0 or greater, or “last”',
      ko: '단계는 0부터 시작하는 정수 또는 last입니다',
    },
    write: (step) => (step === lastStep ? 'last' : String(step)),
  }),
  stage: field('stage', {
    schema: whole(1),
    expected: {
      en: 'a stage of a derivation must be a whole number, 1 or greater',
      ko: '유도 과정의 차례는 1부터 시작하는 정수입니다',
    },
  }),
  cover: field('isCovered', {
    schema: yes,
    expected: { en: 'it must be 1 or left out', ko: '단계의 수를 가렸으면 1이어야 합니다' },
    write: () => '1',
  }),
  detail: field('detail', {
    schema: v.picklist(['node', 'detail']),
    standard: 'detail',
    expected: oneOf(['node', 'detail']),
  }),
}

/** Settings written after the changed inputs. */
export const fieldsAfterInputs = {
  up: field('upstream', { schema: nested, expected: arrayExpected, write: nestedJson }),
  open: field('open', { schema: ids, write: (open) => open.join() }),
  nudge: field('nudge', {
    schema: nudge,
    expected: {
      en: 'it must be written like x or W,3,0.01: an input, an entry counted from 0, and a change other than 0',
      ko: 'x나 W,3,0.01처럼 입력, 0부터 센 원소의 번호, 0이 아닌 변화량을 적어야 합니다',
    },
    write: nudgeText,
  }),
  broken: field('broken', { schema: v.string() }),
  view: field('view', {
    schema: viewBox,
    expected: {
      en: 'it must be x, y, width and height as fractions of the graph’s size',
      ko: 'x, y, 너비, 높이를 그래프 크기에 대한 비율로 적어야 합니다',
    },
    write: ({ x, y, width, height }) => [x, y, width, height].join(),
  }),
  moved: field('moved', {
    schema: moved,
    expected: {
      en: 'it must be written like k3x;t:10,-20',
      ko: 'k3x;t:10,-20처럼 써야 합니다',
    },
    write: movedText,
  }),
  present: field('isPresenting', {
    schema: yes,
    expected: { en: 'it must be 1 or left out', ko: '발표 화면이면 1이어야 합니다' },
    write: () => '1',
  }),
  presenter: field('isPresenter', {
    schema: yes,
    expected: { en: 'it must be 1 or left out', ko: '발표자 창이면 1이어야 합니다' },
    write: () => '1',
  }),
  notes: field('hasNotes', {
    schema: yes,
    expected: { en: 'it must be 1 or left out', ko: '노트를 보이려면 1이어야 합니다' },
    write: () => '1',
  }),
  show: field('show', {
    schema: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,12}$/)),
    expected: { en: 'it must be letters and digits', ko: '영문 소문자와 숫자여야 합니다' },
  }),
  track: field('track', {
    schema: v.pipe(v.string(), v.regex(/^[0-9a-z-]{1,40}$/)),
    expected: {
      en: 'the id of a track must be letters, digits and hyphens',
      ko: '강의 순서의 식별자는 영문 소문자, 숫자, 붙임표여야 합니다',
    },
  }),
  stop: field('stop', {
    schema: whole(1),
    expected: {
      en: 'the number of a stop must be a whole number, 1 or greater',
      ko: '장면 번호는 1부터 시작하는 정수입니다',
    },
  }),
  shared: field('shared', { schema: v.string() }),
  handout: field('handout', { schema: v.picklist(handouts), expected: oneOf(handouts) }),
  beside: field('beside', { schema: v.picklist(besides), expected: oneOf(besides) }),
  slope: field('isSlopeShown', {
    schema: yes,
    expected: { en: 'it must be 1 or left out', ko: '접선을 보이려면 1이어야 합니다' },
    write: () => '1',
  }),
  edges: field('edges', { schema: v.literal('symbols'), expected: oneOf(['symbols']) }),
  lang: field('language', { schema: v.picklist(languages), expected: oneOf(languages) }),
  theme: field('theme', { schema: v.picklist(['light', 'dark']), expected: oneOf(['light', 'dark']) }),
}
