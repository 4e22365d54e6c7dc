import type { Section } from './section'

/** What a listing may import, in order, with what its code looks like where it is needed. */
const imports = [
  { statement: 'import gzip', use: 'gzip.' },
  { statement: 'from collections import OrderedDict', use: 'OrderedDict(' },
  { statement: 'from pathlib import Path', use: 'Path(' },
  { statement: 'import numpy as np', use: 'np.' },
] as const

/** The imports that some sections need. */
export const importLines = (sections: readonly Section[]): readonly string[] =>
  imports
    .filter(({ use }) => sections.some(({ code }) => code.includes(use)))
    .map(({ statement }) => statement)
