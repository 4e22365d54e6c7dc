/**
 * LaTeX between fences of its own height, close to what is beside them: plain \left and \right add a space
 * there.
 */
export const fenced = (inner: string, left = '(', right = ')'): string =>
  `\\mathopen{}\\left${left}${inner}\\right${right}\\mathclose{}`
