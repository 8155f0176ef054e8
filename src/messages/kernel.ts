import type { Text } from './text.ts';

/** Why a batch of a model with an adaptive method is refused. */
export const adaptiveIsForSingleRuns = (method: string): Text => ({
  en: `a batch cannot use ${method}: it chooses its steps for each run by itself, and a batch runs four at a time in step. Set the method to rk4 or euler`,
  id: `batch tidak dapat memakai ${method}: langkahnya dipilih sendiri untuk tiap simulasi, sedangkan batch menjalankan empat simulasi sekaligus dengan langkah yang sama. Ubah metodenya menjadi rk4 atau euler`,
});
