import type { Lesson } from './lesson'
import { softmaxAlgebra } from './softmax-with-loss/algebra'
import { softmaxBatch } from './softmax-with-loss/batch'
import { digitScores } from './softmax-with-loss/digit'
import { largeScores } from './softmax-with-loss/large-scores'
import { threeClasses } from './softmax-with-loss/three-classes'

/** Lecture, "Softmax-with-Loss Layer". */
export const softmaxWithLoss: Lesson = {
  id: 'softmax-with-loss',
  group: 'loss',
  title: { en: 'Softmax with loss', ko: 'Softmax-with-Loss' },
  teaches: {
    en: 'Scores become probabilities and a loss; the way back ends in $y − t$.',
    ko: '점수가 확률과 손실이 되고, 거슬러 가면 기울기는 $y − t$로 정리됩니다.',
  },
  parts: [threeClasses, softmaxAlgebra, digitScores, softmaxBatch, largeScores],
}
