package org.huddleboard.feedback.application.demo;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.QuestionKind;
import org.huddleboard.feedback.QuestionState;
import org.huddleboard.feedback.RequestState;
import org.huddleboard.feedback.domain.ask.WorkingDays;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people of the demo centre asked each other for, and what they asked about the cards they were given. */
final class AskDemo {
    private static final Duration SOON = Duration.ofHours(3);
    private static final Duration LATELY = Duration.ofDays(12);
    private static final int DAYS_TO_ANSWER = 5;

    private final JdbcTemplate jdbc;
    private final DemoStory story;
    private final DemoCast cast;
    private final Instant now;
    private final List<DemoCard> cards;

    AskDemo(JdbcTemplate jdbc, DemoStory story, Instant now, List<DemoCard> cards) {
        this.jdbc = jdbc;
        this.story = story;
        this.cast = DemoCast.of(story);
        this.now = now;
        this.cards = cards;
    }

    /** One line of {@code demo/asks.txt}: from | to | state | asked so many hours ago | about. */
    private record Ask(String from, String to, RequestState state, Duration ago, String about) {
        static Ask of(String line) {
            var cells = CardTexts.cells(line);
            return new Ask(
                    cells.get(0),
                    cells.get(1),
                    RequestState.valueOf(cells.get(2)),
                    Duration.ofHours(Long.parseLong(cells.get(3))),
                    cells.get(4));
        }
    }

    void load() {
        DemoCast.lines("asks.txt").stream().map(Ask::of).forEach(this::request);
        agreedForTheWall();
        secondView();
        clarified();
    }

    /** An answer is the newest card from the one asked to the one who asks; it was asked for the day before. */
    private void request(Ask ask) {
        var from = cast.named(ask.from());
        var to = cast.named(ask.to());
        var answer = newest(card -> card.from().equals(to.id()) && isTo(card, from.id()))
                .filter(_ -> ask.state() == RequestState.ANSWERED);
        if (ask.state() == RequestState.ANSWERED && answer.isEmpty()) {
            return;
        }
        var asked = answer.map(card -> card.at().minus(Duration.ofDays(1))).orElseGet(() -> now.minus(ask.ago()));
        var id = story.id("ask/" + ask.from() + "/" + ask.to() + "/" + ask.about());
        jdbc.update(
                "insert into feedback_request (id, client_key, from_member, to_member, behaviour, state, feedback,"
                        + " asked_at, settled_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                id,
                story.id("ask/" + ask.from() + "/" + ask.about()),
                from.id().value(),
                to.id().value(),
                ask.about(),
                ask.state().name(),
                answer.map(DemoCard::id).orElse(null),
                asked.atOffset(ZoneOffset.UTC),
                settled(ask, answer, asked)
                        .map(at -> at.atOffset(ZoneOffset.UTC))
                        .orElse(null));
        answer.ifPresent(card -> jdbc.update("update feedback set answers = ? where id = ?", id, card.id()));
    }

    private static Optional<Instant> settled(Ask ask, Optional<DemoCard> answer, Instant asked) {
        return ask.state() == RequestState.WAITING
                ? Optional.empty()
                : answer.map(DemoCard::at).or(() -> Optional.of(asked.plus(SOON)));
    }

    /** Kofi's thanks were for the team first; the wall got them once Amira had agreed. */
    private void agreedForTheWall() {
        var kofi = cast.named("kofi").id();
        var amira = cast.named("amira").id();
        newest(card -> card.from().equals(kofi) && isTo(card, amira) && card.audience() == Audience.TEAM_AND_WALL)
                .ifPresent(card -> question(
                        card,
                        QuestionKind.WIDEN,
                        QuestionState.AGREED,
                        kofi,
                        card.at().plus(Duration.ofMinutes(5)),
                        Optional.of(amira),
                        Optional.empty()));
    }

