import { type Browser, chromium } from '@playwright/test'
import type { PreviewServer, ViteDevServer } from 'vite'
import { required } from '../src/lib/required'
import { findBrowser } from './find-browser'

/** Opens a browser beside a server, and closes both when `use` is done or fails. */
export async function withServer(
  server: PreviewServer | ViteDevServer,
  use: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  try {
    const browser = await chromium.launch({ executablePath: findBrowser() })
    try {
      await use(browser, required(server.resolvedUrls?.local[0], 'the server has no address'))
    } finally {
      await browser.close()
    }
  } finally {
    await server.close()
  }
}
