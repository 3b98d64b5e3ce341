import { GraphQLError } from "graphql";

/** The client's error in one argument: what is wrong with it and what to do. */
export function badUserInput(argument: string, problem: string): GraphQLError {
  return new GraphQLError(`Argument "${argument}" ${problem.replace(/\.$/u, "")}.`, {
    extensions: { code: "BAD_USER_INPUT", argument },
  });
}
