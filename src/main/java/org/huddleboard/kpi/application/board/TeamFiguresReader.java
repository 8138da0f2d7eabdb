package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.kpi.application.events.KpiEvents;
import org.huddleboard.kpi.application.events.KpiEvents.Mark;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A team's figures for walls: nothing that fewer than five people made. */
@Component
class TeamFiguresReader implements TeamFigures {
    private final TeamWeeks weeks;
    private final FigureStore store;
    private final FigureLines lines;
    private final KpiEvents events;
    private final FigureWords words;

    TeamFiguresReader(TeamWeeks weeks, FigureStore store, FigureLines lines, KpiEvents events, FigureWords words) {
        this.weeks = weeks;
        this.store = store;
        this.lines = lines;
        this.events = events;
        this.words = words;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Latest> latest(TeamId team, Locale language) {
        return read(team, Optional.empty(), language);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Latest> at(TeamId team, LocalDate week, Locale language) {
        return read(team, Optional.of(week), language)
                .filter(latest -> latest.week().equals(week));
    }

    private Optional<Latest> read(TeamId team, Optional<LocalDate> week, Locale language) {
        return weeks.read(team, week)
                .flatMap(read -> store.age(team).map(age -> latest(read, age, marks(team, read), language)));
    }

    private Latest latest(TeamWeeks.Read read, DataAge age, List<Mark> marks, Locale language) {
        var shown = read.figures().stream()
                .filter(figure -> figure.people() >= TeamWeeks.FEWEST)
                .toList();
        var waits = KpiBoardService.handleTimeWaits(shown);
        var told = shown.stream()
                .filter(figure -> !waits || figure.kpi() != KpiCode.AVERAGE_HANDLE_TIME)
                .map(figure -> lines.line(figure, marks, language))
                .toList();
        return new Latest(
                read.week(),
                period(read, language),
                age.lastDay(),
                age.importedAt(),
                told.stream().map(line -> figure(line, beside(line, told))).toList());
    }

    /** Quick alone says little: a figure of time is told with those of what was achieved. */
    private static Optional<String> beside(FigureLine line, List<FigureLine> all) {
        if (!line.code().needsCompany()) {
            return Optional.empty();
        }
        return all.stream()
                .filter(other -> KpiCode.besideHandleTime().contains(other.code()))
                .map(other -> other.name() + " " + other.value())
                .reduce((first, next) -> first + ", " + next);
    }

    private List<Mark> marks(TeamId team, TeamWeeks.Read read) {
        return events.between(team, read.first(), read.week().plusDays(6));
    }

    private String period(TeamWeeks.Read read, Locale language) {
        var from = DateTimeFormatter.ofPattern(words.say(language, "kpi.words.dayPattern"), language);
        return words.say(
                language,
                "kpi.words.week",
                from.format(read.week()),
                from.format(read.week().plusDays(6)));
    }

    private static Figure figure(FigureLine line, Optional<String> beside) {
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
                line.events(),
                line.limits(),
                line.target(),
                beside);
    }
}
