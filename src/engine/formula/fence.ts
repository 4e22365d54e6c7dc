/** LaTeX between fences as high as it is, close to what stands beside them: \left and \right by themselves leave a space there. */
export const fenced = (inner: string, left = '(', right = ')'): string =>
  `\\mathopen{}\\left${left}${inner}\\right${right}\\mathclose{}`
