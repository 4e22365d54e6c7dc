/**
 * Asks one question at a time: of those that come meanwhile only the latest is asked next, so that whoever asks faster
 * than there are answers gets each answer and never waits behind old questions.
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
