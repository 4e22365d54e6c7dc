import type { Language } from '../i18n/text'

/** How a word is recognised in a text, or a sign in a formula. */
type Patterns = Readonly<Record<Language, RegExp>>

/** The same sign in every language. */
const sign = (pattern: RegExp): Patterns => ({ en: pattern, ko: pattern })

/**
 * The words that are explained, in the order in which they are listed, and how they are found in a text. Where two
 * match at the same place, the longer one is meant.
 */
export const words = {
  graph: { en: /\bcomputation graphs?\b/i, ko: /계산 그래프/ },
  node: { en: /\bnodes?\b/i, ko: /노드/ },
  forward: { en: /\bforward (pass|propagation)\b/i, ko: /순전파/ },
  backward: { en: /\bbackward pass\b|\bbackpropagation\b/i, ko: /역전파|오차역전파법/ },
  keeps: { en: /\b(keeps?|kept|remembers?)\b/i, ko: /저장/ },
  fanOut: { en: /\bfan(s)?[- ]out\b/i, ko: /분기/ },
  contribution: { en: /\bcontributions?\b|(?<=∂\S+ )via\b/i, ko: /기여분/ },
  nudge: { en: /\bnudg(e|es|ed|ing)\b/i, ko: /살짝 바꾸/ },
  derivative: { en: /\bderivatives?\b/i, ko: /미분/ },
  partial: sign(/∂/),
  gradient: { en: /\bgradients?\b/i, ko: /기울기/ },
  local: { en: /\blocal derivatives?\b/i, ko: /국소적 미분/ },
  upstream: { en: /\bupstream( gradients?)?\b/i, ko: /상류 기울기/ },
  chainRule: { en: /\bchain rule\b/i, ko: /연쇄 법칙/ },
  centralDifference: { en: /\bcentral differences?\b/i, ko: /중심 차분/ },
  log: { en: /\blogarithms?\b|\blog\b/i, ko: /로그/ },
  shape: { en: /\bshapes?\b/i, ko: /형상/ },
  entrywise: { en: /\belement-?wise\b|\bentry by entry\b|⊙/i, ko: /원소별|⊙/ },
  sum: sign(/[Σ∑]/),
  transpose: { en: /\btranspos(e|es|ed|ing)\b|ᵀ/i, ko: /전치|ᵀ/ },
  broadcasting: { en: /\bbroadcast(s|ing)?\b/i, ko: /브로드캐스트|브로드캐스팅/ },
  mask: { en: /\bmasks?\b/i, ko: /마스크/ },
  layer: { en: /\blayers?\b/i, ko: /계층/ },
  activation: { en: /\bactivation functions?\b/i, ko: /활성화 함수/ },
  batch: { en: /\b(mini-)?batch(es)?\b/i, ko: /배치/ },
  logits: { en: /\blogits?\b|\bscores?\b/i, ko: /로짓|점수/ },
  softmax: { en: /\bsoftmax\b/i, ko: /소프트맥스/ },
  oneHot: { en: /\bone-hot\b/i, ko: /원-핫/ },
  loss: { en: /\bloss(es)?\b/i, ko: /손실/ },
  crossEntropy: { en: /\bcross-entropy\b/i, ko: /교차 엔트로피/ },
  parameter: { en: /\bparameters?\b|\bweights?\b/i, ko: /매개변수|가중치/ },
  delta: sign(/δ/),
  epoch: { en: /\bepochs?\b/i, ko: /에폭/ },
  learningRate: { en: /\blearning rate\b|η/i, ko: /학습률|η/ },
} as const satisfies Readonly<Record<string, Patterns>>

export type WordId = keyof typeof words

export const wordIds = Object.keys(words) as readonly WordId[]
