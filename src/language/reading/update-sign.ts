/** Whether a token is the sign of an update, such as += or **=. */
export const isUpdateSign = (text: string): boolean => /^(?:\*\*|\/\/|<<|>>|[-+*/%@&|^])=$/.test(text)
