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

export interface FrameProbe {
  start(): void;
  stop(): ProbeReport;
}

/**
 * Put into the page before anything else runs. It follows each pointer move to the command that
 * takes it to the workbench, to the answer, to the end of the frame in which the answer is drawn:
 * the first task after that frame's callbacks, when the page has handed its picture over.
 */
export function installFrameProbe(): void {
  let on = false;
  let unsent: number[] = [];
  const sent = new Map<number, number[]>();
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
    }
    return send.call(this, message);
  } as typeof send;

  const NativeWorker = Worker;
  window.Worker = class extends NativeWorker {
    constructor(...parameters: ConstructorParameters<typeof Worker>) {
      super(...parameters);
      this.addEventListener('message', ({ data }: MessageEvent<{ id?: number }>) => {
        const events = data.id === undefined ? undefined : sent.get(data.id);
        if (!events) return;
        sent.delete(data.id!);
        // The update came, and was drawn or is to be drawn in this frame, before this answer.
        requestAnimationFrame(() => {
          const painted = () => {
            const now = performance.now();
            latencies.push(...events.map((time) => now - time));
          };
          // The first task after the frame: nothing that waited may come between.
          void scheduler.postTask(painted, { priority: 'user-blocking' });
        });
      });
    }
  };

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
