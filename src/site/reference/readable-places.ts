/** Shows the places of a message's arguments: `{label}` as ⟨label⟩. */
export function readablePlaces(text: string): string {
  return text.replaceAll(/\{(\w+)\}/g, '⟨$1⟩');
}
