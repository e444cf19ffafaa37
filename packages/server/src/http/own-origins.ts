/** Origins that are this server's own: on one's own machine both loopback names lead here. */
export function ownOrigins(url: string): string[] {
  const { protocol, hostname, port } = new URL(url)
  if (hostname !== 'localhost' && hostname !== '127.0.0.1') return [url]
  return ['localhost', '127.0.0.1'].map((host) => `${protocol}//${host}${port && `:${port}`}`)
}
