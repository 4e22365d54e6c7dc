import type { Language } from '../i18n/text'
import type { LineStep } from './step'

/** A line of algebra and its numbers under one another; what it is about is left out where the line before says it. */
export function lineTex(
  { left, right: [symbols, ...numbers] }: Pick<LineStep, 'left' | 'right'>,
  continues: boolean,
  language: Language,
): string {
  const rows = [
    `${continues ? '\\quad' : left} & ${symbols[language]}`,
    ...numbers.map((each) => `& \\htmlData{part=numbers}{${each[language]}}`),
  ]
  return `\\begin{aligned} ${rows.join(' \\\\[0.4em] ')} \\end{aligned}`
}
