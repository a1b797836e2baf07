/** Does one thing after the other. What fails keeps nothing behind it from being done. */
export class TaskQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Does something when everything before it is done. */
  add<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#last.then(task);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Resolves when nothing is being done, and nothing is from then on until that is called. */
  hold(): Promise<() => void> {
    return new Promise((hold) => {
      void this.add(() => new Promise<void>((release) => hold(release)));
    });
  }
}
