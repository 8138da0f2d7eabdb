package org.huddleboard.wall.application;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;
import org.springframework.stereotype.Component;

/** Keeps names and numbers apart: a tile of the wall that names somebody of the site holds no figure. */
@Component
class Discretion {
    private static final int EVERYBODY = 2_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Anything with a numeral in it, such as 10:40, 4th or £12. */
    private static final Pattern FIGURE = Pattern.compile("[^\\s“”\"(),;]*\\p{N}[^\\s“”\"(),;]*");

    private final PeopleDirectory directory;

    Discretion(PeopleDirectory directory) {
        this.directory = directory;
    }

    /** Who is at the team's site, asked only where there is a figure to be discreet about. */
    Names at(Team team) {
        return new Names(() -> directory.atSite(team.site(), "", EVERYBODY));
    }

    static String withoutFigures(String words) {
        return FIGURE.matcher(words).replaceAll("…");
    }

    static boolean hasFigures(String words) {
        return FIGURE.matcher(words).find();
    }

    /** First names and last names of a site. */
    static class Names {
        private final Supplier<List<Person>> people;
        private Optional<Set<String>> names = Optional.empty();

        Names(Supplier<List<Person>> people) {
            this.people = people;
        }

        /** The texts of one tile: where one of them names somebody, figures become a dash of silence in all. */
        List<String> together(List<String> texts) {
            return texts.stream().anyMatch(Discretion::hasFigures)
                            && texts.stream().anyMatch(this::named)
                    ? texts.stream().map(Discretion::withoutFigures).toList()
                    : List.copyOf(texts);
        }

        /** Words that stand beside a figure: gone where they name somebody. */
        Optional<String> unlessNamed(Optional<String> words) {
            return words.filter(text -> !named(text));
        }

        /** A figure with the events that name nobody. */
        TeamFigures.Figure beside(TeamFigures.Figure figure) {
            return figure.telling(title -> !named(title));
        }

        /** Whether somebody of the site is named here. */
        boolean named(String text) {
            return words(text).anyMatch(known()::contains);
        }

        private Set<String> known() {
            var known = names.orElseGet(() -> {
                var found = new HashSet<String>();
                people.get()
                        .forEach(person -> words(person.name())
                                .filter(word -> word.length() > 1)
                                .forEach(found::add));
                return found;
            });
            names = Optional.of(known);
            return known;
        }

        private static Stream<String> words(String text) {
            return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty());
        }
    }
}
