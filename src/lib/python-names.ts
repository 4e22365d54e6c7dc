/** Python's keywords, and the functions and modules that the programs use. */
const reserved =
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with ' +
  'np json torch float int len list isinstance str print zip values gradients plain node self'

/**
 * The id as a valid Python name: c@1 becomes c_1, y.2 becomes y_2, params['W1'] becomes params_W1; letters of any alphabet
 * stay.
 */
export function pythonIdentifier(id: string): string {
  const text = id
    .normalize('NFKC')
    .replace(/\['([^']*)'\]/g, '_$1')
    .replace(/[^\p{XID_Continue}]/gu, '_')
  return /^\p{XID_Start}|^_/u.test(text) ? text : `_${text}`
}

/** Hands out Python names: the one asked for if it is free, otherwise with underscores appended. */
export class PythonNames {
  private readonly taken: Set<string>

  /** `further` names are taken from the start, such as functions and classes that the program defines. */
  constructor(further: Iterable<string> = []) {
    this.taken = new Set([...reserved.split(' '), ...further])
  }

  /** The same names taken; what one hands out from then on, the other does not know of. */
  copy(): PythonNames {
    return new PythonNames(this.taken)
  }

  give(wish: string): string {
    let name = pythonIdentifier(wish)
    while (this.taken.has(name)) name += '_'
    this.taken.add(name)
    return name
  }
}
