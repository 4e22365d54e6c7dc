/** How long a graph with digits may take to appear: MNIST is unpacked and verified first, while other tests run. */
export const dataTimeoutMs = 60_000
