import { createHmac } from "node:crypto";
import { chachaNumbers } from "./chachaNumbers.js";

/** The objects and their inspectors, by the terms of a record and a seed of 32 bytes. */
export function drawAgain({ task, objects, exclusions, inspectors, absences, avoidances }, seed) {
  const excluded = new Set(exclusions.map(({ object }) => object));
  const eligible = objects.filter(({ key }) => !excluded.has(key));
  const numbers = chachaNumbers(seed, "draw/objects");
  const urn = [];
  for (const [place, { key, weight }] of eligible.entries())
    for (let ticket = 0; ticket < weight; ticket += 1)
      urn.push({ key, place, number: numbers.next().value });
  urn.sort((left, right) => right.number - left.number || left.place - right.place);
  const size = Number((BigInt(eligible.length) * BigInt(task.ratio) + 9_999n) / 10_000n);
  const drawn = new Set();
  for (const { key } of urn) if (drawn.size < size) drawn.add(key);

  const absent = new Set(absences.map(({ inspector }) => inspector));
  const avoided = new Set(avoidances.map(({ inspector, object }) => `${inspector} ${object}`));
  const hands = task.departments.map(({ code, inspectors: wanted }) => ({
    code,
    wanted,
    pack: inspectors.filter(({ id, department }) => department === code && !absent.has(id)),
    numbers: chachaNumbers(createHmac("sha256", seed).update(code).digest(), "draw/pairing"),
    cards: [],
  }));
  return [...drawn].map((object) => ({
    object,
    inspectors: hands.flatMap((hand) => dealt(hand, object, avoided)),
  }));
}

function dealt(hand, object, avoided) {
  const chosen = [];
  for (let shuffles = 0; chosen.length < hand.wanted;) {
    const card = hand.cards.find((id) => !chosen.includes(id) && !avoided.has(`${id} ${object}`));
    if (card !== undefined) {
      hand.cards = hand.cards.toSpliced(hand.cards.indexOf(card), 1);
      chosen.push(card);
    } else {
      if (shuffles === hand.wanted) return [...chosen, `(no inspector of ${hand.code} is left)`];
      shuffles += 1;
      const numbered = hand.pack.map(({ id }, place) => ({
        id,
        place,
        number: hand.numbers.next().value,
      }));
      numbered.sort((left, right) => right.number - left.number || left.place - right.place);
      hand.cards.push(...numbered.map(({ id }) => id));
    }
  }
  return chosen;
}
