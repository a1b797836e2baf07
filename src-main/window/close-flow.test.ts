import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  CLEAN_PATIENCE_MS,
  CloseFlow,
  DISK_PATIENCE_MS,
  PATIENCE_MS,
  type UnsavedAnswer,
} from './close-flow';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp({ edited = true, busy = false, pageIsThere = true, saves = true } = {}) {
  let settled: () => void = () => expect.fail('Nobody waits.');
  let answer: (answer: UnsavedAnswer) => void = () => expect.fail('Nobody was asked.');
  const effects = {
    isEdited: vi.fn(() => edited),
    isBusy: vi.fn(() => busy),
    settle: vi.fn(() => new Promise<void>((resolve) => (settled = resolve))),
    askPage: vi.fn(() => pageIsThere),
    askNatively: vi.fn(() => new Promise<UnsavedAnswer>((resolve) => (answer = resolve))),
    save: vi.fn(async () => saves),
    destroy: vi.fn(),
  };
  const flow = new CloseFlow(effects);
  const answerNatively = async (given: UnsavedAnswer) => {
    answer(given);
    await vi.advanceTimersByTimeAsync(0);
  };
  const settle = async () => {
    settled();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { effects, flow, answerNatively, settle };
}

describe('without unsaved work', () => {
  it('the page is told first, which may have something typed', async () => {
    const { flow, effects } = setUp({ edited: false });
    expect(flow.request()).toBe(false);
    expect(effects.askPage).toHaveBeenCalledOnce();
    flow.acknowledge();
    await vi.advanceTimersByTimeAsync(10 * PATIENCE_MS);
    expect(effects.destroy).not.toHaveBeenCalled();
    flow.close();
    expect(effects.destroy).toHaveBeenCalledOnce();
    expect(effects.askNatively).not.toHaveBeenCalled();
  });

  it('the window closes at once if there is no page', () => {
    const { flow, effects } = setUp({ edited: false, pageIsThere: false });
    expect(flow.request()).toBe(true);
    expect(effects.askNatively).not.toHaveBeenCalled();
  });

  it('a page that does not answer closes without a question, and sooner', async () => {
    const { flow, effects } = setUp({ edited: false });
    flow.request();
    await vi.advanceTimersByTimeAsync(CLEAN_PATIENCE_MS - 1);
    expect(effects.destroy).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(effects.destroy).toHaveBeenCalledOnce();
    expect(effects.askNatively).not.toHaveBeenCalled();
    expect(CLEAN_PATIENCE_MS).toBeLessThan(PATIENCE_MS);
  });

  it('a page whose process ends while it is told is closed', () => {
    const { flow, effects } = setUp({ edited: false });
    flow.request();
    flow.pageGone();
    expect(effects.destroy).toHaveBeenCalledOnce();
    expect(effects.askNatively).not.toHaveBeenCalled();
  });

  it('what was edited since the page was told is asked about by the system', async () => {
    const { flow, effects } = setUp({ edited: false });
    flow.request();
    effects.isEdited.mockReturnValue(true);
    await vi.advanceTimersByTimeAsync(CLEAN_PATIENCE_MS);
    expect(effects.askNatively).toHaveBeenCalledOnce();
    expect(effects.destroy).not.toHaveBeenCalled();
  });
});

describe('while the disk is at work', () => {
  it('the window waits, and then tells the page, also if all is saved', async () => {
    const { flow, effects, settle } = setUp({ busy: true });
    expect(flow.request()).toBe(false);
    expect(flow.request()).toBe(false);
    expect(effects.settle).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(DISK_PATIENCE_MS - 1);
    expect(effects.destroy).not.toHaveBeenCalled();
    effects.isEdited.mockReturnValue(false);
    await settle();
    expect(effects.askPage).toHaveBeenCalledOnce();
    expect(effects.destroy).not.toHaveBeenCalled();
    flow.acknowledge();
    flow.close();
    await vi.advanceTimersByTimeAsync(DISK_PATIENCE_MS);
    expect(effects.destroy).toHaveBeenCalledOnce();
  });

  it('the window closes after that if all is saved and there is no page', async () => {
    const { flow, effects, settle } = setUp({ busy: true, edited: false, pageIsThere: false });
    expect(flow.request()).toBe(false);
    await settle();
    expect(effects.destroy).toHaveBeenCalledOnce();
    expect(effects.askNatively).not.toHaveBeenCalled();
  });

  it('the person is asked if there is still something to save after that', async () => {
    const { flow, effects, settle } = setUp({ busy: true });
    flow.request();
    await settle();
    expect(effects.askPage).toHaveBeenCalledOnce();
    expect(effects.destroy).not.toHaveBeenCalled();
    flow.acknowledge();
    await vi.advanceTimersByTimeAsync(10 * PATIENCE_MS);
    expect(effects.askPage).toHaveBeenCalledOnce();
  });

  it('the window waits only so long', async () => {
    const { flow, effects } = setUp({ busy: true, edited: false });
    expect(flow.request()).toBe(false);
    await vi.advanceTimersByTimeAsync(DISK_PATIENCE_MS);
    // The page would wait for the disk, too.
    expect(effects.askPage).not.toHaveBeenCalled();
    expect(effects.destroy).toHaveBeenCalledOnce();
    expect(flow.request()).toBe(true);
  });

  it('a disk that fails is waited for no longer', async () => {
    const { flow, effects } = setUp({ busy: true, edited: false });
    effects.settle.mockRejectedValue(new Error('EIO'));
    flow.request();
    await vi.advanceTimersByTimeAsync(0);
    expect(effects.askPage).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(CLEAN_PATIENCE_MS);
    expect(effects.destroy).toHaveBeenCalledOnce();
  });
});

describe('with unsaved work', () => {
  it('the page asks, for as long as the person likes', async () => {
    const { flow, effects } = setUp();
    expect(flow.request()).toBe(false);
    expect(effects.askPage).toHaveBeenCalledOnce();
    flow.acknowledge();
    await vi.advanceTimersByTimeAsync(100 * PATIENCE_MS);
    expect(effects.askNatively).not.toHaveBeenCalled();
    expect(effects.destroy).not.toHaveBeenCalled();
    flow.close();
    expect(effects.destroy).toHaveBeenCalledOnce();
    expect(flow.request()).toBe(true);
  });

  it('whoever cancelled is asked again the next time', () => {
    const { flow, effects } = setUp();
    flow.request();
    flow.acknowledge();
    expect(flow.request()).toBe(false);
    expect(effects.askPage).toHaveBeenCalledTimes(2);
  });

  it('an impatient person does not ask the page twice, nor start its time anew', async () => {
    const { flow, effects } = setUp();
    flow.request();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(flow.request()).toBe(false);
    expect(effects.askPage).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1);
    expect(effects.askNatively).toHaveBeenCalledOnce();
  });
});

