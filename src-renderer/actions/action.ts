import type { LucideIcon } from '@lucide/svelte';
import { message, type Message, type MessageId } from '#core/words/message';
import type { AppContext } from '../state/app';
import type { Condition } from './conditions';
import type { MenuPlace } from './menus';

/** The headings of the list of keys and of the palette, in order. */
export const GROUPS = [
  'files',
  'views',
  'tools',
  'grid',
  'stamps',
  'neurons',
  'structure',
  'rows',
  'digits',
  'history',
  'help',
] as const;

export type Group = (typeof GROUPS)[number];

/** Whose ids the catalogue has: `action.` and the id are its words. */
export type ActionId = MessageId extends infer Id
  ? Id extends `action.${infer Name}`
    ? Name
    : never
  : never;

/**
 * Something that a person can do. Menus, the host's menus, keys, tooltips, the list of keys and the
 * palette all follow from it.
 */
export interface Action {
  readonly id: string;
  /** What it is called wherever nothing else says what it is about. */
  readonly name: Message;
  readonly group: Group;
  /** What it is called in a menu: under a heading, or as things are now; its name otherwise. */
  readonly item?: (app: AppContext) => Message;
  /** What it does, in a sentence: its tooltip. */
  readonly about?: MessageId;
  /** What else it is looked for as, where several share that; else `also.` and its id. */
  readonly also?: MessageId;
  readonly Icon?: LucideIcon;
  /**
   * `Mod+Shift+S`, `B`, `?`: each of these does it. `Mod` is Ctrl, or ⌘ on a Mac; letters are
   * written large, and signs as they are typed.
   */
  readonly keys?: readonly string[];
  /** The one of its keys that is usual on a Mac, where that isn't the first. */
  readonly macKeys?: string;
  /** Beside it in a menu: keys that do nearly the same. */
  readonly menuKeys?: string;
  /** The part of the page that must have the focus for its keys. */
  readonly focus?: 'grid' | 'network';
  /** Its keys count also while the focus is in a text field or in an open menu. */
  readonly whileTyping?: boolean;
  /** Where it stands: see `menus.ts`. */
  readonly menus?: readonly MenuPlace[];
  /** What must be so for it to be possible, the most general first. */
  readonly when?: readonly Condition[];
  /** Whether it is on, for what can be. */
  readonly checked?: (app: AppContext) => boolean;
  /** One of several in its section of the menu is on. */
  readonly isChoice?: boolean;
  /** What it is to a text field that is being edited, which comes first. */
  readonly inText?: 'undo' | 'redo';
  /** Missing where only the part that has the focus can do it: then it is only listed. */
  readonly run?: (app: AppContext) => unknown;
}

/** An action with the words of its id. */
export function action(id: ActionId, rest: Omit<Action, 'id' | 'name'>): Action {
  return { id, name: message(`action.${id}`), ...rest };
}
