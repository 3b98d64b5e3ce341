import type { City } from "./city.ts";
import { formOf, isMarketEntity } from "./entityForm.ts";
import { establishedOn } from "./lifespan.ts";
import { type PersonReference, YOUNGER_FROM } from "./person.ts";
import { unitOf } from "./randomSource.ts";

/**
 * So many entities are led by somebody who already leads an earlier one. Drawing that one evenly from all
 * before makes those who lead many lead still more (Yule's process): in the real register 861 of 61,500
 * persons lead five or more, 1.4 %, which this share yields at any size of the city.
 */
const SERIAL_SHARE = 0.25;
const PERSONS_PER_ENTITY = 3;

/** Persons of an entity's own: its head, a partner, and whoever keeps its books. */
export type PersonSlot = 0 | 1 | 2;

/** A person who belongs to this entity first. */
export function ownPerson(city: City, number: number, slot: PersonSlot): PersonReference {
  return {
    number: number * PERSONS_PER_ENTITY + slot,
    generation: establishedOn(city, number) < YOUNGER_FROM ? "elder" : "younger",
  };
}

/** The legal representative, head or operator of an entity, by its number alone. */
export function ownerOf(city: City, number: number): PersonReference {
  const own = ownPerson(city, number, 0);
  const unit = unitOf(city.citySeed, "owner", number);
  if (number === 0 || unit >= SERIAL_SHARE || !isMarketEntity(formOf(city, number))) return own;
  const earlier = Math.floor((unit / SERIAL_SHARE) * number);
  if (!isMarketEntity(formOf(city, earlier))) return own;
  const owner = ownerOf(city, earlier);
  // Nobody leads an enterprise before coming of age.
  return owner.generation === "younger" && own.generation === "elder" ? own : owner;
}
