import type { path as english } from '../en/path'

/** The words of the line that says how far the lessons are done, in Korean. */
export const path: Readonly<Record<keyof typeof english, string>> = {
  'path.done': '{count}개 단원 중 {done}개를 마쳤습니다.',
  'path.all': '{count}개 단원을 모두 마쳤습니다.',
  'path.next': '다음:',
  'path.repeat': '복습할 단원:',
}
