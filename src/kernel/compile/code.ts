import { type Bytes, createBytes } from './bytes.ts';
import { type Plain, plain, type Type, types, type Vector, vector } from './instructions.ts';

/** What a function takes and gives. */
export interface Signature {
  readonly parameters: readonly Type[];
  readonly results: readonly Type[];
}

/** The body of a function as it is being written. Memory is always addressed as (address on the stack) + `offset`. */
export interface Code {
  readonly signature: Signature;
  /** A new local; parameters are the locals 0, 1, …. */
  local(type: Type): number;
  plain(name: Exclude<Plain, 'block' | 'loop' | 'if' | 'i32.const' | 'f64.const' | 'call'>): void;
  vector(name: Vector): void;
  /** A shift by a constant number of bits. */
  shift(name: 'i64x2.shl' | 'i64x2.shr_u', bits: number): void;
  extractLane(lane: number): void;
  i32(value: number): void;
  f64(value: number): void;
  get(local: number): void;
  set(local: number): void;
  tee(local: number): void;
  getGlobal(index: number): void;
  setGlobal(index: number): void;
  access(name: 'i32.load' | 'i32.store' | 'f64.load' | 'f64.store' | MemoryVector, offset: number, lane?: number): void;
  call(index: number): void;
  /** A block; a branch to its label leaves it. */
  block(body: (label: Label) => void): void;
  /** A loop; a branch to its label begins it anew, and it ends where no branch is taken. */
  loop(body: (label: Label) => void): void;
  /** Carried out where the integer on the stack is not zero. */
  when(then: () => void): void;
  branch(label: Label): void;
  branchIf(label: Label): void;
  /** The encoded body: locals, instructions, end. */
  encode(): Uint8Array;
  /** Bytes of instructions so far. */
  size(): number;
}

/** Where a branch may go: how deep the block or loop stands. */
export type Label = number;

type MemoryVector = 'v128.load' | 'v128.store' | 'v128.load64_zero' | 'v128.load64_lane' | 'v128.store64_lane';

const VECTOR_PREFIX = 0xfd;
const NO_RESULT = 0x40;

export const createCode = (signature: Signature): Code => {
  const bytes = createBytes();
  const locals: Type[] = [];
  let depth = 0;
  const immediate = (name: Plain, value: number): void => {
    bytes.byte(plain[name]);
    bytes.unsigned(value);
  };
  const writeVector = (name: Vector): void => {
    bytes.byte(VECTOR_PREFIX);
    bytes.unsigned(vector[name]);
  };
  const structured = (name: 'block' | 'loop' | 'if', body: (label: Label) => void): void => {
    bytes.byte(plain[name]);
    bytes.byte(NO_RESULT);
    depth += 1;
    body(depth);
    depth -= 1;
    bytes.byte(plain.end);
  };
  const i32 = (value: number): void => {
    bytes.byte(plain['i32.const']);
    bytes.signed(value);
  };
  return {
    signature,
    local: (type) => {
      locals.push(type);
      return signature.parameters.length + locals.length - 1;
    },
    plain: (name) => bytes.byte(plain[name]),
    vector: writeVector,
    shift: (name, bits) => {
      i32(bits);
      writeVector(name);
    },
    extractLane: (lane) => {
      writeVector('i32x4.extract_lane');
      bytes.byte(lane);
    },
    i32,
    f64: (value) => {
      bytes.byte(plain['f64.const']);
      bytes.double(value);
    },
    get: (local) => immediate('local.get', local),
    set: (local) => immediate('local.set', local),
    tee: (local) => immediate('local.tee', local),
    getGlobal: (index) => immediate('global.get', index),
    setGlobal: (index) => immediate('global.set', index),
    access: (name, offset, lane) => {
      if (name.startsWith('v128')) writeVector(name as MemoryVector);
      else bytes.byte(plain[name as 'i32.load']);
      bytes.unsigned(alignmentOf(name));
      bytes.unsigned(offset);
      if (lane !== undefined) bytes.byte(lane);
    },
    call: (index) => immediate('call', index),
    block: (body) => structured('block', body),
    loop: (body) => structured('loop', body),
    when: (then) => structured('if', then),
    branch: (label) => immediate('br', depth - label),
    branchIf: (label) => immediate('br_if', depth - label),
    encode: () => encodeBody(locals, bytes),
    size: () => bytes.length,
  };
};

/** The exponent of two of an access's natural alignment: a hint that changes nothing. */
const alignmentOf = (name: string): number => {
  if (name === 'v128.load' || name === 'v128.store') return 4;
  return name.startsWith('i32') ? 2 : 3;
};

const encodeBody = (locals: readonly Type[], instructions: Bytes): Uint8Array => {
  const runs: { type: Type; count: number }[] = [];
  for (const type of locals) {
    const last = runs.at(-1);
    if (last?.type === type) last.count += 1;
    else runs.push({ type, count: 1 });
  }
  const body = createBytes(instructions.length + 16);
  body.unsigned(runs.length);
  for (const { type, count } of runs) {
    body.unsigned(count);
    body.byte(types[type]);
  }
  body.append(instructions.view());
  body.byte(plain.end);
  return body.view();
};
