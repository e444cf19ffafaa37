/** What axe objects to, for tests. Nothing is not conformance, but something would be news. */
interface Axe {
  run(element: Element, options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>
}

export async function objections(axe: Axe, element: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`)
}
