package org.huddleboard.huddle.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huddleboard.huddle.BlockKind;
import org.huddleboard.huddle.Content;
import org.huddleboard.huddle.HuddleOnWall;
import org.huddleboard.huddle.HuddleState;
import org.huddleboard.huddle.WallHuddle;
import org.huddleboard.huddle.domain.AgreedLine;
import org.huddleboard.huddle.domain.Huddle;
import org.huddleboard.huddle.domain.HuddleRepository;
import org.huddleboard.huddle.domain.WinLine;
import org.huddleboard.shadowing.BesideEachOther;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Copies the running huddle for the wall: no name stands beside a number. */
@Component
@Transactional(readOnly = true)
class HuddleWallReader implements HuddleOnWall {
    private static final Pattern FIGURE = Pattern.compile("[^\\s]*\\p{N}[^\\s]*");

    private final HuddleRepository huddles;
    private final Prepared prepared;
    private final DueFigures figures;
    private final HuddleTimes times;
    private final BesideEachOther beside;
    private final Messages messages;
    private final Clock clock;

    HuddleWallReader(
            HuddleRepository huddles,
            Prepared prepared,
            DueFigures figures,
            HuddleTimes times,
            BesideEachOther beside,
            Messages messages,
            Clock clock) {
        this.huddles = huddles;
        this.prepared = prepared;
        this.figures = figures;
        this.times = times;
        this.beside = beside;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Optional<WallHuddle> running(TeamId team, Locale language) {
        return huddles.findByTeamAndHuddleDay(team, prepared.today(team))
                .filter(huddle -> huddle.state() == HuddleState.RUNNING)
                .map(huddle -> wall(huddle, language));
    }

    @Override
    public Optional<LocalTime> nextToday(TeamId team) {
        var stored = huddles.findByTeamAndHuddleDay(team, prepared.today(team));
        return stored.isEmpty()
                ? Optional.of(times.of(team))
                : stored.filter(huddle -> huddle.state() == HuddleState.READY).map(Huddle::startsAt);
    }

    private WallHuddle wall(Huddle huddle, Locale language) {
        var names = huddle.blocks().stream()
                .map(block -> messages.say(language, "huddle.block." + block.kind()))
                .toList();
        var place = huddle.position().block();
        var left = huddle.left(clock.instant());
        return new WallHuddle(
                huddle.id(),
                names.get(place),
                names,
                place + 1,
                names.size(),
                Duration.ofMinutes(huddle.blocks().get(place).minutes()),
                huddle.blockEndsAt(),
                huddle.isPaused() ? Optional.of(left) : Optional.empty(),
                content(huddle, huddle.blocks().get(place).kind(), language));
    }

    private Content content(Huddle huddle, BlockKind kind, Locale language) {
        return switch (kind) {
            case WINS -> new Content.Wins(wins(huddle));
            case NUMBERS ->
                numbers(huddle, language)
                        .orElseGet(() -> new Content.Focus(
                                messages.say(language, "huddle.block.NUMBERS"),
                                messages.say(language, "huddle.numbers.none")));
            case FOCUS -> focus(huddle, language);
            case ACTIONS ->
                new Content.Actions(prepared.actions(huddle.team()).stream()
                        .map(action -> new Content.ActionLine(action.text(), action.isOverdue()))
                        .toList());
        };
    }

    private List<Content.Win> wins(Huddle huddle) {
        var added = huddle.wins().stream()
                .map(WinLine::words)
                .map(words -> new Content.Win(withoutFigures(words), Optional.empty()));
        var thanks = prepared.wins(huddle.team()).stream()
                .map(note ->
                        new Content.Win(withoutFigures(note.words()), note.to().or(note::from)));
        return Stream.concat(added, thanks).toList();
    }

    private static String withoutFigures(String words) {
        return FIGURE.matcher(words).replaceAll("…");
    }

    private Optional<Content> numbers(Huddle huddle, Locale language) {
        var all = figures.of(huddle, language).toList();
        var at = huddle.position().figure();
        return at >= all.size()
                ? Optional.empty()
                : Optional.of(new Content.Numbers(
                        all.get(at).figure(),
                        at + 1,
                        all.size(),
                        Optional.ofNullable(all.get(at).line().reason()),
                        huddle.actions().stream()
                                .filter(line ->
                                        line.action().equals(all.get(at).line().action()))
                                .map(AgreedLine::words)
                                .findFirst()));
    }

    private Content focus(Huddle huddle, Locale language) {
        var question = prepared.questions(huddle.team()).stream().findFirst();
        if (question.isPresent()) {
            return new Content.Focus(
                    messages.say(language, "huddle.focus.asked"), question.get().words());
        }
        var heading = messages.say(language, "huddle.focus.beside");
        return beside.on(huddle.team(), huddle.day(), language).stream()
                .findFirst()
                .map(pair -> new Content.Focus(
                        heading,
                        messages.say(language, "huddle.focus.pair", pair.guestName(), pair.hostName(), pair.skill())))
                .orElseGet(() -> new Content.Focus(
                        messages.say(language, "huddle.block.FOCUS"), messages.say(language, "huddle.focus.none")));
    }
}
