import type { Text } from '../../i18n/text'
import { type Nested, parseNested } from '../../lib/nested'
import { arrayExpected, type Field, fieldsAfterInputs, fieldsBeforeInputs } from './fields'
import { galleryLink, type Link, linkTo, type ParsedLink } from './link'
import { readRoute, toGallery } from './routes'

const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries({ ...fieldsBeforeInputs, ...fieldsAfterInputs }),
)

const unreadable = (name: string, value: string, { en, ko }: Text): Text => ({
  en: `“${name}=${value}” could not be read: ${en}.`,
  ko: `‘${name}=${value}’ 부분을 읽지 못했습니다. ${ko}.`,
})

const settingUnknown: Text = { en: 'this setting is not known', ko: '알 수 없는 설정입니다' }

/** Reads an address's hash; whatever cannot be read is left out and reported. */
export function parseLink(hash: string): ParsedLink {
  const problems: Text[] = []
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s)
  const inputs = new Map<string, Nested>()
  let settings: Partial<Link> = {}
  for (const [name, value] of new URLSearchParams(query)) {
    if (name.startsWith('in.')) {
      const nested = parseNested(value)
      if (nested === undefined) problems.push(unreadable(name, value, arrayExpected))
      else inputs.set(name.slice(3), nested)
      continue
    }
    const read = fields.get(name)?.read(value) ?? { expected: settingUnknown }
    if ('ok' in read) settings = { ...settings, ...read.ok }
    else problems.push(unreadable(name, value, read.expected))
  }
  const route = readRoute(path)
  const link = { ...linkTo(route ?? galleryLink.route), ...settings, inputs: Object.fromEntries(inputs) }
  return route ? { link, problems } : toGallery({ link, problems }, path)
}
