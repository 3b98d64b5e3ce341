import type { Successor } from "./department.ts";

/** The city's reform was announced at a meeting on this day (人民日报 2018-11-13, page 11). */
const REFORM = "2018-11-11";

/** What a department of the city became in the reform, whether or not a published source was found. */
export function became(name: string, nameEn: string, isConfirmed: boolean): Successor {
  return { name, nameEn, since: REFORM, isConfirmed };
}
