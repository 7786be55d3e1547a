import java.util.*;
import java.util.function.*;
public class Main {
    enum Op { PUSH(1), ADD(0), SUB(0), MUL(0), DUP(0), SWAP(0), JMP(1), JZ(1), LOAD(1), STORE(1), PRINT(0), CALL(1), RET(0), HALT(0); final int args; Op(int a) { args = a; } static Op parse(String s) { try { return valueOf(s.toUpperCase(Locale.ROOT)); } catch (IllegalArgumentException e) { throw new AsmException("unknown op " + s, e); } } }
    static final class AsmException extends RuntimeException { AsmException(String m, Throwable c) { super(m, c); } AsmException(String m) { this(m, null); } }
    record Ins(Op op, int arg, int line) { @Override public String toString() { return op.args == 0 ? op.name() : op + " " + arg; } }
    static List<Ins> assemble(String src) { Map<String, Integer> labels = new HashMap<>(); List<String[]> rows = new ArrayList<>(); List<Integer> lines = new ArrayList<>(); int ln = 0; for (String raw : src.split("\\R")) { ln++; String s = raw.replaceFirst(";.*", "").strip(); if (s.isEmpty()) continue; if (s.endsWith(":")) { if (labels.put(s.substring(0, s.length() - 1), rows.size()) != null) throw new AsmException("duplicate label line " + ln); continue; } rows.add(s.split("\\s+")); lines.add(ln); } List<Ins> out = new ArrayList<>(rows.size()); for (int i = 0; i < rows.size(); i++) { String[] r = rows.get(i); Op op = Op.parse(r[0]); if (r.length - 1 != op.args) throw new AsmException(op + " needs " + op.args + " at line " + lines.get(i)); int arg = 0; if (op.args == 1) { Integer l = labels.get(r[1]); arg = l != null ? l : Integer.decode(r[1]); } out.add(new Ins(op, arg, lines.get(i))); } return List.copyOf(out); }
    static class Machine { private final int[] stack = new int[32], mem = new int[8]; private int sp, pc, steps; private final Deque<Integer> calls = new ArrayDeque<>(); private final StringBuilder out = new StringBuilder(); private static final Map<Op, IntBinaryOperator> BIN = new EnumMap<>(Map.of(Op.ADD, Integer::sum, Op.SUB, (a, b) -> a - b, Op.MUL, (a, b) -> a * b)); void push(int v) { stack[sp++] = v; } int pop() { return stack[--sp]; } String run(List<Ins> code) { loop: while (true) { if (++steps > 1000) throw new IllegalStateException("too many steps"); Ins in = code.get(pc++); switch (in.op()) { case PUSH -> push(in.arg()); case ADD, SUB, MUL -> { int b = pop(), a = pop(); push(BIN.get(in.op()).applyAsInt(a, b)); } case DUP -> { int a = pop(); push(a); push(a); } case SWAP -> { int b = pop(), a = pop(); push(b); push(a); } case JMP -> pc = in.arg(); case JZ -> { if (pop() == 0) pc = in.arg(); } case LOAD -> push(mem[in.arg()]); case STORE -> mem[in.arg()] = pop(); case PRINT -> out.append(pop()).append(' '); case CALL -> { calls.push(pc); pc = in.arg(); } case RET -> pc = calls.pop(); case HALT -> { break loop; } } } return out.toString().trim() + " (" + steps + ")"; } }
    public static void main(String[] args) { String fact = """
            push 5      ; n
            store 0
            push 1
            store 1
        loop:
            load 0
            jz done
            load 1
            load 0
            mul
            store 1
            load 0
            push 1
            sub
            store 0
            jmp loop
        done:
            load 1
            print
            call sub
            halt
        sub:
            push 0x2A
            print
            ret
        """; List<Ins> code = assemble(fact); System.out.println(code.size() + " " + code.get(1) + " " + code.get(code.size() - 1) + " " + code.get(5)); System.out.println(new Machine().run(code)); for (String bad : new String[]{"push", "foo 1", "a:\na:\n", "loop: \n jmp loop", "pop", "add", "push 1\nret", "push 1", "push zz"}) { try { System.out.println(new Machine().run(assemble(bad))); } catch (AsmException e) { System.out.println("asm: " + e.getMessage() + (e.getCause() != null ? " <- " + e.getCause().getMessage() : "")); } catch (IllegalStateException | IndexOutOfBoundsException | NoSuchElementException e) { System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage()); } catch (NumberFormatException e) { System.out.println("nfe " + e.getMessage()); } } }
}
