import { type JointTaskStory, PUDONG, USCCS, YANGPU } from "./jointTasks.ts";

export const CITY = "SH-AIC";
export const DOWN = `${CITY}-XD-2026-0001`;
export const UP = `${YANGPU}-SB-2026-0001`;

/** A task that SH-AIC dispatches to Yangpu and Pudong: three working days to acknowledge it, ten to report. */
export function dispatched(changes: object = {}) {
  return {
    number: DOWN,
    title: "节前食品安全检查",
    content: "检查辖区内有关主体",
    legalBasis: "食品安全法 §110",
    districts: ["310110", "310115"],
    usccs: [USCCS[0]],
    documents: [],
    acknowledgeWithin: 3,
    reportWithin: 10,
    ...changes,
  };
}

/** What Yangpu reports up by itself. */
export function raised(changes: object = {}, said: object = {}) {
  const matter = { number: UP, addressee: CITY, title: "跨区无照经营", usccs: [USCCS[1]] };
  return { matter: { ...matter, ...changes }, content: "请求明确管辖", ...said };
}

export const on = (number: string, version: number, more: object = {}) => ({
  number,
  version,
  ...more,
});

/** A task that both districts have acknowledged; its version is 3, and theirs 2. */
export async function acknowledged(story: JointTaskStory): Promise<void> {
  await story.act(CITY, "dispatchTask", dispatched());
  for (const one of [YANGPU, PUDONG]) await story.act(one, "acknowledgeDispatch", on(DOWN, 1));
}

/** A report on it. */
export const report = (version: number, content = "检查十户，未发现问题") => ({
  dispatch: on(DOWN, version),
  content,
});
