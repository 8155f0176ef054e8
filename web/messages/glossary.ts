import type { Text } from '../../src/index.ts';

/** A word of the field and what it means, in one breath. */
export interface Term {
  readonly term: Text;
  readonly meaning: Text;
}

export const glossaryTitle = (): Text => ({ en: 'What the words mean', id: 'Arti istilah' });

const term = (en: string, id: string, enMeaning: string, idMeaning: string): Term => ({
  term: { en, id },
  meaning: { en: enMeaning, id: idMeaning },
});

/** The words of the explorer; outcome classes have meanings of their own in the engine. */
export const terms: readonly Term[] = [
  term(
    'sister city',
    'kota kembar (sister city)',
    'Two cities in different countries that agree to work together for long.',
    'Dua kota di negara berbeda yang sepakat bekerja sama untuk jangka panjang.',
  ),
  term(
    'sustainability',
    'keberlanjutan',
    'How well a partnership would last: an index from 0 to 100 of momentum, trust, institutional memory and the state of the agreement.',
    'Seberapa kuat kemitraan bertahan: indeks 0 sampai 100 dari momentum, kepercayaan, memori kelembagaan, dan status perjanjian.',
  ),
  term(
    'momentum',
    'momentum',
    'How much is going on in the partnership and being delivered.',
    'Seberapa banyak kegiatan yang berjalan dan memberi hasil dalam kemitraan.',
  ),
  term(
    'institutional memory',
    'memori kelembagaan',
    'What an office still knows when the people who knew it have moved on.',
    'Pengetahuan yang tetap ada di kantor meski orang yang tahu sudah pindah.',
  ),
  term(
    'memorandum of understanding',
    'nota kesepahaman (MoU)',
    'The agreement two cities sign; it has a term and can be renewed.',
    'Perjanjian yang ditandatangani dua kota; punya masa berlaku dan dapat diperpanjang.',
  ),
  term('lever', 'tuas kebijakan', 'One thing a planner can set.', 'Satu hal yang dapat diatur perencana.'),
  term(
    'policy',
    'kebijakan',
    'Values for some levers, from one month to another.',
    'Nilai untuk beberapa tuas, dari bulan tertentu sampai bulan tertentu.',
  ),
  term(
    'scenario',
    'skenario',
    'Assumptions and events outside the planner’s control, for one pair of cities.',
    'Asumsi dan peristiwa di luar kendali perencana, untuk satu pasangan kota.',
  ),
  term(
    'baseline',
    'garis dasar',
    'The same scenario with every lever at its default.',
    'Skenario yang sama dengan semua tuas pada nilai bawaannya.',
  ),
  term('current', 'pilihan saat ini', 'What is set now.', 'Apa yang sedang diatur sekarang.'),
  term(
    'run',
    'simulasi',
    'One course of events from start to end. A single run takes the middle of everything uncertain; it is not the mean of many.',
    'Satu jalan peristiwa dari awal sampai akhir. Satu simulasi memakai nilai tengah semua yang belum pasti; itu bukan rata-rata dari banyak simulasi.',
  ),
  term(
    'ensemble',
    'kumpulan simulasi',
    'Many runs of one scenario in which everything uncertain is drawn.',
    'Banyak simulasi dari satu skenario dengan semua yang belum pasti diambil acak.',
  ),
  term(
    'possible future',
    'kemungkinan masa depan',
    'One run of an ensemble. “62 of 100” means that 62 in 100 such runs come out so.',
    'Satu simulasi dalam kumpulan. “62 dari 100” berarti 62 dari 100 simulasi berakhir demikian.',
  ),
  term(
    'uncertainty band',
    'rentang ketidakpastian',
    'Between its edges lie half, or nine in ten, of the possible futures.',
    'Di antara tepinya terletak separuh, atau sembilan dari sepuluh, kemungkinan masa depan.',
  ),
  term(
    'paired difference',
    'selisih berpasangan',
    'What a policy changes in one and the same future; luck is taken out.',
    'Perubahan akibat kebijakan pada kemungkinan yang sama; unsur kebetulan hilang.',
  ),
  term(
    'survival curve',
    'kurva kelangsungan',
    'The share of futures in which the agreement is in force and something is delivered, month by month.',
    'Porsi kemungkinan yang perjanjiannya berlaku dan masih memberi hasil, bulan demi bulan.',
  ),
  term(
    'stock',
    'stok',
    'What accumulates, like water in a tub: trust, contacts, running programmes.',
    'Yang terakumulasi, seperti isi bak: kepercayaan, kontak, program berjalan.',
  ),
  term(
    'flow',
    'aliran',
    'What fills or empties a stock, like a tap or a drain.',
    'Yang mengisi atau mengosongkan stok, seperti keran atau pembuangan.',
  ),
  term(
    'auxiliary',
    'variabel bantu',
    'What is worked out between stocks and flows at every moment.',
    'Yang dihitung di antara stok dan aliran setiap saat.',
  ),
  term(
    'parameter',
    'parameter',
    'A number that stays the same during a run.',
    'Angka yang tetap selama satu simulasi.',
  ),
  term(
    'assumption',
    'asumsi',
    'A parameter nobody has measured; its uncertainty is part of every band.',
    'Parameter yang belum pernah diukur; ketidakpastiannya masuk dalam setiap rentang.',
  ),
  term(
    'feedback loop',
    'lingkar umpan balik',
    'A circle of causes. A reinforcing loop feeds itself; a balancing loop holds itself back.',
    'Lingkaran sebab-akibat. Lingkar penguat menguatkan dirinya; lingkar penyeimbang menahan dirinya.',
  ),
  term('delay', 'tundaan', 'The time between a cause and its effect.', 'Waktu antara sebab dan akibatnya.'),
];

export const outcomeTerms = (): Text => ({ en: 'How a partnership stands', id: 'Status kemitraan' });