    /** A colleague asks Leo how he sees a card that he may read. */
    private void secondView() {
        var team = cast.teams().get("Leeds Voice 1");
        newest(card -> card.bearing() == Bearing.TRY_DIFFERENTLY
                        && card.audience() == Audience.RECEIVER_AND_LEADER
                        && card.team().equals(Optional.ofNullable(team))
                        && !isFromLeader(card)
                        && card.at().isAfter(now.minus(LATELY)))
                .ifPresent(card -> question(
                        card,
                        QuestionKind.SECOND_VIEW,
                        QuestionState.OPEN,
                        card.to().orElseThrow(),
                        card.at().plus(Duration.ofMinutes(40)),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Somebody asked what was meant, and the answer stands there. */
    private void clarified() {
        newest(card -> card.bearing() == Bearing.TRY_DIFFERENTLY
                        && card.audience() == Audience.RECEIVER
                        && card.at().isBefore(now.minus(Duration.ofDays(2)))
                        && isToAgentInEnglish(card))
                .ifPresent(card -> question(
                        card,
                        QuestionKind.CLARIFY,
                        QuestionState.ANSWERED,
                        card.to().orElseThrow(),
                        card.at().plus(SOON),
                        Optional.of(card.from()),
                        Optional.of(DemoCast.lines("clarified.txt").getFirst())));
    }

    private boolean isToAgentInEnglish(DemoCard card) {
        return cast.people().stream()
                .filter(person -> card.to().equals(Optional.of(person.id())))
                .anyMatch(person ->
                        !person.isLeader() && person.language().getLanguage().equals("en"));
    }

    private boolean isFromLeader(DemoCard card) {
        return cast.people().stream()
                .filter(DemoPerson::isLeader)
                .anyMatch(person -> person.id().equals(card.from()));
    }

    private Optional<DemoCard> newest(Predicate<DemoCard> wanted) {
        return cards.stream()
                .filter(wanted)
                .filter(card -> card.to().isPresent())
                .max(Comparator.comparing(DemoCard::at).thenComparing(DemoCard::id));
    }

    private static boolean isTo(DemoCard card, MemberId member) {
        return card.to().equals(Optional.of(member));
    }

    private void question(
            DemoCard card,
            QuestionKind kind,
            QuestionState state,
            MemberId by,
            Instant at,
            Optional<MemberId> answeredBy,
            Optional<String> answer) {
        var asked = at.isAfter(now) ? now : at;
        var zone = zone(by);
        var due =
                kind == QuestionKind.WIDEN ? null : WorkingDays.after(LocalDate.ofInstant(asked, zone), DAYS_TO_ANSWER);
        var settled = asked.plus(Duration.ofMinutes(25)).isAfter(now) ? now : asked.plus(Duration.ofMinutes(25));
        UUID open = state.waits() ? card.id() : null;
        jdbc.update(
                "insert into card_question (id, feedback, kind, state, asked_by, asked_at, due_on, wider, turn_team,"
                        + " answer, answered_by, settled_at, open_key, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                new Object[] {
                    story.id("question/" + kind + "/" + card.id()),
                    card.id(),
                    kind.name(),
                    state.name(),
                    by.value(),
                    asked.atOffset(ZoneOffset.UTC),
                    due,
                    kind == QuestionKind.WIDEN ? card.audience().name() : null,
                    state.waits() ? card.team().map(team -> team.value()).orElse(null) : null,
                    answer.orElse(null),
                    answeredBy.map(MemberId::value).orElse(null),
                    state.waits() ? null : settled.atOffset(ZoneOffset.UTC),
                    open
                },
                new int[] {
                    Types.OTHER, Types.OTHER, Types.VARCHAR, Types.VARCHAR, Types.OTHER,
                    Types.TIMESTAMP_WITH_TIMEZONE, Types.DATE, Types.VARCHAR, Types.OTHER, Types.VARCHAR,
                    Types.OTHER, Types.TIMESTAMP_WITH_TIMEZONE, Types.OTHER
                });
    }

    private ZoneId zone(MemberId member) {
        return cast.people().stream()
                .filter(person -> person.id().equals(member))
                .findFirst()
                .map(DemoZones::of)
                .orElse(ZoneOffset.UTC);
    }
}
