const modules = ['np', 'numpy', 'math'] as const

/** The numbers that NumPy and Python have names for. */
export const constants: ReadonlyMap<string, number> = new Map(
  modules.flatMap((module) => [[`${module}.pi`, Math.PI] as const, [`${module}.e`, Math.E] as const]),
)
