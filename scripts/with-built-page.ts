import type { Browser } from '@playwright/test'
import { preview } from 'vite'
import { withServer } from './with-server'

/** Serves the build at any free port, opens a browser, and closes both when `use` is done or fails. */
export const withBuiltPage = async (
  use: (browser: Browser, address: string) => Promise<void>,
): Promise<void> => withServer(await preview({ preview: { port: 0 } }), use)
