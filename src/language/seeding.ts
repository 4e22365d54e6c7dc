const seeding = /^(?:(?:np|numpy)\.random\.seed|random\.seed|torch\.manual_seed|tf\.random\.set_seed)[ \t]*\(/

/** Whether a text starts with a call that seeds a random generator: np.random.seed(0). */
export const isSeeding = (text: string): boolean => seeding.test(text)
