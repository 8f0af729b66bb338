package dev.cairn.topics;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each word of some titles tells: from next to nothing to 1, the fewer titles have it the more. */
final class Rarity {
    /** In a small library too most words of the language are common: titles are reckoned to be at least so many. */
    private static final int FEWEST_TITLES = 1000;

    private static final double WEAK = 0.05;
    private static final double NUMBER = 0.5;

    private final Map<String, Double> weights = new HashMap<>();

    static Rarity of(List<Subject> subjects) {
        var rarity = new Rarity();
        var titles = new HashMap<String, Integer>();
        subjects.forEach(subject -> subject.stems().forEach(it -> titles.merge(it, 1, Integer::sum)));
        double all = Math.max(FEWEST_TITLES, subjects.size()) + 1.0;
        titles.forEach((word, count) -> rarity.weights.put(word, weight(word, Math.log(all / count) / Math.log(all))));
        return rarity;
    }

    private static double weight(String word, double rare) {
        if (Words.isWeak(word)) {
            return WEAK;
        }
        return Words.isNumber(word) ? NUMBER * rare : Math.max(WEAK, rare);
    }

    double of(String word) {
        return weights.getOrDefault(word, 0.0);
    }

    double sum(Collection<String> words) {
        return words.stream().sorted().mapToDouble(this::of).sum();
    }

    /** What some words tell together, those left out that stand in any title. */
    double evidence(Collection<String> words) {
        return sum(words.stream().filter(it -> !Words.isWeak(it)).toList());
    }

    /** The rarest first; the same for every title. */
    Comparator<String> order() {
        return Comparator.<String>comparingDouble(this::of).reversed().thenComparing(Comparator.naturalOrder());
    }
}
