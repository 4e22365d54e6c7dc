import { fromNested, type Nested, toNested } from '../../engine/tensor'
import { decodeNested, tensorJson } from '../../engine/tensor-json'
import { type Language, languages, type Text } from '../../i18n/text'
import { lessonById } from '../../lessons/all'
import type { Detail } from '../../trace/steps/step'

export type Theme = 'light' | 'dark'

export type Route =
  | { readonly page: 'gallery' }
  | { readonly page: 'lesson'; readonly lesson: string }
  | { readonly page: 'train' }

/** Where the page is: what the address says, and nothing else. */
export interface Link {
  readonly route: Route
  readonly part?: string
  readonly step: number
  readonly detail: Detail
  /** Changed inputs, by the node's id. */
  readonly inputs: Readonly<Record<string, Nested>>
  /** Ids of the groups that are open; absent where the lesson's own are. */
  readonly open?: readonly string[]
  /** The iteration of the present run that is open, on the page of training. */
  readonly iteration?: number
  /** A changed upstream gradient at the output. */
  readonly upstream?: Nested
  readonly language?: Language
  readonly theme?: Theme
}

/** A link as far as it could be read, and a sentence for each thing that could not be. */
export interface ParsedLink {
  readonly link: Link
  readonly problems: readonly Text[]
}

export const galleryLink: Link = { route: { page: 'gallery' }, step: 0, detail: 'detail', inputs: {} }

function readRoute(path: string, problems: Text[]): Route {
  const parts = path.split('/').filter((part) => part !== '')
  if (parts.length === 0) return { page: 'gallery' }
  if (parts.length === 1 && parts[0] === 'train') return { page: 'train' }
  const lesson = parts.length === 2 && parts[0] === 'lesson' ? decode(parts[1] ?? '') : undefined
  if (lesson !== undefined && lessonById(lesson)) return { page: 'lesson', lesson }
  problems.push({
    en: `There is no page “${path}”. Here are all the lessons instead.`,
    ko: `‘${path}’ 페이지는 없습니다. 대신 모든 수업을 보여 드립니다.`,
  })
  return { page: 'gallery' }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const unreadable = (name: string, value: string, { en, ko }: Text): Text => ({
  en: `“${name}=${value}” could not be read: ${en}.`,
  ko: `‘${name}=${value}’ 부분을 읽지 못했습니다. ${ko}.`,
})

type Fields = { -readonly [Name in keyof Link]?: Link[Name] }

/** What came of reading a value: the fields that it fills, or what was expected in its place. */
type Reading = { readonly ok: Fields } | { readonly expected: Text }

/** One reader for each name that a query may have. */
const readers: Readonly<Record<string, (value: string) => Reading>> = {
  part: (value) => ({ ok: { part: value } }),
  step: (value) =>
    /^\d+$/.test(value) && Number.isSafeInteger(Number(value))
      ? { ok: { step: Number(value) } }
      : { expected: { en: 'a step is a whole number from 0', ko: '단계는 0부터 시작하는 정수입니다' } },
  iteration: (value) =>
    /^[1-9]\d*$/.test(value) && Number.isSafeInteger(Number(value))
      ? { ok: { iteration: Number(value) } }
      : { expected: { en: 'an iteration is a whole number from 1', ko: '반복은 1부터 시작하는 정수입니다' } },
  detail: (value) =>
    value === 'node' || value === 'detail'
      ? { ok: { detail: value } }
      : { expected: { en: 'it is either node or detail', ko: 'node 또는 detail이어야 합니다' } },
  up: (value) => {
    const upstream = readNested(value)
    return upstream === undefined ? { expected: arrayExpected } : { ok: { upstream } }
  },
  open: (value) => ({ ok: { open: [...new Set(value.split(','))].filter((id) => id !== '') } }),
  lang: (value) => {
    const language = languages.find((known) => known === value)
    return language ? { ok: { language } } : { expected: languageExpected }
  },
  theme: (value) =>
    value === 'light' || value === 'dark'
      ? { ok: { theme: value } }
      : { expected: { en: 'it is either light or dark', ko: 'light 또는 dark여야 합니다' } },
}

const languageExpected: Text = {
  en: `it is either ${languages.join(' or ')}`,
  ko: `${languages.join(' 또는 ')} 중 하나여야 합니다`,
}

const settingUnknown: Text = { en: 'this setting is not known', ko: '알 수 없는 설정입니다' }

const arrayExpected: Text = {
  en: 'it must be a number or an array such as [[1, 2], [3, 4]]',
  ko: '수 또는 [[1, 2], [3, 4]] 같은 배열이어야 합니다',
}

function readNested(value: string): Nested | undefined {
  try {
    const tensor = decodeNested(JSON.parse(value))
    return tensor && toNested(tensor)
  } catch {
    return undefined
  }
}

/** Reads an address's hash; what cannot be read is left out and said. */
export function parseLink(hash: string): ParsedLink {
  const problems: Text[] = []
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s)
  const inputs = new Map<string, Nested>()
  let fields: Fields = {}
  for (const [name, value] of new URLSearchParams(query)) {
    if (name.startsWith('in.')) {
      const nested = readNested(value)
      if (nested === undefined) problems.push(unreadable(name, value, arrayExpected))
      else inputs.set(name.slice(3), nested)
      continue
    }
    const read = Object.hasOwn(readers, name) ? readers[name]?.(value) : undefined
    if (!read) problems.push(unreadable(name, value, settingUnknown))
    else if ('ok' in read) fields = { ...fields, ...read.ok }
    else problems.push(unreadable(name, value, read.expected))
  }
  const route = readRoute(path, problems)
  const link = { step: 0, detail: 'detail' as const, ...fields, route, inputs: Object.fromEntries(inputs) }
  return { link, problems }
}

function formatRoute(route: Route): string {
  if (route.page === 'gallery') return '#/'
  return route.page === 'train' ? '#/train' : `#/lesson/${encodeURIComponent(route.lesson)}`
}

/** The hash that `parseLink` reads back; what is at its default is left out. */
export function formatLink(link: Link): string {
  const query: [string, string | undefined][] = [
    ['part', link.part],
    ['iteration', link.iteration === undefined ? undefined : String(link.iteration)],
    ['step', link.step > 0 ? String(link.step) : undefined],
    ['detail', link.detail === 'node' ? 'node' : undefined],
    ...Object.entries(link.inputs).map(([id, value]): [string, string] => [
      `in.${id}`,
      tensorJson(fromNested(value)),
    ]),
    ['up', link.upstream === undefined ? undefined : tensorJson(fromNested(link.upstream))],
    ['open', link.open?.join()],
    ['lang', link.language],
    ['theme', link.theme],
  ]
  const given = query.flatMap(([name, value]) =>
    value === undefined ? [] : [`${encode(name)}=${encode(value)}`],
  )
  return formatRoute(link.route) + (given.length > 0 ? `?${given.join('&')}` : '')
}

/** Escapes what would end a value or be read as something else, and leaves brackets and commas readable. */
const encode = (value: string): string =>
  encodeURIComponent(value).replace(/%(5B|5D|2C|40)/g, (escaped) => decodeURIComponent(escaped))
