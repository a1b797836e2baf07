import type { History } from '../document/history';
import type { Input } from './input';
import { joinedRuns, type NewRun } from '../document/joined-runs';
import type { Network } from '../network/network';
import type { Results } from './results';
import type { HistorySummary, Snapshot, Update } from './updates';
import type { EditedDocument } from './edited-document';
import type { DocumentFile } from './document-file';

/* The parts of an update, from what the workbench holds. */

/** The network and all that is known of it; the parameters are a copy. */
export function networkUpdate(
  document: EditedDocument,
): Pick<Snapshot, 'network' | 'facts' | 'duplicates'> {
  const { structure, parameters } = document.network;
  return {
    network: { ...structure, parameters: parameters.slice(), isOther: true },
    facts: document.facts,
    duplicates: document.duplicates(),
  };
}

/** The network of a document that has another structure now. */
export function restructuredUpdate(
  document: EditedDocument,
): Pick<Snapshot, 'network' | 'duplicates'> {
  const { network, duplicates } = networkUpdate(document);
  return { network: { ...network, isOther: false }, duplicates };
}

/** Parameters of a network that changed, if any did. */
export function runsUpdate(runs: readonly NewRun[], { parameters }: Network): Pick<Update, 'runs'> {
  if (runs.length === 0) return {};
  const joined = joinedRuns(runs, parameters);
  // Each of its own: what it is a part of would be copied with it.
  return { runs: joined.map(({ offset, after }) => ({ offset, values: after.slice() })) };
}

/** What is on the pad. */
export function inputUpdate(input: Input): Required<Pick<Update, 'input'>> {
  return { input: { pixels: input.pixels, source: input.source, centred: input.isCentred } };
}

/** Which digits the network is measured on. */
export function digitsUpdate({ digits, isShipped }: Results): Required<Pick<Update, 'digits'>> {
  const { name, labels, practice } = digits;
  return { digits: { name, labels, practice, shipped: isShipped } };
}

/** All that is known of how the network does. */
export function resultsUpdate(results: Results): Pick<Snapshot, 'measurement' | 'cost' | 'digits'> {
  const { measurement, cost } = results;
  return { measurement, cost, ...digitsUpdate(results) };
}

/**
 * The history's entries around the last change, or around the state where so many are done: the
 * others are as they were sent, and an entry that was made is the last.
 */
export function historyUpdate(
  history: History,
  results: Results,
  position = history.position,
): Required<Pick<Update, 'history'>> {
  return entriesUpdate(history, results, Math.max(0, position - 2), position);
}

/** All entries of the history, for a page that knows none. */
export function wholeHistory(
  history: History,
  results: Results,
): Required<Pick<Update, 'history'>> {
  return entriesUpdate(history, results, 0, history.entries.length);
}

function entriesUpdate(
  { entries, position }: History,
  results: Results,
  from: number,
  end: number,
): Required<Pick<Update, 'history'>> {
  return {
    history: {
      from,
      entries: entries.slice(from, end).map(({ id, label }): HistorySummary => ({
        id,
        label,
        scores: results.scoresOf(id),
      })),
      length: entries.length,
      position,
      startScores: results.scoresOf(0),
    },
  };
}

/** What is known of the file that the document is in. */
export function fileUpdate(
  { hasFile, content, isOpened }: DocumentFile,
  name: string,
  edited: boolean,
): Required<Pick<Update, 'file'>> {
  const comparable = content !== null;
  return { file: { name, saved: hasFile, edited, comparable, opened: isOpened } };
}
