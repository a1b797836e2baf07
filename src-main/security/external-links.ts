/** Sites that links in Knobs lead to; they open in the person's own browser. */
const SITES: readonly string[] = [
  'github.com',
  'yann.lecun.com',
  'neuralnetworksanddeeplearning.com',
  'www.3blue1brown.com',
  'creativecommons.org',
];

/** Whether an address may be handed to the system: https on one of the sites, and nothing else. */
export function isExternalLink(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  const plain = port === '' && username === '' && password === '';
  return protocol === 'https:' && plain && SITES.includes(hostname);
}
