/*
 * The menus and their sections, each drawn with a line before it. Within a section the actions stand
 * as the registry lists them. What else is in a menu, such as recent files, its component adds.
 */

/** Menus of the page. */
export const PAGE_MENUS = {
  knobs: ['files', 'looks', 'languages', 'help'],
  neuron: ['pairs', 'structure', 'states', 'several'],
  structure: ['all'],
  rows: ['row', 'layer'],
  select: ['cells'],
  adjust: ['all'],
} as const;

/** Menus of the host's window. */
export const HOST_MENUS = {
  file: ['open', 'save', 'network'],
  edit: ['history'],
  view: ['views'],
  looks: ['all'],
  languages: ['all'],
  help: ['learn', 'about'],
} as const;

type Menus = typeof PAGE_MENUS & typeof HOST_MENUS;

export type PageMenu = keyof typeof PAGE_MENUS;
export type HostMenuName = keyof typeof HOST_MENUS;

/** `neuron.states`: a section of a menu. */
export type MenuPlace = { [M in keyof Menus]: `${M}.${Menus[M][number]}` }[keyof Menus];
