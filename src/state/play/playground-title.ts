import type { Text } from '../../i18n/text'

/** How the playground is called where its programs are listed or stepped. */
export const playgroundTitle: Text = { en: 'Playground', ko: '자유 실습' }
