import type { Text } from '../../i18n/text'

/** What stands above the whole listing. */
export const lectureWords = {
  title: { en: 'Layers of a two-layer net', ko: '2층 신경망의 계층' },
  summary: {
    en: 'Forward and backward passes in NumPy; dx is short for ∂L/∂x.',
    ko: 'NumPy로 쓴 순전파와 역전파입니다. dx는 ∂L/∂x를 줄여 쓴 것입니다.',
  },
  needs: {
    en: 'The last part trains on MNIST, whose four files it reads from the folder mnist.',
    ko: '마지막 부분은 폴더 mnist에 있는 MNIST 파일 네 개를 읽어 학습합니다.',
  },
  imports: { en: 'Libraries', ko: '라이브러리' },
} satisfies Readonly<Record<string, Text>>
