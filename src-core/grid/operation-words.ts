import { message, type Message } from '../words/message';
import type { Operation } from './operation-schema';

/** What an operation is called in the history: `Scale by 1.5`, `Mirror left to right`. */
export function describeOperation(operation: Operation): Message {
  switch (operation.kind) {
    case 'scale':
      return message('operation.scale', { factor: short(operation.factor) });
    case 'add':
      return message('operation.add', { amount: short(operation.amount) });
    case 'clamp': {
      const { least, most } = operation;
      return message('operation.clamp', { least: short(least), most: short(most) });
    }
    case 'largestTo':
      return message('operation.largestTo', { value: short(operation.value) });
    case 'smooth':
      return message('operation.smooth', { strength: operation.strength });
    case 'sharpen':
      return message('operation.sharpen', { strength: operation.strength });
    case 'shift':
      return message('operation.shift', { dx: operation.dx, dy: operation.dy });
    case 'mirror':
      return operation.axis === 'leftRight'
        ? message('operation.mirrorLeftRight')
        : message('operation.mirrorTopBottom');
    case 'rotate':
      return message('operation.rotate', { degrees: short(operation.degrees) });
    case 'randomise':
      return message('operation.randomise', { deviation: short(operation.deviation) });
    case 'negate':
    case 'zeroMean':
    case 'balance':
    case 'unitNorm':
    case 'clear':
    case 'cut':
      return message(`operation.${operation.kind}`);
  }
}

/** With at most four digits that count. */
function short(value: number): number {
  return Number(value.toPrecision(4));
}
