/** The computer that the page is on, as it calls itself: nobody else can open such an address. */
const ownHosts = ['localhost', '127.0.0.1', '[::1]', '']

/** Whether the page is open at an address that works on this computer only. */
export const isOwnHost = (): boolean => ownHosts.includes(location.hostname)
