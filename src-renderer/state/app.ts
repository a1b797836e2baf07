import { createContext } from 'svelte';
import type { Host } from '#core/host';
import type { DigitList } from './digit-list.svelte';
import type { FileFlows } from './files.svelte';
import type { FoundWork } from './found-work.svelte';
import type { Preview } from './preview.svelte';
import type { Session } from './session.svelte';
import type { Theme } from './theme.svelte';
import type { View } from './view.svelte';

/** What every component of the page may need. */
export interface AppContext {
  readonly host: Host;
  readonly session: Session;
  readonly view: View;
  readonly preview: Preview;
  readonly list: DigitList;
  readonly theme: Theme;
  readonly files: FileFlows;
  readonly found: FoundWork;
}

export const [getApp, setApp] = createContext<AppContext>();
