/** What keeping work safe knows of time. */
export interface Clock {
  /** In milliseconds since 1970. */
  now(): number;
  /** Runs a task after so many milliseconds. */
  later(task: () => void, milliseconds: number): void;
}
