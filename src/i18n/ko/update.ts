import type { update as english } from '../en/update'

/** The words of the notice about a newer version, in Korean. */
export const update: Readonly<Record<keyof typeof english, string>> = {
  'update.ready': 'Backstep의 새 버전이 준비되었습니다.',
  'update.now': '지금 새로고침',
  'update.later': '나중에',
}
