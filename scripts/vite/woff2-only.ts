import type { Plugin } from 'vite'

const fallback = /,\s*url\([^)]+\.(?:woff|ttf)\)\s*format\("(?:woff|truetype)"\)/g

/** Takes the woff and ttf fallbacks out of KaTeX's fonts: every browser that the build is made for reads woff2. */
export const woff2OnlyPlugin: Plugin = {
  name: 'backstep:woff2-only',
  enforce: 'pre',
  transform: {
    filter: { id: /\/katex(\.min)?\.css$/ },
    handler(css) {
      const slim = css.replace(fallback, '')
      if (/\.(woff|ttf)\)/.test(slim))
        this.error('KaTeX names its fonts in another way: adapt scripts/vite/woff2-only.ts')
      return { code: slim, map: null }
    },
  },
}
