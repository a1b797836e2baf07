import { basename } from 'node:path';
import { strToU8 } from 'fflate';
import { withoutExtension } from '#core/formats/format-list';
import { layersOf, type LayerSizes, type NeuronId } from '#core/network/shape';
import { contactSheet } from '#core/pictures/contact-sheet';
import { neuronPicture } from '#core/pictures/neuron-picture';
import { pictureTitle } from '#core/pictures/pictured';
import { svgFile } from '#core/pictures/svg';
import { atomicWrite } from '../../files/atomic-write';
import { expectFiles, parseArguments } from '../arguments';
import { UsageError, type ConsoleCommand } from '../command';
import { readNetworkFile } from '../network-file';
import { READING_HELP, READING_OPTIONS, READING_USAGE } from '../reading-options';
import { onOneLine } from '../on-one-line';
import { english } from '#core/words/english';

export const renderCommand: ConsoleCommand = {
  help: `knobs render FILE OUT.png|OUT.svg [--neuron LAYER:NUMBER]
${READING_USAGE}

Draws all weights and biases as a sheet for print, with names, numbers and scales: blue is
positive, orange with a dash is negative, and the strongest weight of each grid has the
full colour. The sheet is A4 at 300 dots per inch; large networks get A3 or A2. As SVG it
stays sharp at any size, and its text stays text.

  --neuron LAYER:NUMBER   only the weights of one neuron, for example hidden1:13 or
                          output:7; numbers begin with 0
${READING_HELP}`,

  async run(args, { complain, digitsFolder, pictureFiles }) {
    const { positionals, values } = parseArguments(args, {
      ...READING_OPTIONS,
      neuron: { type: 'string' },
    });
    expectFiles(positionals, 2);
    const [from, to] = positionals;
    const [, kind] = /\.(png|svg)$/i.exec(to) ?? [];
    if (kind === undefined) {
      throw new UsageError(
        `${to} does not end in .png or .svg; a picture is written as nothing else.`,
      );
    }
    const { document } = await readNetworkFile(from, values, { complain, digitsFolder });
    const { network, names, details } = document;
    const neuron = values.neuron === undefined ? null : neuronNamed(values.neuron, network.sizes);
    const title = pictureTitle(details.title, withoutExtension(basename(from)));
    const pictured = { network, names, title, author: details.author, speech: english };
    // What fonts need is only loaded when something is written with them.
    const { Inter } = await import('../pictures/inter');
    const inter = new Inter(pictureFiles);
    const picture = neuron
      ? neuronPicture(pictured, neuron, inter.measure)
      : contactSheet(pictured, inter.measure);
    if (inter.missing.length > 0) {
      const characters = new Intl.ListFormat('en').format(inter.missing);
      complain(
        onOneLine(`The typeface of pictures does not have ${characters}; boxes stand for that.`),
      );
    }
    if (kind.toLowerCase() === 'svg') {
      await atomicWrite(to, strToU8(svgFile(picture, inter.files)));
    } else {
      const { paintPng } = await import('../pictures/paint-png');
      await atomicWrite(to, await paintPng(picture, inter, pictureFiles.renderer));
    }
    return 0;
  },
};

/** @throws UsageError unless it is a layer's key and the number of one of its neurons */
function neuronNamed(text: string, sizes: LayerSizes): NeuronId {
  const [, key, number] = /^(\w+):(\d+)$/.exec(text) ?? [];
  const keys = layersOf(sizes).map((layer) => layer.key);
  const neuron = { layer: keys.indexOf(key), index: Number(number) };
  if (neuron.layer < 0) {
    const layers = new Intl.ListFormat('en', { type: 'disjunction' }).format(keys);
    throw new UsageError(
      `--neuron is ${text}; expected ${layers}, a colon and the number of a neuron.`,
    );
  }
  const count = sizes[neuron.layer + 1];
  if (neuron.index < count) return neuron;
  throw new UsageError(
    `--neuron is ${text}; expected a number below ${count}, the neurons of ${key}.`,
  );
}
