import { VitePWA } from 'vite-plugin-pwa'
import { noticesCheck } from '../notices/notices-plugin.ts'

/** The page itself comes first: if another version is deployed meanwhile, its files are gone and nothing is kept. */
const pageFirst = <Entry extends { readonly url: string }>(entries: readonly Entry[]) => ({
  manifest: entries.toSorted((a, b) => Number(b.url === 'index.html') - Number(a.url === 'index.html')),
})

const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
  src: file,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})

/** The service worker with the list of all files that it keeps, and what makes the page installable. */
export const offlinePlugin = () =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/offline',
    filename: 'service-worker.ts',
    injectRegister: false, // src/view/shell/connect-offline.ts registers it
    registerType: 'prompt',
    injectManifest: {
      globPatterns: ['**/*'],
      // The training images are kept once training is opened.
      globIgnores: ['.vite/**', 'mnist/train-*', 'service-worker.js', 'manifest.webmanifest'],
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: 4_000_000,
      manifestTransforms: [pageFirst],
      buildPlugins: { vite: [noticesCheck()] },
    },
    includeManifestIcons: false,
    manifest: {
      name: 'Backstep',
      short_name: 'Backstep',
      description:
        'Step forward and backward through computation graphs, and see where every gradient comes from.',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#ffffff',
      background_color: '#f4f5f7',
      icons: [
        icon('icons/icon-192.png', 192, 'any'),
        icon('icons/icon-512.png', 512, 'any'),
        icon('icons/maskable-512.png', 512, 'maskable'),
      ],
    },
  })
