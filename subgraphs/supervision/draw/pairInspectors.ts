import type { Avoidance, DrawTerms, Pairing } from "./drawTerms.ts";
import { inspectorTickets, type Tickets } from "./tickets.ts";

/**
 * Who checks what was drawn. Each department deals its inspectors from a shuffled deck, as cards are dealt, and
 * shuffles anew when the deck is used up: who checks whom is random, and nobody gets much more work than another.
 */
export function pairInspectors(
  terms: Pick<DrawTerms, "task" | "inspectors" | "absences" | "avoidances">,
  drawn: readonly string[],
  seed: string,
): Pairing[] {
  const absent = new Set(terms.absences.map(({ inspector }) => inspector));
  const avoiding = avoidingByObject(terms.avoidances);
  const decks = terms.task.departments.map(({ code, inspectors: count }) => {
    const ids = terms.inspectors
      .filter(({ id, department }) => department === code && !absent.has(id))
      .map(({ id }) => id);
    return { count, deck: new Deck(ids, inspectorTickets(seed, code)) };
  });
  return drawn.map((object) => ({
    object,
    inspectors: decks.flatMap(({ deck, count }) => deck.deal(count, avoiding.get(object))),
  }));
}

/** For each object that somebody avoids, who does. */
export function avoidingByObject(
  avoidances: readonly Avoidance[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const avoiding = new Map<string, Set<string>>();
  for (const { inspector, object } of avoidances)
    avoiding.set(object, (avoiding.get(object) ?? new Set<string>()).add(inspector));
  return avoiding;
}

class Deck {
  readonly #ids: readonly string[];
  readonly #tickets: Tickets;
  readonly #cards: string[] = [];

  constructor(ids: readonly string[], tickets: Tickets) {
    this.#ids = ids;
    this.#tickets = tickets;
  }

  /**
   * The topmost cards that may be dealt; one that may not stays where it lies, for the next object. Terms that
   * leave an object without enough inspectors were refused before (`assertFeasible`).
   */
  deal(count: number, avoiding: ReadonlySet<string> = new Set()): string[] {
    const dealt: string[] = [];
    while (dealt.length < count) {
      const at = this.#cards.findIndex((id) => !avoiding.has(id) && !dealt.includes(id));
      if (at === -1) this.#cards.push(...this.#shuffled());
      else dealt.push(...this.#cards.splice(at, 1));
    }
    return dealt;
  }

  #shuffled(): string[] {
    return this.#ids
      .map((id, at) => ({ id, at, ticket: this.#tickets.next() }))
      .sort((left, right) => right.ticket - left.ticket || left.at - right.at)
      .map(({ id }) => id);
  }
}
