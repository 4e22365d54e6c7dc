/**
 * The name of the cache that MNIST is kept in. Its files never change, and what reads them compares their checksums,
 * so no version is part of the name.
 */
export const mnistCache = 'backstep-mnist'
