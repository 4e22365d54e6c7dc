import { asDataUrl } from './as-data-url'

/**
 * Whether a `unicode-range` such as `U+20-7E, U+AC00` includes one of `codes`; an empty range includes all of
 * them.
 */
export function rangeHas(unicodeRange: string, codes: readonly number[]): boolean {
  if (unicodeRange.trim() === '') return true
  return unicodeRange.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    const [from, to] = [first.replaceAll('?', '0'), last.replaceAll('?', 'F')].map((hex) =>
      Number.parseInt(hex, 16),
    )
    return codes.some((code) => code >= (from ?? Number.NaN) && code <= (to ?? Number.NaN))
  })
}

const isFontFace = (rule: CSSRule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const property = (name: string) => style.getPropertyValue(name)
  const [, source = ''] = /url\("?([^")]+)"?\)/.exec(property('src')) ?? []
  const response = await fetch(new URL(source, parentStyleSheet?.href ?? document.baseURI))
  if (!response.ok) throw new Error(`${source}: ${response.status}`)
  const url = await asDataUrl(await response.blob())
  const kept = ['font-family', 'font-weight', 'font-style', 'unicode-range']
  const descriptors = kept.map((name) => `${name}:${property(name)};`).join('')
  return `@font-face{${descriptors}src:url("${url}") format("woff2");}`
}

/**
 * The page's own fonts as far as `text` needs them, as a style sheet that contains the font files, so that a
 * saved picture looks the same where they are not installed.
 */
export async function fontFaces(text: string): Promise<string> {
  const codes = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0)
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter(isFontFace)
  const needed = rules.filter(
    ({ style }) =>
      /Pretendard|Backstep Latin/.test(style.getPropertyValue('font-family')) &&
      rangeHas(style.getPropertyValue('unicode-range'), codes),
  )
  return (await Promise.all(needed.map(embedded))).join('')
}
