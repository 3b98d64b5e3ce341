/** Terms that cannot be drawn by, or a revelation that does not fit them; the message says where and what to do. */
export class DrawError extends Error {
  readonly code: DrawErrorCode;

  constructor(code: DrawErrorCode, message: string) {
    super(message);
    this.name = "DrawError";
    this.code = code;
  }
}

export type DrawErrorCode =
  | "DRAW_TASK_INVALID"
  | "DRAW_OBJECTS_INVALID"
  | "DRAW_INSPECTORS_INVALID"
  | "DRAW_CONTRIBUTIONS_INVALID"
  | "DRAW_INFEASIBLE"
  | "DRAW_REVELATION_INVALID";
