package org.huddleboard.wall.ui;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands together on a wall, as somebody who passes by reads it. */
final class Tiles {
    private static final List<String> TAGS = List.of("section", "article", "header", "footer");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** A chart dates its weeks; somebody of Manila is called Jun. */
    private static final Pattern DATE =
            Pattern.compile("(?<=\\d )(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b");

    private static final List<String> READ_ALOUD = List.of("title", "aria-label");

    private final Set<String> names;

    private Tiles(Set<String> names) {
        this.names = names;
    }

    /** First names and last names; initials alone name nobody. */
    static Tiles withNamesOf(List<String> people) {
        return new Tiles(people.stream()
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet()));
    }

    /** Tiles in which a name stands beside a digit: there must be none. */
    List<String> thatNameSomebodyBesideADigit(Element board) {
        return of(board).stream().filter(this::namesSomebodyBesideADigit).toList();
    }

    boolean namesSomebodyBesideADigit(String text) {
        return namesSomebody(text) && text.chars().anyMatch(Character::isDigit);
    }

    boolean namesSomebody(String text) {
        return BETWEEN_WORDS.splitAsStream(DATE.matcher(text).replaceAll("")).anyMatch(names::contains);
    }

    /** The text of each sheet, card, outlined place, head and foot, drawings and their tables included. */
    static List<String> of(Element board) {
        return all(board)
                .filter(part -> !part.isTextNode())
                .filter(part -> TAGS.contains(part.getTag()))
                .map(Tiles::text)
                .toList();
    }

    static String text(Element element) {
        return all(element).map(Tiles::own).collect(Collectors.joining(" "));
    }

    private static String own(Element part) {
        if (part.isTextNode()) {
            return part.getText();
        }
        return READ_ALOUD.stream()
                        .filter(part::hasAttribute)
                        .map(part::getAttribute)
                        .collect(Collectors.joining(" "))
                + " " + part.getProperty("innerHTML", "").replaceAll("<[^>]*>", " ");
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(Tiles::all));
    }
}
