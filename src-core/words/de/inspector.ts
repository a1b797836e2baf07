import type { inspector as english } from '../en/inspector';
import type { Translated } from '../languages';
import { theSnapshot } from './the-snapshot';

export const inspector: Translated<typeof english> = {
  'inspector.title': 'Ausgewähltes Neuron',
  'inspector.place': ({ layer, index }, { count }) => `${layer} · Neuron ${count(index)}`,
  'inspector.place.output': ({ index }, { count }) => `Ausgabe ${count(index)}`,

  'name.field': 'Name des Neurons',
  'name.ask': 'Wonach sucht es?',
  'name.edit': 'Dieses Neuron benennen',
  'name.none': 'ohne Namen',
  'name.rename': '(umbenennen)',

  'grid.shows': 'Ansicht des Rasters',
  'grid.weights': 'Gewichte',
  'grid.weights.about': 'Das Gewicht jedes Pixels',
  'grid.products': '× Eingabe',
  'grid.products.about': 'Gewicht mal Pixel: was jedes Pixel zur Summe beiträgt',
  'grid.nudge': 'Anstoß',
  'grid.nudge.about': 'In welche Richtung jedes Gewicht dieser Ziffer helfen würde',
  'grid.since': 'Seit ★',
  'grid.since.about': ({ snapshot }, speech) =>
    `Was sich seit ${theSnapshot(snapshot, speech)} geändert hat`,
  'grid.label': ({ neuron }) =>
    `Gewichte von ${neuron}: Pfeiltasten bewegen, Zifferntasten geben ein Gewicht ein, die Leertaste benutzt das Werkzeug`,
  'grid.cell': ({ row, column, weight, pixel }, { count }) =>
    `Zeile ${count(row)}, Spalte ${count(column)}: Gewicht ${weight}, Pixel ${pixel}`,
  'grid.type': 'Gewicht: eine Zahl, dann Enter',
  'grid.place': ({ row, column }, { count }) => `Zeile ${count(row)}, Sp. ${count(column)}`,
  'grid.pixel': ({ pixel }) => `Pixel ${pixel}`,
  'grid.noNudge':
    'Für den Anstoß muss bekannt sein, welche Ziffer es ist: eine aus der Leiste wählen.',
  'grid.scale.weights': ({ from, to }) => `Gewicht ${from} bis ${to}`,
  'grid.scale.products': ({ from, to }) => `w·a ${from} bis ${to}: Beitrag jedes Pixels`,
  'grid.scale.since': ({ from, to }) => `${from} bis ${to} seit dem Schnappschuss`,
  'grid.scale.nudge': 'Blau erhöhen, Orange senken: Die Kosten sinken',
  'grid.selected': ({ count: cells }, { count }) => `${count(cells)} ausgewählt`,

  'bias.slider': 'Bias',
  'bias.field': 'Bias als Zahl',
  'bias.label': 'Bias b',
  'bias.range': 'für Σ w·a aller Ziffern',

  'brush.value': 'Wert',
  'brush.flip': 'Vorzeichen umkehren; mit der rechten Maustaste oder Alt malt er umgekehrt',

  'stamp.open': 'Stempel: Striche, Ringe und andere Schablonen, Mittel von Ziffern',
  'fit.open': 'Bias und Verstärkung an das anpassen, was das Neuron bei allen Ziffern tut',

  'equation.about': ({ symbol }) =>
    `${symbol} der Summe aus jedem Gewicht mal der Aktivierung, von der es kommt, und dem Bias`,
  'equation.activation': 'Aktivierung',
  'equation.sum': 'Σ w·a',
  'equation.bias': 'Bias b',
  'equation.weightedSum': 'gewichtete Summe z',
  'equation.a': 'Aktivierung a',
  'equation.a.output':
    'Aktivierung a: keine Wahrscheinlichkeit, denn die Ausgaben ergeben zusammen nicht 1',
  'equation.a.share': 'Aktivierung a: der Anteil dieser Ausgabe; alle zusammen ergeben 1',
  'equation.share': 'Die Ausgaben sind Anteile, die zusammen 1 ergeben.',
  'equation.unmuted': 'ihr Wert, wenn das Neuron nicht stumm wäre',
  'equation.muted': ', stumm:',

  'use.title': 'Dieses Neuron bei allen Ziffern',
  'use.heading': ({ count: all }, { count, plural }) =>
    `Gewichtete Summe z · ${count(all)} ${plural(all, { one: 'Ziffer', other: 'Ziffern' })}`,
  'use.histogram': ({ from, to }) =>
    `Gewichtete Summen von ${from} bis ${to}; über 0 ist das Neuron an.`,
  'use.off': 'aus',
  'use.on': 'an',
  'use.bar': ({ z, count: all, most }, { count, plural, list }) => {
    const digits = `z ≈ ${z}: ${count(all)} ${plural(all, { one: 'Ziffer', other: 'Ziffern' })}`;
    const times = most.map(({ label, count: some }) => `${count(some)}× ${label}`);
    return times.length === 0 ? digits : `${digits}, vor allem ${list(times)}`;
  },
  'use.means': 'mittlere Aktivierung je Ziffer',
  'use.mean': ({ digit, mean }) => `mittlere Aktivierung bei der ${digit}: **${mean}**`,
  'use.means.spoken': ({ means }, { list }) =>
    `Mittlere Aktivierung je Ziffer: ${list(means.map(({ digit, mean }) => `${digit}: ${mean}`))}`,
  'use.dead': ({ limit }) =>
    `**Tot:** bei keiner Ziffer über ${limit}. Den Bias oder die Gewichte erhöhen.`,
  'use.dead.muted': ({ limit }) =>
    `**Stumm:** zählt als 0. Eingeschaltet wäre es **tot**: bei keiner Ziffer über ${limit}. Den Bias oder die Gewichte erhöhen.`,
  'use.saturated': ({ limit }) =>
    `**Gesättigt:** bei jeder Ziffer über ${limit}. Den Bias oder die Gewichte senken.`,
  'use.saturated.muted': ({ limit }) =>
    `**Stumm:** zählt als 0. Eingeschaltet wäre es **gesättigt**: bei jeder Ziffer über ${limit}. Den Bias oder die Gewichte senken.`,
  'use.constant': '**Tot:** bei allen Ziffern gleich. Die Gewichte ändern.',
  'use.constant.muted':
    '**Stumm:** zählt als 0. Eingeschaltet wäre es **tot**: bei allen Ziffern gleich. Die Gewichte ändern.',
  'use.useful': ({ share, mostly }, { percent, list }) =>
    mostly.length === 0
      ? `An bei ${percent(share, 0)} der Ziffern.`
      : `An bei ${percent(share, 0)} der Ziffern, vor allem bei **${list(mostly.map(String))}**.`,
  'use.useful.muted': ({ share, mostly }, { percent, list }) =>
    mostly.length === 0
      ? `**Stumm:** zählt als 0. Eingeschaltet wäre es an bei ${percent(share, 0)} der Ziffern.`
      : `**Stumm:** zählt als 0. Eingeschaltet wäre es an bei ${percent(share, 0)} der Ziffern, vor allem bei **${list(mostly.map(String))}**.`,
  'use.affectsNothing.muted': 'Bis dahin wirkt es auf nichts.',
  'use.affectsNothing': 'Wirkt noch auf nichts: Alle Gewichte, die von ihm ausgehen, sind 0.',
  'use.excites': ({ neuron, weight }) => `Erregt am stärksten: ${neuron} (${weight}).`,
  'use.inhibits': ({ neuron, weight }) => `Hemmt am stärksten: ${neuron} (${weight}).`,
  'neuron.quoted': ({ neuron }) => `„${neuron}“`,
};
