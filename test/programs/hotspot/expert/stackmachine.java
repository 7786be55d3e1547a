import java.util.*;
public class Main {
    static class VM {
        private final Deque<Integer> st = new ArrayDeque<>(); private final Map<String, Integer> labels = new HashMap<>(); private final Map<Integer, Integer> mem = new TreeMap<>(); private int pc, steps; private final StringBuilder out = new StringBuilder();
        enum Op { PUSH(1), POP(0), ADD(0), SUB(0), MUL(0), DUP(0), SWAP(0), JMP(1), JZ(1), LOAD(1), STORE(1), PRINT(0), HALT(0), CALL(1), RET(0); final int args; Op(int a) { args = a; } static final Map<String, Op> BY = new HashMap<>(); static { for (Op o : values()) BY.put(o.name().toLowerCase(Locale.ROOT), o); } }
        record Ins(Op op, String arg) { @Override public String toString() { return op + (arg == null ? "" : " " + arg); } }
        final List<Ins> code = new ArrayList<>();
        VM load(String src) { for (String line : src.split("\n")) { line = line.replaceAll("#.*", "").strip(); if (line.isEmpty()) continue; if (line.endsWith(":")) { labels.put(line.substring(0, line.length() - 1), code.size()); continue; } String[] p = line.split("\\s+"); Op op = VM.Op.BY.get(p[0]); if (op == null) throw new IllegalArgumentException("bad op " + p[0]); if (p.length - 1 != op.args) throw new IllegalArgumentException(op + " wants " + op.args); code.add(new Ins(op, p.length > 1 ? p[1] : null)); } return this; }
        private int arg(Ins i) { Integer l = labels.get(i.arg()); return l != null ? l : Integer.parseInt(i.arg()); }
        String run() { Deque<Integer> calls = new ArrayDeque<>(); loop: while (true) { if (++steps > 1000) throw new IllegalStateException("runaway at " + pc); Ins i = code.get(pc++); switch (i.op()) { case PUSH -> st.push(arg(i)); case POP -> st.pop(); case ADD -> st.push(st.pop() + st.pop()); case SUB -> { int b = st.pop(), a = st.pop(); st.push(a - b); } case MUL -> st.push(st.pop() * st.pop()); case DUP -> st.push(st.peek()); case SWAP -> { int b = st.pop(), a = st.pop(); st.push(b); st.push(a); } case JMP -> pc = arg(i); case JZ -> { if (st.pop() == 0) pc = arg(i); } case LOAD -> st.push(mem.getOrDefault(arg(i), 0)); case STORE -> mem.put(arg(i), st.pop()); case PRINT -> out.append(st.pop()).append(' '); case CALL -> { calls.push(pc); pc = arg(i); } case RET -> pc = calls.pop(); case HALT -> { break loop; } } } return out.toString().trim(); }
    }
    public static void main(String[] args) {
        VM vm = new VM().load("""
            push 5
            store 0
            push 1
            store 1
            loop:
              load 0
              jz end
              load 1
              load 0
              mul
              store 1   # acc *= n
              load 0
              push 1
              sub
              store 0
              jmp loop
            end:
              load 1
              print
              push 7
              call sq
              print
              halt
            sq:
              dup
              mul
              ret
            """);
        System.out.println(vm.run() + " steps " + vm.steps + " mem " + vm.mem + " labels " + new TreeMap<>(vm.labels));
        System.out.println(vm.code.subList(0, 3));
        try { new VM().load("x:\njmp x").run(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
        try { new VM().load("push"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { new VM().load("add\nhalt").run(); } catch (NoSuchElementException e) { System.out.println("underflow " + e.getMessage()); }
        new VM().load("push 1").run();
    }
}
