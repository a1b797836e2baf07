import { createContext } from 'svelte';
import type { Host } from '#core/protocol/host';
import type { Arrivals } from './arrivals.svelte';
import type { ComparedSides } from './comparison.svelte';
import type { DigitChooser } from './digit-chooser.svelte';
import type { DigitList } from './digit-list.svelte';
import type { FileFlows } from './files.svelte';
import type { NeuronActions } from './neuron-actions.svelte';
import type { Placing } from './placing.svelte';
import type { FoundWork } from './found-work.svelte';
import type { Preview } from './preview.svelte';
import type { Session } from './session.svelte';
import type { Theme } from './theme.svelte';
import type { Tools } from './tools.svelte';
import type { View } from './view.svelte';
import type { Language } from '../words/language.svelte';

/** What every component of the page may need. */
export interface AppContext {
  readonly host: Host;
  readonly session: Session;
  readonly view: View;
  readonly preview: Preview;
  readonly tools: Tools;
  readonly neurons: NeuronActions;
  readonly placing: Placing;
  readonly chooser: DigitChooser;
  readonly list: DigitList;
  readonly theme: Theme;
  readonly language: Language;
  readonly sides: ComparedSides;
  readonly files: FileFlows;
  readonly found: FoundWork;
  readonly arrivals: Arrivals;
}

export const [getApp, setApp] = createContext<AppContext>();