describe('a page that does not answer', () => {
  async function unanswered(options?: Parameters<typeof setUp>[0]) {
    const all = setUp(options);
    all.flow.request();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(all.effects.askNatively).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(all.effects.askNatively).toHaveBeenCalledOnce();
    return all;
  }

  it('is closed without saving', async () => {
    const { effects, answerNatively } = await unanswered();
    await answerNatively('discard');
    expect(effects.save).not.toHaveBeenCalled();
    expect(effects.destroy).toHaveBeenCalledOnce();
  });

  it('is closed after saving', async () => {
    const { effects, answerNatively } = await unanswered();
    await answerNatively('save');
    expect(effects.save).toHaveBeenCalledOnce();
    expect(effects.destroy).toHaveBeenCalledOnce();
  });

  it('stays if saving fails, and can be closed again', async () => {
    const { flow, effects, answerNatively } = await unanswered({ saves: false });
    await answerNatively('save');
    expect(effects.destroy).not.toHaveBeenCalled();
    expect(flow.request()).toBe(false);
    expect(effects.askPage).toHaveBeenCalledTimes(2);
  });

  it('stays if the person cancels', async () => {
    const { flow, effects, answerNatively } = await unanswered();
    expect(flow.request()).toBe(false);
    expect(effects.askPage).toHaveBeenCalledOnce();
    await answerNatively('cancel');
    expect(effects.destroy).not.toHaveBeenCalled();
    flow.request();
    expect(effects.askPage).toHaveBeenCalledTimes(2);
  });

  it('that answers late and closes is closed once', async () => {
    const { flow, effects, answerNatively } = await unanswered();
    flow.acknowledge();
    flow.close();
    await answerNatively('discard');
    expect(effects.destroy).toHaveBeenCalledOnce();
  });
});

describe('a page that is gone', () => {
  it('is not waited for', () => {
    const { flow, effects } = setUp({ pageIsThere: false });
    expect(flow.request()).toBe(false);
    expect(effects.askNatively).toHaveBeenCalledOnce();
  });

  it('is not waited for any longer', () => {
    const { flow, effects } = setUp();
    flow.request();
    flow.pageGone();
    expect(effects.askNatively).toHaveBeenCalledOnce();
  });

  it('asks nothing of a person who did not want to close', () => {
    const { flow, effects } = setUp();
    flow.pageGone();
    expect(effects.askNatively).not.toHaveBeenCalled();
  });
});
