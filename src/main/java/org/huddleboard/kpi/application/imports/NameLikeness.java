package org.huddleboard.kpi.application.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huddleboard.people.Person;

/** Finds the person a name in a file most likely means: the same words in any order, initials, a slip of the pen. */
record NameLikeness(List<Candidate> candidates) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final double ENOUGH = 0.8;
    private static final double INITIAL = 0.85;

    record Candidate(Person person, List<String> words) {}

    static NameLikeness among(List<Person> people) {
        return new NameLikeness(people.stream()
                .map(person -> new Candidate(person, words(person.name())))
                .toList());
    }

    /** One person, unless nobody is like enough or two are alike. */
    Optional<Person> likeliest(String key) {
        var wanted = words(key);
        var best = Optional.<Person>empty();
        var most = 0.0;
        for (var candidate : candidates) {
            var likeness = likeness(wanted, candidate.words());
            if (likeness > most) {
                most = likeness;
                best = Optional.of(candidate.person());
            } else if (likeness == most) {
                best = Optional.empty();
            }
        }
        return most >= ENOUGH ? best : Optional.empty();
    }

    /** An address counts by what stands before its sign; digits and punctuation part words. */
    private static List<String> words(String name) {
        var bare = name.replaceFirst("@.*$", "");
        var plain =
                MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static double likeness(List<String> wanted, List<String> known) {
        var longWord = wanted.stream().anyMatch(word -> word.length() > 2);
        if (!longWord || known.isEmpty()) {
            return 0;
        }
        var met = wanted.stream().mapToDouble(word -> best(word, known)).sum();
        var answered = known.stream().mapToDouble(word -> best(word, wanted)).sum();
        return (met + answered) / (wanted.size() + known.size());
    }

    private static double best(String word, List<String> others) {
        return others.stream().mapToDouble(other -> likeness(word, other)).max().orElse(0);
    }

    private static double likeness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? INITIAL : 0;
        }
        var longest = Math.max(one.length(), other.length());
        var likeness = 1 - (double) steps(one, other) / longest;
        return likeness >= 0.6 ? likeness : 0;
    }

    /** How many letters have to be changed, put in or left out to make the one of the other. */
    private static int steps(String one, String other) {
        var row = new int[other.length() + 1];
        Arrays.setAll(row, at -> at);
        for (var i = 1; i <= one.length(); i++) {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1) ? corner : corner + 1;
                corner = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
