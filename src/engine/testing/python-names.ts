import { readFileSync } from 'node:fs'
import type { Library } from '../op-code'

/** The names that each library's package has; `scripts/python-names.py` writes the lists. */
const lists: Readonly<Record<Library, ReadonlySet<string>>> = {
  numpy: listIn('numpy.txt'),
  pytorch: listIn('torch.txt'),
}

const packages: Readonly<Record<Library, { readonly alias: string; readonly array: string }>> = {
  numpy: { alias: 'np', array: 'ndarray' },
  pytorch: { alias: 'torch', array: 'Tensor' },
}

const aliases = new Set(Object.values(packages).map(({ alias }) => alias))

function listIn(file: string): ReadonlySet<string> {
  const text = readFileSync(new URL(`./python-names/${file}`, import.meta.url), 'utf8')
  return new Set(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
}

/** What comes before a dot, and the names after it: np.linalg.norm, x.T, (a + b).sum. */
const chains = /(?<root>[\p{L}_][\p{L}\p{N}_]*|[)\]])(?<path>(?:\.[\p{L}_][\p{L}\p{N}_]*)+)/gu

/** Functions called by a plain name. */
const calls = /(?<![\p{L}\p{N}_.])(?<!\b(?:def|class) )([\p{L}_][\p{L}\p{N}_]*)\(/gu

/** What a program uses from Python itself. */
const ofPython = new Set([
  'json.dumps',
  'values.items',
  'gradients.items',
  ...['print', 'isinstance', 'len', 'float', 'int'],
])

/** The functions, classes, methods and attributes that a program defines itself. */
const ownIn = (code: string): ReadonlySet<string> =>
  new Set(
    [...code.matchAll(/\b(?:def |class |self\.)([\p{L}_][\p{L}\p{N}_]*)/gu)].map(([, name = '']) => name),
  )

/** The names in a program that are defined neither by its library nor by Python nor by the program itself. */
export function unknownNames(code: string, library: Library): readonly string[] {
  const bare = code.replaceAll(/"(?:[^"\\]|\\.)*"|#.*$/gm, '')
  const { alias, array } = packages[library]
  const own = ownIn(bare)
  const isMember = (name: string): boolean => own.has(name) || lists[library].has(`${array}.${name}`)
  const isKnown = (root: string, path: string): boolean =>
    aliases.has(root)
      ? root === alias && lists[library].has(`${root}${path}`)
      : ofPython.has(`${root}${path}`) || path.split('.').slice(1).every(isMember)
  const reached = [...bare.matchAll(chains)].flatMap(({ groups: { root = '', path = '' } = {} }) =>
    isKnown(root, path) ? [] : [`${root}${path}`],
  )
  const called = [...bare.matchAll(calls)].map(([, name = '']) => name)
  return [...reached, ...called.filter((name) => !own.has(name) && !ofPython.has(name))]
}
