/** Under which name the answers to a question of a lesson's part are kept. */
export const questionKey = (
  lesson: { readonly id: string },
  part: { readonly id: string },
  asked: { readonly id: string },
): string => `${lesson.id}/${part.id}/${asked.id}`
