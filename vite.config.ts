import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { configDefaults, defineConfig } from 'vitest/config'
import { compileKernel } from './scripts/compile-kernel.ts'
import { smallMnistPlugin } from './scripts/mnist/small-mnist-plugin.ts'
import { noticesCheck, noticesPlugin } from './scripts/notices/notices-plugin.ts'
import { atBuildPlugin } from './scripts/vite/at-build.ts'
import { lightStartPlugin } from './scripts/vite/light-start.ts'
import { noTransitionPlugin } from './scripts/vite/no-transition.ts'
import { offlinePlugin } from './scripts/vite/offline.ts'
import { woff2OnlyPlugin } from './scripts/vite/woff2-only.ts'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'", // the training kernel is WebAssembly
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'", // KaTeX and React set inline styles
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Puts the content security policy into the built page; in development React's inline refresh script needs to run. */
const contentSecurityPolicyPlugin: Plugin = {
  name: 'backstep:content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
}

/** Compiles the training kernel before anything is served, built or tested. */
const kernelPlugin: Plugin = { name: 'backstep:kernel', buildStart: compileKernel }

/** What the build for tests has beyond the normal one: `npm run build:faults`. */
const testPlugins = (mode: string): Plugin[] => (mode === 'faults' ? [smallMnistPlugin()] : [])

/** Files of tests that take too long for every change: `npm run test:long` runs them, in the mode `long`. */
const longTests = ['src/**/*.long.test.ts', 'scripts/**/*.long.test.ts']

/** What every page needs besides the start page's own code, in one file: each file costs a request. */
const everyPage =
  /vite\/preload-helper|node_modules\/(clsx|zustand)\/|lucide-react\/dist\/esm\/(createLucideIcon|Icon|shared|defaultAttributes)|src\/(lib\/stored-form|i18n\/text|i18n\/read-as|view\/shared\/use-language)\b/

export default defineConfig(({ mode }) => ({
  base: './', // the build works from any folder of any static host
  appType: 'mpa', // routes live in the hash, so a missing file is a 404 here too, as on a static host
  plugins: [
    react(),
    atBuildPlugin(),
    noTransitionPlugin,
    woff2OnlyPlugin,
    lightStartPlugin,
    contentSecurityPolicyPlugin,
    kernelPlugin,
    noticesPlugin,
    ...(mode === 'faults' ? testPlugins(mode) : offlinePlugin()),
  ],
  build: {
    target: 'baseline-widely-available',
    manifest: true, // the bundle budget reads it
    modulePreload: { polyfill: false }, // without preloading, browsers before 2023’s end fetch the same files, a little later
    assetsInlineLimit: 0, // the policy allows fonts, workers and the kernel from files only
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/main-[hash].js',
        codeSplitting: { groups: [{ name: 'base', test: everyPage }] },
      },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [noticesCheck(), ...testPlugins(mode)],
    rolldownOptions: { output: { entryFileNames: 'assets/[name]-[hash].js' } },
  },
  test: {
    environment: 'node',
    ...(mode === 'long'
      ? { include: longTests, passWithNoTests: true }
      : {
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...longTests],
        }),
    // Long enough for a machine whose processors are busy with something else.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // One process for many files: each gives back the stores that it changed, and each starts in no time.
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%', // one fewer by itself, which on two processors is one
  },
}))
