import type { Plugin } from 'vite'

const fallback = /,\s*url\([^)]+\.(?:woff|ttf)\)\s*format\("(?:woff|truetype)"\)/g

/**
 * Removes the woff and ttf fallbacks from KaTeX's fonts: every browser that the build targets reads woff2.
 */
export const woff2OnlyPlugin: Plugin = {
  name: 'backstep:woff2-only',
  enforce: 'pre',
  transform: {
    filter: { id: /\/katex(\.min)?\.css$/ },
    handler(css) {
      const slim = css.replace(fallback, '')
      if (/\.(woff|ttf)\)/.test(slim))
        this.error('KaTeX names its fonts differently now: adapt scripts/vite/woff2-only.ts')
      return { code: slim, map: null }
    },
  },
}
