import { type Graph, nodeAt } from '../../engine/graph'
import { sameText, type Text } from '../../i18n/text'
import { plainName } from '../symbols/symbols'

/** What a sentence calls a node: the addition node, the affine layer; a leaf by its name. */
export function nodeTitle(graph: Graph, position: number): Text {
  const node = nodeAt(graph, position)
  if (node.kind !== 'operation') return sameText(plainName(graph, position))
  const { title, look } = node.op
  return look === 'circle'
    ? { en: `the ${title.en} node`, ko: `${title.ko} 노드` }
    : { en: `the ${title.en}`, ko: title.ko }
}
