import { expect, it } from 'vitest';
import type { FileOutcome } from './outcome';
import type { FilePrompt } from './prompts';
import { Conversation, type Ask } from './conversation';

const question = (title: string): FilePrompt => ({
  kind: 'choice',
  title: { id: 'plain', values: { text: title } },
  text: { id: 'plain', values: { text: '' } },
  choices: [],
});
const DONE: FileOutcome = { outcome: 'done' };
const CANCELLED: FileOutcome = { outcome: 'cancelled' };

/** Work that asks two questions and notes what it heard. */
function curious(heard: unknown[]) {
  return async (ask: Ask): Promise<FileOutcome> => {
    for (const title of ['first', 'second']) {
      const answer = await ask(question(title));
      heard.push(answer);
      if (answer === null) return CANCELLED;
    }
    return DONE;
  };
}

it('hands out each question as an outcome, and each answer to the work', async () => {
  const conversation = new Conversation();
  const heard: unknown[] = [];
  const first = await conversation.start(curious(heard));
  expect(first).toEqual({ outcome: 'question', question: question('first') });
  const second = await conversation.answer('a');
  expect(second).toEqual({ outcome: 'question', question: question('second') });
  expect(await conversation.answer('b')).toEqual(DONE);
  expect(heard).toEqual(['a', 'b']);
});

it('answers nothing that was not asked', async () => {
  const conversation = new Conversation();
  expect(await conversation.answer('a')).toEqual(CANCELLED);
  await conversation.start(curious([]));
  await conversation.answer(null);
  expect(await conversation.answer('a')).toEqual(CANCELLED);
});

it('cancels an open question for what is started next', async () => {
  const conversation = new Conversation();
  const heard: unknown[] = [];
  await conversation.start(curious(heard));
  expect(await conversation.start(async () => DONE)).toEqual(DONE);
  expect(heard).toEqual([null]);
});

it('carries out one thing after another, whether or not the first fails', async () => {
  const conversation = new Conversation();
  const order: string[] = [];
  const failing = conversation.start(async (ask) => {
    order.push('begins');
    await ask(question('go on?'));
    order.push('ends');
    throw new Error('broken');
  });
  const next = conversation.start(async () => {
    order.push('next');
    return DONE;
  });
  expect(await failing).toMatchObject({ outcome: 'question' });
  await expect(conversation.answer('yes')).rejects.toThrow('broken');
  expect(await next).toEqual(DONE);
  expect(order).toEqual(['begins', 'ends', 'next']);
});

it('is busy until all is over or the person is asked', async () => {
  const conversation = new Conversation();
  expect(conversation.isBusy).toBe(false);
  await conversation.idle();
  let finish: () => void = () => undefined;
  const first = conversation.start(async () => {
    await new Promise<void>((resolve) => (finish = resolve));
    return DONE;
  });
  const second = conversation.start(curious([]));
  const states: string[] = [];
  const idle = conversation.idle().then(() => states.push('idle'));
  void first.then(() => states.push('first'));
  await Promise.resolve();
  expect(conversation.isBusy).toBe(true);
  finish();
  await idle;
  expect(states).toEqual(['first', 'idle']);
  expect(await second).toMatchObject({ outcome: 'question' });
  expect(conversation.isBusy).toBe(false);

  const answered = conversation.answer(null);
  expect(conversation.isBusy).toBe(true);
  await answered;
  await conversation.idle();
  expect(conversation.isBusy).toBe(false);
});
