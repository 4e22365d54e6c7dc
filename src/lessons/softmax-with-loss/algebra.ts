import type { LessonPart } from '../lesson'
import { softmaxLines } from './algebra-lines'
import { threeClassesProgram } from './program'

/** Lecture, "Softmax-with-Loss Layer": the sum over the classes, turned into y − t. */
export const softmaxAlgebra: LessonPart = {
  id: 'algebra',
  title: { en: 'To y − t, by algebra', ko: '식으로 y − t까지' },
  text: threeClassesProgram,
  setup: { targets: ['t'] },
  lines: softmaxLines,
  said: [
    {
      from: 'start',
      text: {
        en: 'Why does so long a graph end in $y − t$? Here is the same gradient by formula, for one score $a_k$. The index j runs over all classes; the numbers beside are for $k = 2$.',
        ko: '이렇게 긴 그래프가 왜 $y − t$로 끝날까요? 점수 하나 $a_k$의 기울기를 식으로 구해 봅니다. 첨자 j는 모든 클래스를 돌고, 옆의 숫자는 $k = 2$인 경우의 예입니다.',
      },
    },
    {
      from: { line: 2 },
      text: {
        en: 'The score $a_k$ raises its own $y_k$ and lowers all the others, since they add up to 1. So there is one path back from each $y_j$.',
        ko: '점수 $a_k$가 오르면 $y_k$는 커지고 나머지는 모두 작아집니다. 더하면 1이기 때문입니다. 그래서 $y_j$마다 돌아오는 경로가 하나씩 있습니다.',
      },
    },
    {
      from: { line: 4 },
      text: {
        en: 'What is missing is how $y_j$ changes with $a_k$. There are two cases: the score’s own class, and every other one.',
        ko: '$a_k$가 변할 때 $y_j$가 어떻게 변하는지가 남았습니다. 두 경우가 있습니다. 그 점수 자신의 클래스와 다른 클래스입니다.',
      },
    },
    {
      from: { line: 7 },
      text: {
        en: 'Now both cases go into the sum. Keep the factor $1 − y_k$ of the first: it is easily lost.',
        ko: '이제 두 경우를 합에 넣습니다. 첫 경우의 인수 $1 − y_k$를 빠뜨리지 마세요. 잃어버리기 쉽습니다.',
      },
    },
    {
      from: { line: 9 },
      text: {
        en: 'The case $j = k$ and the others join again in one sum of all targets, which is 1.',
        ko: '$j = k$인 항과 나머지가 다시 합쳐져 모든 정답의 합이 되고, 그 합은 1입니다.',
      },
    },
    {
      from: { line: 12 },
      text: {
        en: 'With a batch, every sample has a row of its own. The rows do not mix; the mean over N samples puts $1/N$ before each.',
        ko: '배치에서는 데이터마다 자기 행이 있고 행끼리는 섞이지 않습니다. 데이터 N개를 평균하므로 행마다 앞에 $1/N$이 붙습니다.',
      },
    },
    {
      from: 'end',
      text: {
        en: 'Prediction minus target, divided by the number of samples. With the starting values $y − t = (0.3, −0.8, 0.5)$, and $1/2 · (y − t) = (0.15, −0.4, 0.25)$ as one of two samples.',
        ko: '출력에서 정답을 빼고 데이터의 수로 나눕니다. 처음 값에서는 $y − t = (0.3, −0.8, 0.5)$이고, 데이터 두 개 중 하나라면 $1/2 · (y − t) = (0.15, −0.4, 0.25)$입니다.',
      },
    },
  ],
  notes: [
    {
      en: 'In $−t_k (1 − y_k)$ the factor in parentheses counts. For the right class of these starting values $−t_k$ alone would give −1 in place of −0.8.',
      ko: '$−t_k (1 − y_k)$에서 괄호 안의 인수가 중요합니다. $−t_k$만 쓰면 처음 값의 정답 클래스에서 −0.8 대신 −1이 나옵니다.',
    },
    {
      en: 'The targets need not be one-hot: only their sum counts. Where they do not add up to 1, the gradient is $y_k Σ_j t_j − t_k$.',
      ko: '정답이 원-핫이 아니어도 됩니다. 합만 중요합니다. 합이 1이 아니면 기울기는 $y_k Σ_j t_j − t_k$입니다.',
    },
  ],
}
