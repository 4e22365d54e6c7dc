/** Pairs of Korean particles: after a final consonant, and after a vowel. */
export type Particle = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로' | '이어야/여야'

type Ending = 'vowel' | 'consonant' | 'rieul'

/** How digits end when they are read aloud: 영 일 이 삼 사 오 육 칠 팔 구. */
const digitEndings: readonly Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
]

/** Latin letters whose Korean names end in a consonant: 엘 엠 엔 알. */
const letterEndings: Readonly<Record<string, Ending>> = {
  l: 'rieul',
  m: 'consonant',
  n: 'consonant',
  r: 'rieul',
}

function endingOf(word: string): Ending {
  const last =
    [...word.normalize('NFKC')]
      .filter((c) => /[\p{L}\p{N}]/u.test(c))
      .at(-1)
      ?.toLowerCase() ?? ''
  const digit = '0123456789'.indexOf(last)
  if (last !== '' && digit >= 0) return digitEndings[digit] ?? 'vowel'
  const syllable = last.charCodeAt(0) - 0xac00
  if (syllable < 0 || syllable > 11171 || Number.isNaN(syllable)) return letterEndings[last] ?? 'vowel'
  const final = syllable % 28
  return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant'
}

/** `word` with the particle that follows how its last digit or letter is read aloud. */
export function withParticle(word: string, particle: Particle): string {
  const [afterConsonant, afterVowel] = particle.split('/') as [string, string]
  const ending = endingOf(word)
  const useVowelForm = ending === 'vowel' || (ending === 'rieul' && particle === '으로/로')
  return word + (useVowelForm ? afterVowel : afterConsonant)
}
