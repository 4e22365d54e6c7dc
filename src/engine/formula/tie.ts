import type { Quantity } from './formula'
import type { TexOptions } from './tex-options'

/** What a quantity's pieces are tied to, and in which role. */
function tieOf(quantity: Quantity): { id: string; role: 'value' | 'gradient' | 'local' } | undefined {
  switch (quantity.role) {
    case 'value':
    case 'extra':
      return { id: quantity.id, role: 'value' }
    case 'gradient':
      return { id: quantity.id, role: 'gradient' }
    case 'contribution':
      return { id: quantity.edge, role: 'gradient' }
    case 'derivative':
      return quantity.edge === undefined ? undefined : { id: quantity.edge, role: 'local' }
  }
}

/** A piece of LaTeX tied to the node or the edge that it refers to, if ties are enabled. */
export function tie(quantity: Quantity, tex: string, { ties }: TexOptions): string {
  const to = ties ? tieOf(quantity) : undefined
  return to ? `\\htmlData{for=${to.id.replaceAll(',', '{,}')}, role=${to.role}}{${tex}}` : tex
}
