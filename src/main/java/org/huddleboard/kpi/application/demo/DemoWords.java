package org.huddleboard.kpi.application.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.huddleboard.kpi.application.words.CustomerWords.Word;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoStory;

/** What customers of one team wrote, week by week, from the lines of demo/words_*.txt: none twice in a week. */
final class DemoWords {
    private static final int SCALE = 5;
    private static final int WORKING_DAYS = 5;
    private static final int THURSDAY = 3;
    private static final int FRIDAY = 4;
    private static final int LAST_WEEK = DemoStory.WEEKS - 1;

    private final DemoStory story;
    private final TeamStory team;
    private final List<Line> lines;
    private final Random chance;

    DemoWords(DemoStory story, TeamStory team) {
        this.story = story;
        this.team = team;
        this.lines = lines(team);
        this.chance = Random.from(story.random("words/" + team.name()));
    }

    /** A line of the file: when it may be said, on which channel, its score and its words. */
    private record Line(String when, String channel, int score, String words) {
        static Line of(String line) {
            var cells = line.split("\\s*\\|\\s*", 4);
            return new Line(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3]);
        }
    }

    /** Leeds hears English, Manila mostly Spanish; each team what comes on its own channel. */
    private static List<Line> lines(TeamStory team) {
        var files = team.name().startsWith("Manila") ? Stream.of("words_es.txt") : Stream.of("words_en.txt");
        return files.flatMap(file -> DemoCast.lines(file).stream())
                .map(Line::of)
                .filter(line -> line.channel().equals(team.channel()))
                .toList();
    }

    List<Word> draw() {
        var words = new ArrayList<Word>();
        for (var week = 0; week <= DemoStory.WEEKS; week++) {
            words.addAll(week(week));
        }
        return words;
    }

    private List<Word> week(int week) {
        var monday = story.firstWeek().plusWeeks(week);
        var told = team.hasOutage() && week == LAST_WEEK;
        var words = new ArrayList<Word>();
        var usual = new ArrayList<>(said("any").toList());
        if (team.improvesIn(week)) {
            said("link").forEach(usual::add);
        }
        Collections.shuffle(usual, chance);
        if (told) {
            said("told").forEach(line -> words.add(word(line, monday.plusDays(FRIDAY))));
            said("thursday").forEach(line -> words.add(word(line, monday.plusDays(THURSDAY))));
        }
        var heard = usual.size() * (told ? 10 : 4 + chance.nextInt(4)) / 10;
        usual.stream()
                .limit(heard)
                .map(line -> word(line, monday.plusDays(chance.nextInt(told ? FRIDAY : WORKING_DAYS))))
                .forEach(words::add);
        return words.stream().filter(word -> word.day().isBefore(story.today())).toList();
    }

    private Stream<Line> said(String when) {
        return lines.stream().filter(line -> line.when().equals(when));
    }

    private Word word(Line line, LocalDate day) {
        return new Word(team.id(), day, line.channel(), line.score(), SCALE, line.words());
    }
}
