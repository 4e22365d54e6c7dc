import type { Range } from '../program/program'
import type { Lesson } from './lesson'
import { applesQuestions } from './questions/apples-and-oranges'

const count: Range = { min: 0, max: 10, step: 1 }
const price: Range = { min: 0, max: 500, step: 10 }

/** Lecture, "Implementation of Simple Layers": layers with forward and backward, put together. */
export const applesAndOranges: Lesson = {
  id: 'apples-and-oranges',
  group: 'chain-rule',
  title: { en: 'Apples and oranges', ko: '사과와 귤' },
  teaches: {
    en: 'Simple layers put together; what each gradient means on a shopping bill.',
    ko: '간단한 계층을 이어 붙이고, 장보기 예로 각 기울기의 뜻을 알아봅니다.',
  },
  parts: [
    {
      id: 'apples-and-oranges',
      title: { en: 'Apples and oranges', ko: '사과와 귤' },
      text: `apple_count = 2
apple_price = 100
orange_count = 3
orange_price = 150
tax = 1.1
apples = apple_count * apple_price
oranges = orange_count * orange_price
fruit = apples + oranges
total = fruit * tax`,
      setup: {
        ranges: {
          apple_count: count,
          apple_price: price,
          orange_count: count,
          orange_price: price,
          tax: { min: 1, max: 2, step: 0.01 },
        },
      },
      said: [
        {
          from: 'start',
          text: {
            en: 'A shopping bill: counts times prices, added up, then multiplied by the tax factor. Four nodes, all of kinds that you know.',
            ko: '장보기 계산입니다. 사과(apple)와 귤(orange)의 개수(count)에 가격(price)을 곱해 더하고, 거기에 소비세(tax)를 곱합니다. 네 노드 모두 이미 아는 것입니다.',
          },
        },
        {
          from: { forward: 'apples' },
          text: {
            en: 'First the two products: what the apples cost, and what the oranges cost. Neither node knows of the other.',
            ko: '먼저 곱셈 두 개로 사과값(apples)과 귤값(oranges)을 구합니다. 두 노드는 서로를 알지 못합니다.',
          },
        },
        {
          from: { forward: 'fruit' },
          text: {
            en: 'The addition joins both branches: all the fruit, before tax.',
            ko: '덧셈에서 두 갈래가 만나, 세금을 붙이기 전의 과일값(fruit)이 됩니다.',
          },
        },
        {
          from: { forward: 'total' },
          text: {
            en: 'Last comes the tax, as a factor. Every question on the way back is about this total.',
            ko: '마지막으로 소비세를 곱하면 총액(total)입니다. 거슬러 가며 묻는 것은 모두 이 총액에 관한 것입니다.',
          },
        },
        {
          from: 'seed',
          text: {
            en: 'Of each number we ask: if it were 1 larger, how much larger would the total be? For the total itself that is 1. So backward starts with 1, not with the total.',
            ko: '수마다 묻습니다. 이 수가 1 커지면 총액은 얼마나 커질까요? 총액 자신이라면 1입니다. 그래서 역전파는 총액의 값이 아니라 1에서 시작합니다.',
          },
        },
        {
          from: { backward: 'total' },
          text: {
            en: 'Upstream times the other input: the fruit gets the tax factor, because what is added to the fruit is taxed too; the tax gets the price of the fruit, because it is charged on all of it.',
            ko: '상류 기울기에 다른 쪽 입력을 곱합니다. 과일값(fruit)이 오르면 세금이 붙은 만큼 총액이 오르므로 과일값에는 소비세가, 소비세(tax)는 과일값 전체에 붙으므로 소비세에는 과일값이 기울기로 전해집니다.',
          },
        },
        {
          from: { backward: 'fruit' },
          text: {
            en: 'The addition copies its gradient to both branches: 1 more for the apples raises the total just as much as 1 more for the oranges.',
            ko: '덧셈은 기울기를 두 갈래에 그대로 보냅니다. 사과값(apples)이 1 오르든 귤값(oranges)이 1 오르든 총액은 똑같이 오릅니다.',
          },
        },
        {
          from: { backward: 'oranges' },
          text: {
            en: 'Each gets the other: the gradient of the count is the price times the tax factor, which is what one more orange adds to the total.',
            ko: '서로 다른 쪽을 받습니다. 귤 개수의 기울기는 귤 가격에 소비세를 곱한 값, 곧 귤을 하나 더 살 때 늘어나는 총액입니다.',
          },
        },
        {
          from: { backward: 'apples' },
          text: {
            en: 'The same for the apples. The gradient of the price is the count times the tax factor: what the total gains if an apple costs 1 more.',
            ko: '사과도 마찬가지입니다. 사과 가격의 기울기는 개수에 소비세를 곱한 값, 곧 사과 가격이 1 오를 때 늘어나는 총액입니다.',
          },
        },
        {
          from: 'end',
          text: {
            en: 'One pass back has answered for all {#apple_count apple_price orange_count orange_price tax} inputs: an apple price that is 1 higher adds {∂total/∂apple_price} to the total, one more apple adds {∂total/∂apple_count}. Their units differ.',
            ko: '한 번 거슬러 와서 입력 {#apple_count apple_price orange_count orange_price tax}개의 기울기를 모두 얻었습니다. 총액은 사과 가격이 1 오르면 {∂total/∂apple_price}, 사과를 하나 더 사면 {∂total/∂apple_count} 늘어납니다. 단위는 서로 다릅니다.',
          },
        },
      ],
      asked: applesQuestions,
      conclusion: {
        text: {
          en: 'Each is a product along its path: {∂total/∂apple_price = tax · 1 · apple_count =}.',
          ko: '기울기는 경로를 따른 곱입니다: {∂total/∂apple_price = tax · 1 · apple_count =}.',
        },
      },
      notes: [
        {
          en: 'Why backward? Going forward, one would change one input a little and compute the whole total again: one pass for each input, so {#apple_count apple_price orange_count orange_price tax} passes here, and millions in a large network. Going backward, one pass gives all gradients, however many inputs there are.',
          ko: '왜 거슬러 갈까요? 순전파만으로 알아내려면 입력을 하나씩 조금 바꾸고 총액을 처음부터 다시 계산해야 합니다. 입력마다 한 번씩, 여기서는 {#apple_count apple_price orange_count orange_price tax}번이고 큰 신경망에서는 수백만 번입니다. 거슬러 가면 입력이 몇 개이든 한 번에 모든 기울기를 얻습니다.',
        },
        {
          en: 'The gradient of the tax is the change for a tax factor that is 1 larger, which is 100 percentage points. One percentage point, 0.01, adds a hundredth of it.',
          ko: '소비세(tax)의 기울기는 소비세가 1, 곧 100퍼센트포인트 커질 때의 변화입니다. 1퍼센트포인트(0.01) 커지면 총액은 그 100분의 1만큼 늘어납니다.',
        },
        {
          en: 'Each node used only its own inputs and the gradient that arrived. This is why layers with a forward and a backward can be put together like building blocks.',
          ko: '노드마다 자기 입력과 도착한 기울기만 썼습니다. 그래서 순전파와 역전파를 갖춘 계층은 블록처럼 이어 붙일 수 있습니다.',
        },
      ],
    },
  ],
}
