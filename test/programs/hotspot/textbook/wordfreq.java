import java.util.*;
import java.util.function.Function;
import java.util.stream.*;

public class Main {
    static final String TEXT = """
        It was the best of times, it was the worst of times,
        it was the age of wisdom, it was the age of foolishness,
          it was the epoch of belief; \"quoted\" \
        joined line
        end\tTab
        """;
    public static void main(String[] args) {
        System.out.print(TEXT);
        Map<String, Integer> freq = new TreeMap<>();
        for (String w : TEXT.toLowerCase().split("\\W+")) freq.merge(w, 1, Integer::sum);
        List<Map.Entry<String, Integer>> es = new ArrayList<>(freq.entrySet());
        es.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        for (int i = 0; i < 5; i++) System.out.printf("%-6s %3d%n", es.get(i).getKey(), es.get(i).getValue());
        Map<Integer, Set<String>> byLen = Arrays.stream(TEXT.split("[\\s,;\"]+")).collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toCollection(TreeSet::new)));
        System.out.println(byLen);
        Map<Character, Long> letters = TEXT.chars().filter(Character::isLetter).mapToObj(c -> (char) Character.toLowerCase(c)).collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        System.out.println(letters);
        System.out.println(TEXT.lines().map(String::strip).map(l -> l.length() + ":" + l.charAt(0)).collect(Collectors.joining("|")));
        StringBuilder acro = new StringBuilder();
        Scanner sc = new Scanner("north atlantic treaty organization 12 3.5 rest of line\nnext");
        for (int i = 0; i < 4; i++) acro.append(Character.toUpperCase(sc.next().charAt(0)));
        System.out.println(acro + " " + sc.nextInt() + " " + sc.nextDouble() + "[" + sc.nextLine() + "]" + sc.hasNextLine() + sc.hasNextInt());
    }
}
