import * as v from 'valibot'

/** The id of a set of given arrays, as it stands in links and records. */
export const givenIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))
