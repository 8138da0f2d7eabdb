package org.huddleboard.huddle.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.huddle.BlockKind;
import org.huddleboard.huddle.HuddleState;
import org.huddleboard.huddle.application.HuddleCard.Agreed;
import org.huddleboard.huddle.application.HuddleCard.Asked;
import org.huddleboard.huddle.application.HuddleCard.Countdown;
import org.huddleboard.huddle.application.HuddleCard.Part;
import org.huddleboard.huddle.application.HuddleCard.Place;
import org.huddleboard.huddle.application.HuddleCard.Shown;
import org.huddleboard.huddle.application.HuddleCard.Somebody;
import org.huddleboard.huddle.application.HuddleCard.Win;
import org.huddleboard.huddle.domain.Block;
import org.huddleboard.huddle.domain.Huddle;
import org.huddleboard.huddle.domain.Presence;
import org.huddleboard.huddle.domain.Question;
import org.huddleboard.huddle.domain.WinLine;
import org.huddleboard.improvement.OpenAction;
import org.huddleboard.kpi.FigureReasons.Reason;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;
import org.huddleboard.shadowing.BesideEachOther;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;

/** Lays a huddle before a reader, with names: the same number of statements however much is on it. */
@Component
class HuddleCards {
    private final Prepared prepared;
    private final DueFigures due;
    private final PeopleDirectory directory;
    private final BesideEachOther beside;
    private final Clock clock;

    HuddleCards(Prepared prepared, DueFigures due, PeopleDirectory directory, BesideEachOther beside, Clock clock) {
        this.prepared = prepared;
        this.due = due;
        this.directory = directory;
        this.beside = beside;
        this.clock = clock;
    }

    /** Today's huddle, which may not be stored yet. */
    HuddleCard card(Optional<Huddle> stored, Team team, LocalTime usual, boolean mayRun, Locale language) {
        var today = prepared.today(team.id());
        var begun = stored.filter(huddle -> huddle.state() != HuddleState.READY);
        var questions = prepared.questions(team.id());
        var actions = prepared.actions(team.id());
        var names = directory.people(mentioned(questions, actions, begun));
        var agreed = agreed(actions, begun, names);
        return new HuddleCard(
                stored.map(Huddle::id),
                team,
                today,
                stored.map(Huddle::startsAt).orElse(usual),
                stored.map(Huddle::state).orElse(HuddleState.READY),
                mayRun,
                begun.map(HuddleCards::place).orElse(new Place(0, 0)),
                stored.map(HuddleCards::parts).orElseGet(HuddleCards::usualParts),
                countdown(begun),
                wins(team, stored),
                figures(team, begun, agreed, language),
                questions.stream()
                        .map(question -> new Asked(
                                question.id(),
                                question.words(),
                                question.askedBy().map(names::get)))
                        .toList(),
                beside.on(team.id(), today, language),
                prepared.tips(team, language),
                prepared.inTheWay(team.id()),
                agreed,
                people(team, today, begun, names));
    }

    private static Set<MemberId> mentioned(List<Question> questions, List<OpenAction> actions, Optional<Huddle> begun) {
        var members = new HashSet<MemberId>();
        questions.forEach(question -> question.askedBy().ifPresent(members::add));
        actions.forEach(action -> action.owner().ifPresent(members::add));
        begun.ifPresent(huddle -> members.addAll(huddle.those(_ -> true)));
        return members;
    }

    private static Place place(Huddle huddle) {
        return new Place(huddle.position().block(), huddle.position().figure());
    }

    private static List<Part> parts(Huddle huddle) {
        return huddle.blocks().stream()
                .map(block -> new Part(block.kind(), block.minutes(), block.usedSeconds()))
                .toList();
    }

    private static List<Part> usualParts() {
        return Arrays.stream(BlockKind.values())
                .map(kind -> new Part(kind, kind.usualMinutes(), 0))
                .toList();
    }

    private Countdown countdown(Optional<Huddle> begun) {
        var now = clock.instant();
        if (begun.filter(huddle -> huddle.state() == HuddleState.RUNNING).isEmpty()) {
            return new Countdown(now, Duration.ZERO, Duration.ZERO, true);
        }
        var huddle = begun.get();
        var left = huddle.left(now);
        var later = huddle.blocks().stream()
                .skip(huddle.position().block() + 1L)
                .mapToInt(Block::plannedSeconds)
                .sum();
        return new Countdown(now, left, left.plusSeconds(later), huddle.isPaused());
    }

    private List<Win> wins(Team team, Optional<Huddle> stored) {
        var added = stored.stream()
                .flatMap(huddle -> huddle.wins().stream())
                .map(WinLine::words)
                .map(words -> new Win(words, Optional.empty()));
        var thanks = prepared.wins(team.id()).stream()
                .map(note -> new Win(note.words(), note.to().or(note::from)));
        return Stream.concat(added, thanks).toList();
    }

    private List<Shown> figures(Team team, Optional<Huddle> begun, List<Agreed> agreed, Locale language) {
        if (begun.isEmpty()) {
            return due.due(team.id(), language).stream()
                    .map(each -> new Shown(
                            each.figure(),
                            each.concerning(),
                            each.asked(),
                            each.reason().map(Reason::cause),
                            each.reason().map(Reason::words),
                            Optional.empty()))
                    .toList();
        }
        return due.of(begun.get(), language)
                .map(looked -> new Shown(
                        looked.figure(),
                        looked.line().concerning(),
                        looked.line().asked(),
                        Optional.ofNullable(looked.line().cause()),
                        Optional.ofNullable(looked.line().reason()),
                        agreed.stream()
                                .filter(action -> action.action()
                                        .id()
                                        .value()
                                        .equals(looked.line().action()))
                                .findFirst()))
                .toList();
    }

    private static List<Agreed> agreed(List<OpenAction> actions, Optional<Huddle> begun, Map<MemberId, Person> names) {
        var here = begun.stream()
                .flatMap(huddle -> huddle.actions().stream())
                .map(line -> line.action())
                .collect(Collectors.toSet());
        return actions.stream()
                .map(action -> new Agreed(
                        action,
                        action.owner().map(names::get),
                        here.contains(action.id().value())))
                .toList();
    }

    private List<Somebody> people(Team team, LocalDate today, Optional<Huddle> begun, Map<MemberId, Person> names) {
        if (begun.isEmpty()) {
            return directory.inTeam(team.id(), today).stream()
                    .map(person -> new Somebody(person, true, true))
                    .toList();
        }
        var here = begun.get().those(Presence::here);
        var expected = begun.get().those(Presence::expected);
        return begun.get().those(_ -> true).stream()
                .flatMap(member -> Optional.ofNullable(names.get(member)).stream())
                .sorted(Comparator.comparing(Person::name))
                .map(person -> new Somebody(person, here.contains(person.id()), expected.contains(person.id())))
                .toList();
    }
}
