import { readFileSync, writeFileSync } from 'node:fs'
import { zipOf } from './zip/zip-of'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }
const name = `backstep-${version}`
const bytes = zipOf('dist', name)
writeFileSync(`${name}.zip`, bytes)
console.log(`${name}.zip, ${(bytes.length / 1e6).toFixed(1)} MB: unpack it, and run python3 serve.py there.`)
