import type { Text } from '../i18n/text'

const definition: Text = {
  en: 'Functions cannot be defined here. Write out their steps, one assignment per line.',
  ko: '여기서는 함수를 정의할 수 없습니다. 계산을 한 줄에 대입 하나씩 풀어 쓰세요.',
}

const loop: Text = {
  en: 'There are no loops here. Write out each pass, one assignment per line.',
  ko: '여기에는 반복문이 없습니다. 반복할 계산을 한 줄에 대입 하나씩 풀어 쓰세요.',
}

const choice: Text = {
  en: 'There are no conditions here. To choose between numbers, use maximum, minimum or relu.',
  ko: '여기에는 조건문이 없습니다. 값을 고르려면 maximum, minimum, relu를 쓰세요.',
}

const importing: Text = {
  en: 'Nothing needs to be imported: the functions of NumPy are already here, as np.exp(x) or exp(x). Remove this line.',
  ko: '가져올 것이 없습니다. NumPy의 함수를 np.exp(x)나 exp(x)처럼 바로 쓸 수 있으니 이 줄을 지우세요.',
}

const printing: Text = {
  en: 'Nothing needs to be printed: the value of every variable is shown. Remove this line.',
  ko: '출력할 필요가 없습니다. 모든 변수의 값이 표시되니 이 줄을 지우세요.',
}

const statement = (word: string): Text => ({
  en: `“${word}” is a Python keyword that is not used here, and it cannot be a name. A program consists of assignments such as y = 2 * x.`,
  ko: `‘${word}’ 키워드는 파이썬이 쓰는 말이라 여기서는 이름으로도 쓸 수 없습니다. 프로그램은 y = 2 * x 같은 대입으로 씁니다.`,
})

const sentences: ReadonlyMap<string, Text> = new Map([
  ['import', importing],
  ['from', importing],
  ['print', printing],
  ['def', definition],
  ['lambda', definition],
  ['return', definition],
  ['yield', definition],
  ['class', definition],
  ['for', loop],
  ['while', loop],
  ['if', choice],
  ['elif', choice],
  ['else', choice],
  ...'and as assert async await break continue del except finally global in is nonlocal not or pass raise try with'
    .split(' ')
    .map((word) => [word, statement(word)] as const),
])

/** What to say about a Python keyword; undefined for any other word. */
export const pythonWord = (word: string): Text | undefined => sentences.get(word)
