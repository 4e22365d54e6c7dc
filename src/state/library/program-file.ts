import { mostUnpackedBytes } from '../play/packed-text'
import { cleanName } from './program-name'

/** The most bytes of a program in a file: as many as one in a link can have. */
export const mostProgramBytes = mostUnpackedBytes

/** The most bytes of a file of programs: more than a browser keeps. */
export const mostLibraryBytes = 20_000_000

/** The name of the file of a program: its own name without the signs that file names cannot have. */
export function fileNameOf(name: string | undefined): string {
  const stem = (name ?? '')
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/^[\s.-]+/, '')
    .replace(/[\s.-]+$/, '')
  return `${stem === '' ? 'program' : stem}.py`
}

/** The name of a program from the name of its file, without the ending; undefined for one that is not named. */
export function nameFromFile(file: string): string | undefined {
  const name = cleanName(file.replace(/\.(?:py|txt)$/i, ''))
  return name === 'program' ? undefined : name
}
