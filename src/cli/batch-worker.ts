import { outcomeColumns } from '../analysis/outcome-columns.ts';
import { serveThread } from '../ensemble/pool/node.ts';

// The file of a worker thread of `kembar batch`.
serveThread(outcomeColumns);
