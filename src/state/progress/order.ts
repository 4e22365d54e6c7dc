import type { Learned } from '../stores/progress-store'

/** Whether a question was answered right at first; where the first answer was not kept, whether all were right. */
export const isRightAtFirst = ({ order, wrong }: Pick<Learned, 'order' | 'wrong'>): boolean =>
  order === '' || order.startsWith('?') ? wrong === 0 : order.startsWith('r')

/** Whether a question’s latest four answers were wrong more often than right. */
export const isToRepeat = ({ order }: Pick<Learned, 'order'>): boolean => {
  const latest = order.replace('?', '').slice(-4)
  return latest.replaceAll('r', '').length * 2 > latest.length
}
