import { nestedJson } from '../../lib/nested'
import { type Field, fieldsAfterInputs, fieldsBeforeInputs } from './fields'
import type { Link } from './link'
import { formatRoute } from './routes'

const written = (link: Link, fields: Readonly<Record<string, Field>>): readonly string[] =>
  Object.entries(fields).flatMap(([name, { write }]) => {
    const value = write(link)
    return value === undefined ? [] : [pair(name, value)]
  })

/** The hash that `parseLink` reads back; defaults are left out. */
export function formatLink(link: Link): string {
  const inputs = Object.entries(link.inputs).map(([id, value]) => pair(`in.${id}`, nestedJson(value)))
  const query = [...written(link, fieldsBeforeInputs), ...inputs, ...written(link, fieldsAfterInputs)]
  const path = `#${formatRoute(link.route)}`
  return query.length > 0 ? `${path}?${query.join('&')}` : path
}

const pair = (name: string, value: string): string => `${encode(name)}=${encode(value)}`

/** Escapes characters that would end a value or be misread, and leaves brackets, commas, colons and semicolons readable. */
const encode = (value: string): string =>
  encodeURIComponent(value).replace(/%(5B|5D|2C|40|3A|3B)/g, (escaped) => decodeURIComponent(escaped))
