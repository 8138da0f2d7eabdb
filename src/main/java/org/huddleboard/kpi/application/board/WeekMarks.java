package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weeks a team has figures for, as far as a board looks: the latest to choose from and those its history began with.
 * The mark of a week is another one each time its sums are written.
 */
final class WeekMarks {
    /** Two years to choose from. */
    static final int CHOICES = 106;
    /** Where a measure skipped weeks at first, its limits rest on some that came later. */
    static final int HEAD = FigureStore.WEEKS + 14;

    private final NavigableMap<LocalDate, Long> marks;
    private final List<LocalDate> choices;

    WeekMarks(Map<LocalDate, Long> marks) {
        this.marks = new TreeMap<>(marks);
        this.choices = this.marks.descendingKeySet().stream().limit(CHOICES).toList();
    }

    /** Latest first. */
    List<LocalDate> choices() {
        return choices;
    }

    /** Whether no week from this one on is missing here. */
    boolean holdFrom(LocalDate first) {
        return marks.size() < CHOICES || !choices.getLast().isAfter(first);
    }

    SortedMap<LocalDate, Long> between(LocalDate first, LocalDate last) {
        return marks.subMap(first, true, last, true);
    }

    /** The weeks the history began with, as far as they lie before a day. */
    SortedMap<LocalDate, Long> head(LocalDate before) {
        var earlier = marks.headMap(before);
        return earlier.keySet().stream()
                .skip(HEAD)
                .findFirst()
                .map(earlier::headMap)
                .orElse(earlier);
    }

    /** Whether these are all weeks before that day. */
    boolean headIsAll(LocalDate before) {
        return marks.headMap(before).size() < HEAD;
    }

    boolean hold(LocalDate week) {
        return marks.containsKey(week);
    }
}
