// Leaves of java.util: array sorting and copying, formatting, regular expressions.
import { javaFixed, javaGeneral, javaHex, javaScientific } from '../../../numbers/javafloat.ts';
import { RunRefusal, type JavaMachine } from '../../execute/machine.ts';
import { classOf } from './system.ts';
import { compileRegex, type JavaRegex } from './regex.ts';
import type { Registry } from './registry.ts';

export function utilLeaves(r: Registry): void {
  r.add('java/util/Arrays', {
    'newLike(Ljava/lang/Object;I)': (m, t, a) => {
      t.S[a] = m.newArray(m.klassOf(t.S[a]!), t.S[a + 1]!);
    },
    'newOf(Ljava/lang/Class;I)': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      if (typeof k === 'string') throw new RunRefusal('Arrays.copyOf');
      t.S[a] = m.newArray(k, t.S[a + 1]!);
    },
    'sort0(Ljava/lang/Object;II)': (m, t, a) => {
      const x = t.S[a]!,
        from = t.S[a + 1]!,
        to = t.S[a + 2]!;
      const h = m.heap;
      const k = m.klassOf(x);
      const b = h.addr[x]! + 16;
      switch (k.elemKind) {
        case 'I':
          h.H32.subarray((b >> 2) + from, (b >> 2) + to).sort();
          break;
        case 'D':
          h.HF64.subarray((b >> 3) + from, (b >> 3) + to).sort();
          break;
        case 'F':
          h.HF32.subarray((b >> 2) + from, (b >> 2) + to).sort();
          break;
        case 'C':
          h.HU16.subarray((b >> 1) + from, (b >> 1) + to).sort();
          break;
        case 'S':
          h.H16.subarray((b >> 1) + from, (b >> 1) + to).sort();
          break;
        case 'B':
          h.H8.subarray(b + from, b + to).sort();
          break;
        case 'J': {
          const v = new BigInt64Array(h.H32.buffer as ArrayBuffer, b + from * 8, to - from);
          v.sort();
          break;
        }
        default:
          throw new RunRefusal('Arrays.sort');
      }
    },
  });
  r.add('java/util/EnumSet$Regular', {
    'big()': () => {
      throw new RunRefusal('EnumSet of more than 64 constants');
    },
  });
  r.add('java/util/IdentityHashMap', {
    'ordered()': (m: JavaMachine) => {
      m.varies();
    },
  });
  r.add('java/util/stream/RefPipe', {
    'written()': (m, t, a) => {
      t.S[a] = m.outSize;
    },
    'unsupported()': () => {
      throw new RunRefusal('output inside mapMulti');
    },
  });
  r.add('java/util/Formatter', {
    'unsupported()': () => {
      throw new RunRefusal('format conversion');
    },
    'digits(CDI)': (m, t, a) => {
      const c = String.fromCharCode(t.S[a]!);
      const x = t.D[a + 1]!,
        p = t.S[a + 2]!;
      t.S[a] = m.string(
        c === 'f'
          ? javaFixed(x, p)
          : c === 'e' || c === 'E'
            ? javaScientific(x, p).replace('E', 'e')
            : c === 'g' || c === 'G'
              ? javaGeneral(x, p === 0 ? 1 : p)
              : javaHex(x),
      );
    },
  });
  const cached = (m: JavaMachine, p: number, f: number): JavaRegex => {
    const key = f + '/' + m.str(p);
    let x = m.regexes.get(key);
    if (!x) {
      x = compileRegex(m.str(p), f);
      m.regexes.set(key, x);
    }
    if (x.refused) throw new RunRefusal('regular expression ' + x.refused);
    return x;
  };
  r.add('java/util/regex/Pattern', {
    'check(Ljava/lang/String;I)': (m, t, a) => {
      cached(m, t.S[a]!, t.S[a + 1]!);
    },
    'groups(Ljava/lang/String;I)': (m, t, a) => {
      t.S[a] = cached(m, t.S[a]!, t.S[a + 1]!).groups;
    },
    'groupIndex(Ljava/lang/String;ILjava/lang/String;)': (m, t, a) => {
      const i = cached(m, t.S[a]!, t.S[a + 1]!).names.indexOf(m.str(t.S[a + 2]!));
      t.S[a] = i < 0 ? -1 : i;
    },
    'find0(Ljava/lang/String;ILjava/lang/String;II)': (m, t, a) => {
      const x = cached(m, t.S[a]!, t.S[a + 1]!);
      const s = m.str(t.S[a + 2]!);
      const mode = t.S[a + 4]!;
      const re = mode === 1 ? x.whole : mode === 2 ? x.sticky : x.find;
      re.lastIndex = t.S[a + 3]!;
      const g = re.exec(s) as (RegExpExecArray & { indices?: ([number, number] | undefined)[] }) | null;
      if (!g) {
        t.S[a] = 0;
        return;
      }
      const out = m.newArray(m.link.arrayOf(null, 'I'), (x.groups + 1) * 2);
      const b = (m.heap.addr[out]! + 16) >> 2;
      for (let i = 0; i <= x.groups; i++) {
        const p = g.indices![i];
        m.heap.H32[b + 2 * i] = p ? p[0] : -1;
        m.heap.H32[b + 2 * i + 1] = p ? p[1] : -1;
      }
      t.S[a] = out;
    },
  });
}
