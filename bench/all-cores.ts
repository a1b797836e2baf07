import { availableParallelism } from 'node:os';
import { randomNetwork } from '../src-core/document/initial';
import { DEFAULT_SIZES } from '../src-core/network/shape';
import { shippedDigits } from './digits';
import { onnxruntime } from './peers/onnxruntime';
import type { PeerTime } from './record';
import { warmBlocks } from './rounds';
import { median } from './timing';

/* The peer with as many threads as cores: in a process of its own, bound to no core. */

const threads = availableParallelism();
const { network } = randomNetwork(DEFAULT_SIZES, 1998);
const peer = await onnxruntime(network, shippedDigits().images, threads);
const times = await warmBlocks([peer]);
const time: PeerTime = {
  name: peer.name,
  threads,
  warm: median(times.get(peer.name)!),
  cold: null,
};
process.stdout.write(JSON.stringify(time));
