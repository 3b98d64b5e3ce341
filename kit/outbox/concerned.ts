import type { OutboxEvent } from "./event.ts";

type Payload = OutboxEvent["payload"];

/** The part of a payload that names the departments that an event concerns, each once. */
export function concerning(departments: readonly string[]): Payload {
  return { departments: [...new Set(departments)].join(" ") };
}

/** The departments that an event says it concerns; none where it does not say. */
export function departmentsConcerned(payload: Payload): readonly string[] {
  const { departments } = payload;
  return typeof departments === "string" && departments !== "" ? departments.split(" ") : [];
}
