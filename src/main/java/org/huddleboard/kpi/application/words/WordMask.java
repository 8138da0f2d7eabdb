package org.huddleboard.kpi.application.words;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.kpi.application.words.CustomerWords.Word;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Covers in customers' words what would tell who they are, or which colleague they mean: a comment is about a contact,
 * and beside a score it must not become a mark for one agent.
 */
@Component
class WordMask {
    static final String COVER = "•••";

    private static final int LONGEST = 2_000;
    private static final int SHORTEST_NAME = 3;
    /** Account, case and meter numbers, postcodes, and links that may carry any of them. */
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<!\\d)\\d(?:[ -]?\\d){5,}(?!\\d)|\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b|https?://\\S+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final TextGuard guard;
    private final PeopleDirectory people;

    WordMask(TextGuard guard, PeopleDirectory people) {
        this.guard = guard;
        this.people = people;
    }

    /** Those that have words, ready to be kept. */
    List<KeptWord> masked(List<Word> words) {
        var names = names(words);
        return words.stream()
                .filter(word -> !word.words().isBlank())
                .map(word -> KeptWord.of(word, masked(word.words(), namesOf(word.team(), names))))
                .toList();
    }

    private static Optional<Pattern> namesOf(@Nullable TeamId team, Map<TeamId, Pattern> names) {
        return team == null ? Optional.empty() : Optional.ofNullable(names.get(team));
    }

    String masked(String words, Optional<Pattern> names) {
        var said = BLANKS.matcher(words).replaceAll(" ").strip();
        var cut = said.length() > LONGEST ? said.substring(0, LONGEST - 1) + "…" : said;
        var covered = mayHoldDetails(cut) ? NUMBERS.matcher(withoutDetails(cut)).replaceAll(COVER) : cut;
        var nameless =
                names.map(name -> name.matcher(covered).replaceAll(COVER)).orElse(covered);
        return nameless.length() > LONGEST ? nameless.substring(0, LONGEST) : nameless;
    }

    /** Most comments have neither digit nor address, and finding telephone numbers is slow. */
    private static boolean mayHoldDetails(String words) {
        return words.chars().anyMatch(c -> Character.isDigit(c) || c == '@' || c == ':');
    }

    private String withoutDetails(String words) {
        var covered = new StringBuilder(words);
        guard.findings(words).stream()
                .sorted(Comparator.comparingInt(TextGuard.Finding::start).reversed())
                .forEach(found -> covered.replace(found.start(), found.end(), COVER));
        return covered.toString();
    }

    /** For each team the names of those who were in it on the latest of the days, one question a team. */
    private Map<TeamId, Pattern> names(List<Word> words) {
        var days = new HashMap<TeamId, LocalDate>();
        for (var word : words) {
            if (word.team() != null) {
                days.merge(word.team(), word.day(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        var names = new HashMap<TeamId, Pattern>();
        days.forEach((team, day) -> pattern(people.inTeam(team, day)).ifPresent(found -> names.put(team, found)));
        return names;
    }

    private static Optional<Pattern> pattern(List<Person> people) {
        var names = people.stream()
                .flatMap(person -> Stream.of(person.name(), person.firstName()))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile("(?<!\\p{L})(?:" + names + ")(?!\\p{L})"));
    }
}
