package org.huddleboard.huddle.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;

/** An action as it is typed in one line: what, {@code @name} who, {@code +3} in how many days. */
public record ActionText(String words, Optional<MemberId> owner, LocalDate due) {
    /** Somebody who may own an action. */
    public record Candidate(MemberId id, String name) {}

    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 180;
    private static final Pattern WHO = Pattern.compile("(?<=^|\\s)@([\\p{L}][\\p{L}\\p{M}'’.-]*)");
    private static final Pattern WHEN = Pattern.compile("(?<=^|\\s)\\+(\\d{1,3})(?=$|[\\s.,])");

    public static ActionText parse(String line, Collection<Candidate> team, LocalDate today) {
        var who = WHO.matcher(line);
        Optional<MemberId> owner = who.find() ? Optional.of(one(who.group(1), team)) : Optional.empty();
        var when = WHEN.matcher(line);
        var days = when.find() ? Integer.parseInt(when.group(1)) : USUAL_DAYS;
        if (days > MOST_DAYS) {
            throw BrokenRule.at("action", "huddle.rule.tooLate", MOST_DAYS);
        }
        var words = WHEN.matcher(WHO.matcher(line).replaceFirst(""))
                .replaceFirst("")
                .replaceAll("\\s+", " ")
                .strip();
        return new ActionText(Huddle.said("action", words), owner, today.plusDays(days));
    }

    /** The one meant by what was typed: a whole first name counts before the beginning of any name. */
    private static MemberId one(String typed, Collection<Candidate> team) {
        var wanted = plain(typed).replaceAll("[.]+$", "");
        var exact = team.stream()
                .filter(person -> plain(person.name()).split(" ", 2)[0].equals(wanted)
                        || plain(person.name()).replace(' ', '.').equals(wanted))
                .toList();
        var found = exact.isEmpty() ? beginning(wanted, team) : exact;
        if (found.isEmpty()) {
            throw BrokenRule.at("action", "huddle.rule.nobody", typed);
        }
        if (found.size() > 1) {
            var names = found.stream().map(Candidate::name).collect(Collectors.joining(", "));
            throw BrokenRule.at("action", "huddle.rule.several", typed, names);
        }
        return found.getFirst().id();
    }

    private static List<Candidate> beginning(String wanted, Collection<Candidate> team) {
        return team.stream()
                .filter(person -> Pattern.compile(" ")
                                .splitAsStream(plain(person.name()))
                                .anyMatch(part -> part.startsWith(wanted))
                        || plain(person.name()).replace(' ', '.').startsWith(wanted))
                .toList();
    }

    /** Everybody named in a line such as "ewa, ivo"; each has to be one of the team. */
    public static List<MemberId> names(String line, Collection<Candidate> team) {
        return Pattern.compile("[\\s,;@]+")
                .splitAsStream(line)
                .filter(word -> !word.isBlank())
                .map(word -> one(word, team))
                .distinct()
                .toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
