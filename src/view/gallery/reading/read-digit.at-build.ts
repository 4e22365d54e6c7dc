import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { trainedNetFiles, unpackWeights } from '../../../training/digits/trained-net'
import { drawnDigit } from './drawn-digit'
import { readDigit as readBy } from './read-digit'

const stored = await readFile(`public/mnist/${trainedNetFiles.weights}`)

/** The drawn digit as the net that is stored with the page reads it. */
export const readDigit = readBy(drawnDigit, unpackWeights(gunzipSync(stored)))
