/** The id of a node or edge as it is read out: words separated by spaces, and an arrow for an edge. */
export const spokenId = (id: string): string => id.replaceAll('_', ' ').replace('->', ' → ')
