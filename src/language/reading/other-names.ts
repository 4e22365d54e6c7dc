import type { PythonToken } from './python-tokens'

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Modules that draw, or that work with files and texts. */
const modules = wordsOf(
  'argparse csv glob gzip io json logging matplotlib os pathlib pd pickle plt pylab pyplot re seaborn shutil sns string struct sys tarfile tqdm urllib warnings zipfile',
)

/** Functions that draw, print, or work with files and texts, also as methods. */
const calls = wordsOf(
  'bar close colorbar contour contourf dump dumps exec fill_between format fromfile genfromtxt hist imread imsave imshow input join legend load load_state_dict loadtxt open plot print read readline readlines replace repr save savefig savetxt savez scatter show split splitlines str strip subplot subplots tofile write writelines',
)

/** Whether the name at a position belongs to drawing, printing, files or texts. */
export function isOutsideArithmetic(tokens: readonly PythonToken[], at: number): boolean {
  const name = tokens[at]?.text ?? ''
  const after = tokens[at + 1]?.text
  if (after === '(' && calls.has(name)) return true
  return after === '.' && tokens[at - 1]?.text !== '.' && modules.has(name)
}
