import type { Locator } from '@playwright/test'
import { required } from '../src/lib/required'

/** Where an element is on the page; throws if it is not there. */
export const boxOf = async (element: Locator) =>
  required(await element.boundingBox(), `${element} is not on the page`)
