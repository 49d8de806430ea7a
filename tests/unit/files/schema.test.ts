import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backupJsonSchema, SCHEMA_FILE } from '../../../scripts/schema/backup-schema';

describe('the published JSON Schema', () => {
  it('is the one that checks an import (npm run schema writes it)', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(backupJsonSchema());
  });

  it('knows every field of an entry and allows no other', () => {
    const text = readFileSync(SCHEMA_FILE, 'utf8');
    for (const field of [
      'pinyin',
      'forms',
      'notInside',
      'practice',
      'earlier',
      'lastSeen',
      'confusable',
      'override',
      'base',
    ])
      expect(text).toContain(`"${field}"`);
    expect(JSON.parse(text)).toMatchObject({
      additionalProperties: false,
      required: ['format', 'schema', 'records'],
      properties: { format: { const: 'tifa-layer' } },
    });
  });
});
