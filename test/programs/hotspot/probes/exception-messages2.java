import java.util.*;
public class Main {
    static class Bad { static int x = 1 / Integer.parseInt("0"); }
    static class Bad2 { static final Object o; static { o = null; o.toString(); } static void m() {} }
    public static void main(String[] args) {
        try { System.out.println(Bad.x); } catch (ExceptionInInitializerError e) { System.out.println("EIIE " + e.getCause() + " " + e.getMessage()); }
        try { System.out.println(Bad.x); } catch (NoClassDefFoundError e) { System.out.println("NCDFE " + e.getMessage()); }
        try { Bad2.m(); } catch (Throwable t) { System.out.println(t.getClass().getName() + " / " + t.getCause().getClass().getSimpleName()); }
        try { Object[] o = new String[1]; o[0] = 1; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
        try { Object o = List.of(1); ((List<String>) o).get(0).length(); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
        try { int[] n = new int[-3]; } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
        try { "abc".substring(2, 1); } catch (StringIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { "abc".charAt(5); } catch (StringIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { new ArrayList<>(List.of(1, 2)).get(2); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { List.of(1).add(2); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); }
        try { List.of(1, null); } catch (NullPointerException e) { System.out.println("npe of"); }
        try { Map.of("a", 1, "a", 2); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { new ArrayDeque<Integer>().pop(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        try { new ArrayDeque<Integer>().addFirst(null); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { Optional.empty().get(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        try { Optional.empty().orElseThrow(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        try { new Scanner("x").nextInt(); } catch (InputMismatchException e) { System.out.println(e.getMessage()); }
        try { Integer.parseInt("12x"); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
        try { Integer.parseInt(""); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
        try { Integer.parseInt(null); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
        try { Long.parseLong("99999999999999999999"); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
        try { Double.parseDouble("abc"); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
        try { Double.parseDouble(""); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
        try { Thread.State.valueOf("X"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { new TreeMap<String, Integer>().firstKey(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        try { new LinkedList<String>().getFirst(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        try { new PriorityQueue<String>().remove(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        try { new ArrayList<Integer>().iterator().next(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        try { Arrays.asList(1, 2).remove(0); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); }
        try { new ArrayList<>(-1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { Objects.requireNonNull(null, "must not be null"); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { Objects.checkIndex(5, 3); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { "a".repeat(-1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { List.of(1,2,3).subList(2, 1); } catch (Exception e) { System.out.println(e); }
        try { new ArrayList<>(List.of(1,2,3)).subList(0, 4); } catch (Exception e) { System.out.println(e); }
        try { Math.toIntExact(1L << 40); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        try { Math.addExact(Integer.MAX_VALUE, 1); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        try { Math.multiplyExact(Long.MAX_VALUE, 2L); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        try { System.out.println(5L % 0L); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        try { String.format("%d", "x"); } catch (IllegalFormatException e) { System.out.println(e.getClass().getSimpleName() + " " + e.getMessage()); }
        try { String.format("%s %s", "x"); } catch (IllegalFormatException e) { System.out.println(e.getClass().getSimpleName() + " " + e.getMessage()); }
        try { String.format("%q", "x"); } catch (IllegalFormatException e) { System.out.println(e.getClass().getSimpleName() + " " + e.getMessage()); }
        try { String.format("%.2d", 5); } catch (IllegalFormatException e) { System.out.println(e.getClass().getSimpleName() + " " + e.getMessage()); }
    }
}
