/** Another program that computes the same network over the same digits as one batch. */
export interface Peer {
  /** As it is called in the report, with its version and its threads. */
  readonly name: string;
  /** The outputs [count × 10], row-major. */
  run(): Promise<Float32Array>;
}
