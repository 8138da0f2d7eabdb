package org.huddleboard.huddle.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.huddle.application.RecordCard.About;
import org.huddleboard.huddle.application.RecordCard.Line;
import org.huddleboard.huddle.application.RecordCard.Reader;
import org.huddleboard.huddle.domain.AgreedLine;
import org.huddleboard.huddle.domain.CatchUp;
import org.huddleboard.huddle.domain.CatchUpRepository;
import org.huddleboard.huddle.domain.FigureLine;
import org.huddleboard.huddle.domain.Huddle;
import org.huddleboard.huddle.domain.Presence;
import org.huddleboard.huddle.domain.QuestionRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts the record of a huddle into at most six lines that can be read in a minute. */
@Component
class RecordCards {
    private static final int LINES = 6;
    private static final int OF_A_KIND = 2;

    private final CatchUpRepository reads;
    private final QuestionRepository questions;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final Messages messages;

    RecordCards(
            CatchUpRepository reads,
            QuestionRepository questions,
            PeopleDirectory directory,
            Memberships memberships,
            Messages messages) {
        this.reads = reads;
        this.questions = questions;
        this.directory = directory;
        this.memberships = memberships;
        this.messages = messages;
    }

    RecordCard card(Huddle huddle, boolean withReaders, Locale language) {
        var sent = withReaders ? reads.findByHuddle(huddle.id(), Limit.unlimited()) : List.<CatchUp>of();
        var members = new HashSet<MemberId>();
        sent.forEach(read -> members.add(read.member()));
        for (var line : huddle.actions()) {
            if (line.owner() != null) {
                members.add(line.owner());
            }
        }
        var names = directory.people(members);
        return new RecordCard(
                huddle.id(),
                huddle.endedAt().orElseThrow().atZone(memberships.zoneOf(huddle.team())),
                huddle.overrun(),
                huddle.those(Presence::here).size(),
                huddle.those(Presence::expected).size(),
                lines(huddle, names, language),
                readers(sent, names));
    }

    private static List<Reader> readers(List<CatchUp> sent, Map<MemberId, Person> names) {
        return sent.stream()
                .flatMap(read -> Optional.ofNullable(names.get(read.member())).stream()
                        .map(person -> new Reader(person, read.understoodAt().isPresent())))
                .sorted(Comparator.comparing((Reader reader) -> reader.understood())
                        .thenComparing(reader -> reader.person().name()))
                .toList();
    }

    private List<Line> lines(Huddle huddle, Map<MemberId, Person> names, Locale language) {
        var lines = new ArrayList<Line>();
        huddle.wins().stream()
                .limit(OF_A_KIND)
                .map(win -> new Line(About.WIN, win.words()))
                .forEach(lines::add);
        huddle.figures().stream()
                .filter(FigureLine::concerning)
                .limit(OF_A_KIND)
                .map(figure -> new Line(About.FIGURE, figure(figure, language)))
                .forEach(lines::add);
        huddle.actions().stream()
                .limit(OF_A_KIND)
                .map(action -> new Line(About.ACTION, action(action, names, language)))
                .forEach(lines::add);
        questions.findByTalkedAboutAndHiddenFalseOrderByAskedAtAscIdAsc(huddle.id(), Limit.of(OF_A_KIND)).stream()
                .map(question -> new Line(About.QUESTION, question.words()))
                .forEach(lines::add);
        return lines.stream()
                .limit(LINES)
                .sorted(Comparator.comparing(Line::about))
                .toList();
    }

    private String figure(FigureLine figure, Locale language) {
        var name = messages.say(language, figure.kpi().key() + ".name");
        return figure.reason() == null
                ? messages.say(language, "huddle.record.figure", name, figure.figureValue())
                : messages.say(language, "huddle.record.because", name, figure.figureValue(), figure.reason());
    }

    private String action(AgreedLine action, Map<MemberId, Person> names, Locale language) {
        var due = day(action.due(), language);
        var owner = action.owner() == null ? null : names.get(action.owner());
        return owner == null
                ? messages.say(language, "huddle.record.action", action.words(), due)
                : messages.say(language, "huddle.record.owned", owner.firstName(), action.words(), due);
    }

    private String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern(messages.say(language, "huddle.words.dayPattern"), language)
                .format(day);
    }
}
