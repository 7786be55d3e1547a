// The instructions, named after CIL's (ECMA-335 III); a suffix says what a width or a by-value copy needs. Three cells each: opcode, a, b.
const names = (
  'nop ldc ldnull ldloc stloc ldloc.v stloc.v ldloca ldarg0 ' +
  'ldfld stfld ldfld.v stfld.v ldflda ldvfld stvfld ldvfld.v stvfld.v ldvflda ' +
  'ldsfld stsfld ldsfld.v stsfld.v ldsflda ldelem stelem stelem.ref ldelem.v stelem.v ldelema ldelem.md stelem.md ldelema.md ldlen ' +
  'ldind stind ldind.v stind.v newobj newarr newarr.md call callvirt invoke constrained ret retv br brtrue brfalse switch ' +
  'add.i4 sub.i4 mul.i4 div.i4 rem.i4 and.i4 or.i4 xor.i4 shl.i4 shr.i4 shr.un.i4 neg.i4 not.i4 add.r8 sub.r8 mul.r8 div.r8 rem.r8 neg.r8 ' +
  'arith unary ceq cne clt cgt cle cge ceq.str cne.str conv conv.ovf box unbox unbox.any castclass isinst dup pop newdel throw rethrow leave endfinally endfilter ldtoken concat initobj default ' +
  'clone yield yieldbreak await stack.hid not ldref refeq swap blt bge ble bgt beq bne incloc isnull hasvalue refuse vstore enumcheck ldftn typeinit catch dispose.iter entervoid localloc'
).split(' ');
export const OP: Record<string, number> = {};
names.forEach((n, i) => {
  OP[n] = i;
});
export const OP_NAMES: readonly string[] = names;
