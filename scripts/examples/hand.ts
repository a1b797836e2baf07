import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Choice } from '../../src-core/choice/choice';
import { RemoteMeter } from '../../src-core/evaluator/remote-meter';
import type { DigitSet } from '../../src-core/digits/digit-set';
import { DEFAULT_SIZES, type NeuronId } from '../../src-core/network/shape';
import type { ChoiceAnswer } from '../../src-core/questions/choice';
import { ask } from '../../src-core/questions/questions';
import { PICTURE_PLACEMENT } from '../../src-core/stencils/stencil';
import { TaskThread } from '../../src-core/threads/task-thread';
import type { EditCommand } from '../../src-core/workbench/edit-commands';
import { Workbench } from '../../src-core/workbench/workbench';
import { nodeThread } from '../../src-main/node-thread';
import { bundleScripts } from '../../src-main/testing/bundle-scripts';
import { root } from '../paths';

/** A stencil of digits, and what it is called. */
type Picture = Pick<ChoiceAnswer, 'title'> & { readonly picture: Float32Array };

/** A workbench as on the desktop, on which a recipe does what a person would. */
export interface Hand {
  readonly workbench: Workbench;
  edit(command: EditCommand): Promise<void>;
  /** The mean of some digits, less that of others. */
  stencil(plus: Choice, minus: Choice | null): Promise<Picture>;
  /** Stamps it where it was made from. */
  stamp(neuron: NeuronId, picture: Picture, how: StampHow): Promise<void>;
  close(): Promise<void>;
}

interface StampHow {
  readonly strength: number;
  readonly mode: 'set' | 'add';
}

/** An empty network. @param folder where the scripts of the threads are bundled */
export async function handOn(digits: DigitSet, folder: string): Promise<Hand> {
  const [evaluatorThread, taskThread] = await bundleScripts(
    folder,
    ...['evaluator-thread', 'task-thread'].map((name) => join(root, `src-main/${name}.ts`)),
  );
  const workers: Worker[] = [];
  const thread = (script: string) =>
    nodeThread(() => {
      const worker = new Worker(script);
      workers.push(worker);
      return worker;
    });
  const workbench = new Workbench({
    digits,
    meter: new RemoteMeter(thread(evaluatorThread)),
    tasks: new TaskThread(thread(taskThread)),
    listenerFailed(error) {
      throw error;
    },
  });
  workbench.perform({ type: 'new', sizes: [...DEFAULT_SIZES], start: 'empty', seed: 0 });
  const edit = async (command: EditCommand) => {
    await workbench.perform(command);
  };
  return {
    workbench,
    edit,
    async stencil(plus, minus) {
      const question = { kind: 'choice' as const, plus, minus, sortedBy: null };
      const { picture, title } = await ask(workbench, question);
      if (!picture) throw new Error('There are no such digits to stamp.');
      return { picture, title };
    },
    async stamp(neuron, { picture: stencil, title }, { strength, mode }) {
      const placement = { ...PICTURE_PLACEMENT, strength };
      const neurons = [neuron];
      const selection = null;
      await edit({ type: 'stamp', neurons, stencil, title, placement, mode, selection });
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
