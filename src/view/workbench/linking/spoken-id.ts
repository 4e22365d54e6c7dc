/** The id of a node or an edge as it is said: words parted, and an arrow along an edge. */
export const spokenId = (id: string): string => id.replaceAll('_', ' ').replace('->', ' → ')
