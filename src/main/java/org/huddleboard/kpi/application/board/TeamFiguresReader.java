package org.huddleboard.kpi.application.board;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A team's figures for walls: nothing that fewer than five people made. */
@Component
class TeamFiguresReader implements TeamFigures {
    private final TeamWeeks weeks;
    private final FigureStore store;
    private final FigureLines lines;
    private final FigureWords words;

    TeamFiguresReader(TeamWeeks weeks, FigureStore store, FigureLines lines, FigureWords words) {
        this.weeks = weeks;
        this.store = store;
        this.lines = lines;
        this.words = words;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Latest> latest(TeamId team, Locale language) {
        return weeks.read(team, Optional.empty())
                .flatMap(read -> store.age(team)
                        .map(age -> new Latest(
                                period(read, language),
                                age.lastDay(),
                                age.importedAt(),
                                read.figures().stream()
                                        .filter(figure -> figure.people() >= TeamWeeks.FEWEST)
                                        .map(figure -> figure(lines.line(figure, language)))
                                        .toList())));
    }

    private String period(TeamWeeks.Read read, Locale language) {
        var from = DateTimeFormatter.ofPattern(words.say(language, "kpi.words.dayPattern"), language);
        return words.say(
                language,
                "kpi.words.week",
                from.format(read.week()),
                from.format(read.week().plusDays(6)));
    }

    private static Figure figure(FigureLine line) {
        return new Figure(
                line.code(),
                line.name(),
                line.value(),
                line.range(),
                line.n(),
                line.sentence(),
                line.variation(),
                line.up(),
                line.variationWord(),
                line.weeks(),
                line.limits(),
                line.target());
    }
}
