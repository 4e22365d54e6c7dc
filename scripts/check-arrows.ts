import { existsSync, readdirSync } from 'node:fs'
import { cruise, format, type ICruiseResult } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const folders = ['src', 'scripts', 'bench', 'e2e'].filter((folder) => existsSync(folder))

/** Every TypeScript file below `folder`, as a path from the project's root. */
function typeScriptFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
}

const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs')
const cruised = (await cruise(folders, options, {}, { tsConfig: extractTsConfig('tsconfig.json') }))
  .output as ICruiseResult

const report = await format(cruised, { outputType: 'err-long' })
console.log(String(report.output).trim())

// A cruise that saw no files reports no wrong arrow either, so compare it with the files on disk.
const seen = new Set(cruised.modules.map((module) => module.source))
const files = folders.flatMap(typeScriptFiles)
const unseen = files.filter((path) => !seen.has(path))
for (const path of unseen) console.error(`${path} was not cruised, so its imports are not checked.`)
if (files.length === 0) console.error("No TypeScript file to check: run this from the project's root.")

console.log(`${files.length - unseen.length} of ${files.length} files cruised`)
if (report.exitCode !== 0 || unseen.length > 0 || files.length === 0) process.exitCode = 1
