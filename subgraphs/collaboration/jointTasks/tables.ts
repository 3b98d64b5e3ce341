/** Tables of joint tasks: the tasks, the parts of their participants, the entities they are about, and every step. */
export const TASKS = "joint_task";
export const PARTS = "joint_task_participant";
export const ENTITIES = "joint_task_entity";
export const TASK_STEPS = "joint_task_step";
