import * as v from 'valibot';
import type { RecentFile } from '../files/recent-file';
import type { News } from '../questions/watches';
import type { Message } from '../words/message';
import type { Snapshot } from '../workbench/updates';
import { calls, type CallName } from './calls';
import type { LanguageChoice } from '../words/languages';

/*
 * What crosses between the page and its host: the same messages over Electron's channels, and
 * between threads of a browser. Everything can be structured-cloned.
 */

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** @throws if this is no call; what it brings is checked by the call itself */
export const parseCallMessage = v.parser(
  v.strictObject({
    kind: v.literal('call'),
    id,
    /** Which workbench it is meant for; null for `hello`, which asks for that. */
    workbench: v.nullable(id),
    name: v.picklist(Object.keys(calls) as CallName[]),
    payload: v.optional(v.unknown()),
    /**
     * What was dropped on the page, as the host finds it. A page doesn't make this up: where files
     * are known by their paths, the preload puts them here.
     */
    files: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(1000))),
  }),
);

/** A file a person dropped on the window: the part of the DOM's File that a host needs. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
  /** What a browser writes the file by, where it gives a page such a thing. */
  readonly handle?: unknown;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What the page sends. */
export interface CallMessage {
  readonly kind: 'call';
  readonly id: string;
  readonly workbench: string | null;
  readonly name: CallName;
  readonly payload?: unknown;
}

/**
 * What a menu of the host asks the page for, by the id of an action, or a file that the host was
 * given meanwhile.
 */
export type MenuRequest = string | { readonly openRecent: Pick<RecentFile, 'id' | 'name'> };

/** What the host sends. */
export type HostMessage =
  | { readonly kind: 'answer'; readonly id: string; readonly value: unknown }
  /** What the person is told of why it can't be done. */
  | { readonly kind: 'refusal'; readonly id: string; readonly said: Message }
  | { readonly kind: 'news'; readonly workbench: string; readonly news: News }
  | { readonly kind: 'menu'; readonly request: MenuRequest }
  /** The person wants to close the window while there is unsaved work. */
  | { readonly kind: 'closeRequested' };

export type HostMessageOf<K extends HostMessage['kind']> = Extract<HostMessage, { kind: K }>;

export interface Capabilities {
  /** The host has menus of its own, which send `MenuRequest`s. */
  readonly nativeMenus: boolean;
  /** Save writes to the file that was opened; otherwise every save is a download. */
  readonly savesInPlace: boolean;
}

/** Whom a page talks to. */
export interface Greeting {
  readonly workbench: string;
  readonly capabilities: Capabilities;
  /** Whether copies of unsaved work are kept. */
  readonly keepsCopies: boolean;
  /** Whether the window is Knobs' own. */
  readonly ownsWindow: boolean;
  /** The language that the host remembers as chosen; null if it remembers none. */
  readonly language: LanguageChoice | null;
}

/** Everything, for a page that starts, and up to which `News` it knows all with that. */
export type FirstNews = Snapshot & { readonly sequence: number };

/** The page's end of the way to its host. */
export interface Port {
  /** @param files what was dropped on the page, for a call that is about that */
  post(message: CallMessage, files?: readonly DroppedFile[]): void;
  /** Messages come in the order in which they were sent. */
  listen(listener: (message: HostMessage) => void): void;
}
