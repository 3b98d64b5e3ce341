/** The scalar's form of an instant, as the trail writes it. */
export function asRecorded(instant: string): string {
  return `${instant.replace(" ", "T")}.000Z`;
}
