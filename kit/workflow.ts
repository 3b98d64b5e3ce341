import type { CodedValue } from "./codes/codedValue.ts";
import { illegalTransition } from "./errors/illegalTransition.ts";

/** From which states an action leads where; an action that leads to several places has several. */
export interface Transition<State> {
  readonly from: readonly State[];
  readonly to: State;
}

/** The states of a thing, and what may be done to it in each: a table, so that it can be read as one. */
export interface Workflow<State, Action> {
  /** The state after an action. Refuses with `ILLEGAL_TRANSITION` where it is not allowed. */
  next(state: State, action: Action): State;
  /** What may be done in a state, in the order of the table. */
  actionsOn(state: State): Action[];
}

/** What a message calls the thing, and its states. */
interface Named<State> {
  readonly thing: string;
  readonly thingEn: string;
  stateCode(state: State): CodedValue;
}

export function workflow<State extends string, Action extends string>(
  { thing, thingEn, stateCode }: Named<State>,
  transitions: Readonly<Record<Action, Transition<State> | readonly Transition<State>[]>>,
): Workflow<State, Action> {
  const actions = Object.keys(transitions) as Action[];
  const transitionOn = (state: State, action: Action): Transition<State> | undefined =>
    [transitions[action]].flat().find(({ from }) => from.includes(state));
  const actionsOn = (state: State): Action[] =>
    actions.filter((action) => transitionOn(state, action) !== undefined);
  return {
    actionsOn,
    next(state, action) {
      const found = transitionOn(state, action);
      if (found !== undefined) return found.to;
      throw illegalTransition(thing, thingEn, stateCode(state), action, actionsOn(state));
    },
  };
}
