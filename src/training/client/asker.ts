/**
 * Asks one question at a time. Of the questions that arrive in the meantime only the latest is asked next, so
 * a caller that asks faster than answers come never waits behind outdated questions.
 */
export function createAsker<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  hear: (answer: Answer) => void,
): (question: Question) => void {
  let next: { readonly question: Question } | undefined
  let isBusy = false

  async function work(): Promise<void> {
    isBusy = true
    while (next) {
      const { question } = next
      next = undefined
      hear(await ask(question))
    }
    isBusy = false
  }

  return (question) => {
    next = { question }
    if (!isBusy) void work()
  }
}
