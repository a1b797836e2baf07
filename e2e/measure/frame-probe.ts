/** What the probe saw, in milliseconds. */
export interface ProbeReport {
  /** From each pointer move to the end of the frame that shows what it did. */
  readonly latencies: number[];
  /** Between one frame and the next. */
  readonly frames: number[];
  /** Of tasks on the page's thread that took 50 ms or more. */
  readonly longTasks: number[];
}

/** Chromium's scheduler, which the DOM's types don't have yet. */
declare const scheduler: {
  postTask(task: () => void, options: { priority: 'user-blocking' }): Promise<void>;
};

/** What matters here of what the workbench's worker says; updates come before their answer. */
interface Received {
  readonly id?: number;
  readonly update?: { readonly runs?: unknown };
}

export interface FrameProbe {
  start(): void;
  stop(): ProbeReport;
}

/**
 * Put into the page before anything else runs. It follows each pointer move to the command that
 * takes it to the workbench, to the update that comes before the answer to it, to the end of the
 * frame in which that update is drawn: the first task after that frame's callbacks, when the page
 * has handed its picture over.
 */
export function installFrameProbe(): void {
  let on = false;
  let unsent: number[] = [];
  const sent = new Map<number, number[]>();
  /** The frame that shows the edit made since the last command was sent. */
  let shownBy: Promise<number> | null = null;
  let latencies: number[] = [];
  let frames: number[] = [];
  let longTasks: number[] = [];
  let lastFrame = 0;

  addEventListener(
    'pointerrawupdate',
    (event) => {
      if (on && (event as PointerEvent).buttons !== 0) unsent.push(event.timeStamp);
    },
    { capture: true },
  );

  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: { id?: number }) {
    if (on && message.id !== undefined && unsent.length > 0) {
      sent.set(message.id, unsent);
      unsent = [];
      shownBy = null;
    }
    return send.call(this, message);
  } as typeof send;

  const NativeWorker = Worker;
  window.Worker = class extends NativeWorker {
    constructor(...parameters: ConstructorParameters<typeof Worker>) {
      super(...parameters);
      this.addEventListener('message', ({ data }: MessageEvent<Received>) => {
        if (data.update?.runs) shownBy = nextFrame();
        if (data.id === undefined) return;
        const events = sent.get(data.id);
        if (!events) return;
        sent.delete(data.id);
        // A command that changed nothing sends no update: it is done when its answer is there.
        void (shownBy ?? nextFrame()).then((painted) =>
          latencies.push(...events.map((time) => painted - time)),
        );
      });
    }
  };

  /** When the next frame is done: the first task after it, and nothing that waited comes between. */
  function nextFrame(): Promise<number> {
    return new Promise((resolve) =>
      requestAnimationFrame(() => {
        const painted = () => resolve(performance.now());
        void scheduler.postTask(painted, { priority: 'user-blocking' });
      }),
    );
  }

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) if (on) longTasks.push(duration);
  }).observe({ type: 'longtask' });

  function tick(now: number): void {
    if (!on) return;
    if (lastFrame > 0) frames.push(now - lastFrame);
    lastFrame = now;
    requestAnimationFrame(tick);
  }

  const probe: FrameProbe = {
    start() {
      on = true;
      unsent = [];
      latencies = [];
      frames = [];
      longTasks = [];
      lastFrame = 0;
      requestAnimationFrame(tick);
    },
    stop() {
      on = false;
      return { latencies, frames, longTasks };
    },
  };
  Object.assign(window, { frameProbe: probe });
}
