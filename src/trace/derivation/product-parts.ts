import type { Equation } from '../../engine/formula/equation'
import type { Formula } from '../../engine/formula/formula'
import type { Text } from '../../i18n/text'
import type { StageKind } from './derivation'

/** The parts from which a product is presented. */
export interface ProductParts {
  /** Equations shown before the product: the chain rule of one entry, the local derivative. */
  readonly before: readonly { readonly kind: StageKind; readonly equation: Equation }[]
  /** The product in symbols, and which stage that is; absent if there is no rule for it. */
  readonly rule: Formula | undefined
  readonly ruleKind: StageKind
  readonly putIn: readonly Formula[]
  /** The gradient by the op's own rule, for a single line. */
  readonly short: Formula | undefined
}

/** The words under the braces of a chain rule. */
export const braceWords: Readonly<Record<'upstream' | 'local', Text>> = {
  upstream: { en: 'upstream', ko: '상류 기울기' },
  local: { en: 'local', ko: '국소적 미분' },
}
