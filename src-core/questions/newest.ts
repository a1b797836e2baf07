/** Has one thing done at a time; of what is asked for meanwhile only the newest is done after it. */
export class Newest<Answer> {
  #isBusy = false;
  #next: { begin(): void; drop(): void } | null = null;

  ask(task: () => Promise<Answer>): Promise<Answer | undefined> {
    return new Promise((resolve, reject) => {
      const begin = () => {
        this.#isBusy = true;
        task()
          .then(resolve, reject)
          .finally(() => this.#done());
      };
      if (!this.#isBusy) return begin();
      this.#next?.drop();
      this.#next = { begin, drop: () => resolve(undefined) };
    });
  }

  #done(): void {
    this.#isBusy = false;
    const next = this.#next;
    this.#next = null;
    next?.begin();
  }
}
