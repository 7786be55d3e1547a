// Lambdas against their functional interfaces (JLS 15.27): the ground target type, parameters, what the body gives. After com.sun.tools.javac.comp.Attr.visitLambda.
import { Calls } from './calls.ts';
import { completesNormally, isStatementExpr, unparen, type Inference } from './resolve.ts';
import { Env } from './env.ts';
import { copyOf, declares } from './tryout.ts';
import type { Lambda } from '../ast/tree.ts';
import { isPrim, type ClassType, type Type, type VarSymbol } from './types.ts';
import type { LambdaContext } from './expressions.ts';

export abstract class Lambdas extends Calls {
  /** A wildcard-parameterised target takes its arguments from explicitly typed parameters where it can (JLS 18.5.3). */
  private explicitTarget(l: Lambda, env: Env, formal: Type): Type {
    if (!l.explicit || !l.params.length || formal.k !== 'class' || !formal.args.some((a) => a.k === 'wild'))
      return formal;
    const sam = this.samOf(formal.sym);
    if (!sam || sam.params.length !== l.params.length) return formal;
    const vars = this.types.fresh(formal.sym.typeParams);
    const self: ClassType = { k: 'class', sym: formal.sym, args: vars, outer: formal.outer };
    for (let i = 0; i < l.params.length; i++) {
      const p = l.params[i]!;
      if (!p.type) return formal;
      const t = this.typeOf(p.type, env);
      if (t.k === 'err') return formal;
      if (!this.types.isSame(this.types.memberType(self, sam.params[i]!, sam.owner), t)) return formal;
    }
    const ground: ClassType = {
      k: 'class',
      sym: formal.sym,
      outer: formal.outer,
      args: formal.args.map((a, i) => (a.k === 'wild' ? (vars[i]!.eq.find((x) => x.k !== 'ivar') ?? a) : a)),
    };
    // the ground type bounds what the wildcards mention: T <: Integer from `ToIntFunction<? super T>`
    if (this.types.free(formal)) this.types.isLoose(ground, formal);
    return ground;
  }
  lambdaInto(l: Lambda, env: Env, formal: Type, inf: Inference): boolean {
    formal = this.explicitTarget(l, env, formal);
    const fn = this.fnType(formal);
    if (!fn) {
      this.error(l.pos, 'incompatible types: not a functional interface');
      this.attribOrphan({ k: 'lambda', expr: l, env });
      return true;
    }
    if (fn.params.length !== l.params.length) {
      this.error(l.pos, 'incompatible types: incompatible parameter types in lambda expression');
      this.attribOrphan({ k: 'lambda', expr: l, env });
      return true;
    }
    if (fn.sym.typeParams.length) {
      this.error(l.pos, 'incompatible types: invalid functional descriptor for lambda expression');
      return true;
    }
    const lenv = new Env(env, 'lambda', env.unit);
    lenv.lambda = l;
    lenv.code = l;
    l.fn = fn.sym;
    l.inClass = env.cls!;
    l.isStaticCode = this.staticAt(env);
    const syms: VarSymbol[] = [];
    for (let i = 0; i < l.params.length; i++) {
      const p = l.params[i]!;
      let t: Type;
      if (p.type) {
        t = this.typeOf(p.type, env);
        if (t.k !== 'err' && !this.types.isSame(fn.params[i]!, t)) {
          this.error(l.pos, 'incompatible types: incompatible parameter types in lambda expression');
        }
      } else t = this.types.resolved(fn.params[i]!);
      syms.push(this.local(p, t, lenv, 'param'));
    }
    l.paramSyms = syms;
    const ret = fn.ret;
    const ctx: LambdaContext = { ret, inf, ok: true, lambda: l };
    this.lambdaCtx.set(l, ctx);
    inf.finishers.push(() => {
      l.type = this.types.resolved(formal);
      l.fnType = l.type;
      l.fnParams = fn.params.map((p) => this.types.resolved(p));
      l.fnReturn = this.types.resolved(ret);
    });
    if (l.bodyExpr) {
      if (ret.k === 'void') {
        if (!isStatementExpr(l.bodyExpr)) {
          const n = this.errors.length;
          this.expr(l.bodyExpr, lenv);
          if (this.errors.length === n)
            this.error(l.bodyExpr.pos, 'incompatible types: bad return type in lambda expression');
        } else this.expr(l.bodyExpr, lenv);
      } else {
        const n = this.errors.length;
        if (!this.resultInto(l.bodyExpr, lenv, ret, inf)) {
          if (this.errors.length === n)
            this.error(unparen(l.bodyExpr).pos, 'incompatible types: bad return type in lambda expression');
          ctx.ok = false;
        }
      }
    } else {
      this.attribBlockIn(l, lenv);
      if (ret.k !== 'void' && completesNormally(l.body!))
        this.error(l.pos, 'incompatible types: bad return type in lambda expression: missing return value');
    }
    return true;
  }
  lambdaReturnsPrimitive(l: Lambda, env: Env): boolean | null {
    const e = l.bodyExpr ? unparen(l.bodyExpr) : null;
    if (!e) return null;
    if (e.k === 'new') return false;
    if (l.params.length > 0 && !l.explicit) return null;
    const t = this.speculated(l, env);
    return t && t.k !== 'err' && t.k !== 'void' ? isPrim(t) : null;
  }
  private readonly tried = new Map<Lambda, Type | null>();
  speculated(l: Lambda, env: Env): Type | null {
    const known = this.tried.get(l);
    if (known !== undefined) return known;
    let t: Type | null = null;
    if (l.bodyExpr && !declares(l.bodyExpr)) {
      const copy = copyOf(l);
      const lenv = new Env(env, 'lambda', env.unit);
      lenv.lambda = copy;
      lenv.code = copy;
      const said = this.errors.length;
      for (const p of copy.params) if (p.type) this.local(p, this.typeOf(p.type, env), lenv, 'param');
      this.speculating++;
      t = this.expr(copy.bodyExpr!, lenv);
      this.speculating--;
      if (this.errors.length > said) t = null;
      this.errors.length = said;
    }
    this.tried.set(l, t);
    return t;
  }
}
