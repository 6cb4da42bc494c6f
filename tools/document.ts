import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDocument } from './format-document.ts';
import { root } from './run-step.ts';

/** `npm run document`: writes the handbook of the delivery format. */

writeFileSync(join(root, 'docs', 'delivery-format.md'), formatDocument());
