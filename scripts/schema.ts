/** `npm run schema`: writes the published JSON Schema of a backup anew. */
import { writeFileSync } from 'node:fs';
import { backupJsonSchema, SCHEMA_FILE } from './schema/backup-schema';

writeFileSync(SCHEMA_FILE, backupJsonSchema());
