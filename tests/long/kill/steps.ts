/** What the writer does, step by step, so that after a kill everybody knows what must be there. */
import { type LayerAction, plan } from '../../../src/core/entry/actions';
import { applyChanges } from '../../../src/core/entry/changes';
import type { Layer } from '../../../src/core/entry/layer';
import { makeOwn } from '../../unit/entry/make';

const DAY = '2026-11-24';
const entry = (step: number, place: number) => makeOwn(`own-${place % 30}`, `第${step}次`);

/** One entry saved, or deleted, or ten imported: each changes the layer. */
export function actionOf(step: number): LayerAction {
  if (step % 5 === 3) return { kind: 'delete-own', id: `own-${(step - 1) % 30}` };
  if (step % 5 !== 4) return { kind: 'save-own', entry: entry(step, step) };
  const entries = Array.from({ length: 10 }, (_, i) => entry(step, step + i));
  return { kind: 'import', records: entries.map((e) => ({ kind: 'own', id: e.id, entry: e, changed: DAY })) };
}

/** The layer after so many steps; its revision is their number. */
export function layerAfter(steps: number): Layer {
  let layer: Layer = { revision: 0, records: [] };
  for (let step = 1; step <= steps; step++) {
    const planned = plan(layer, actionOf(step), DAY);
    if (!planned.ok || planned.changes.length === 0) throw new Error(`Step ${step} changes nothing.`);
    layer = applyChanges(layer, planned.changes);
  }
  return layer;
}
