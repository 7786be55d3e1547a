import java.util.*;
import java.util.stream.*;

public class Main {
    enum P { X, O, NONE { @Override public String toString() { return "."; } }; P other() { return this == X ? O : X; } }
    static class Board implements Cloneable {
        P[] c = new P[9]; { Arrays.fill(c, P.NONE); }
        private static final int[][] LINES = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}};
        Optional<P> winner() { return Stream.of(LINES).filter(l -> c[l[0]] != P.NONE && c[l[0]] == c[l[1]] && c[l[1]] == c[l[2]]).map(l -> c[l[0]]).findAny(); }
        IntStream free() { return IntStream.range(0, 9).filter(i -> c[i] == P.NONE); }
        @Override public Board clone() { try { Board b = (Board) super.clone(); b.c = c.clone(); return b; } catch (CloneNotSupportedException e) { throw new AssertionError(e); } }
        Board with(int i, P p) { Board b = clone(); b.c[i] = p; return b; }
        @Override public String toString() { return IntStream.range(0, 3).mapToObj(r -> Arrays.stream(c, r * 3, r * 3 + 3).map(P::toString).collect(Collectors.joining())).collect(Collectors.joining("/")); }
    }
    static int nodes = 0;
    static int minimax(Board b, P turn, P me) { nodes++; var w = b.winner(); if (w.isPresent()) return w.get() == me ? 1 : -1; int[] free = b.free().toArray(); if (free.length == 0) return 0; IntStream s = Arrays.stream(free).map(i -> minimax(b.with(i, turn), turn.other(), me)); return (turn == me ? s.max() : s.min()).getAsInt(); }
    public static void main(String[] args) {
        Board b = new Board().with(0, P.X).with(4, P.O).with(8, P.X);
        P turn = P.O;
        while (b.winner().isEmpty() && b.free().findAny().isPresent()) { final Board cur = b; final P t = turn; int best = b.free().boxed().max(Comparator.comparingInt((Integer i) -> minimax(cur.with(i, t), t.other(), t)).thenComparing(Comparator.reverseOrder())).get(); b = b.with(best, turn); System.out.println(turn + " plays " + best + " -> " + b); turn = turn.other(); }
        System.out.println(b.winner().map(p -> p + " wins").orElse("draw") + " after " + nodes);
    }
}
