import type { useLanguage } from '../../shared/use-language'
import { spokenId } from './spoken-id'

const roles = { value: 'link.value', gradient: 'link.gradient', local: 'link.local' } as const

const isNumber = (text: string): boolean => /^[-−]?(\d[\d.]*|∞)$/.test(text)

/** What a piece of a formula stands for, in words, followed by the number if it is one. */
export function nameOfPiece(piece: HTMLElement, t: ReturnType<typeof useLanguage>['t']): string {
  const { for: id = '', role = 'value' } = piece.dataset
  const words = t(roles[role as keyof typeof roles] ?? 'link.value', { name: spokenId(id) })
  const text = piece.textContent?.trim() ?? ''
  return isNumber(text) ? `${words}: ${text}` : words
}
