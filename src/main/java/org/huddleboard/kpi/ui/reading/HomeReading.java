package org.huddleboard.kpi.ui.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.kpi.application.board.KpiBoardService;
import org.huddleboard.kpi.application.board.TeamBoard;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.VariationMark;
import org.huddleboard.shared.ui.home.HomePart;

/** On a leader's My shift: a concerning figure that nobody has explained, with the question why. */
@SpringComponent
class HomeReading implements HomePart {
    private static final int ORDER = 30;
    private static final int AT_MOST = 2;

    private final KpiBoardService boards;
    private final ReadingDesk desk;
    private final TeamInView inView;
    private final LiveTopics live;
    private final Access access;
    private final Messages messages;

    HomeReading(
            KpiBoardService boards,
            ReadingDesk desk,
            TeamInView inView,
            LiveTopics live,
            Access access,
            Messages messages) {
        this.boards = boards;
        this.desk = desk;
        this.inView = inView;
        this.live = live;
        this.access = access;
        this.messages = messages;
    }

    private Optional<TeamId> led() {
        return inView.team().filter(team -> access.may(Action.KPI_MANAGE, team));
    }

    @Override
    public Place place() {
        return Place.NEED;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> show() {
        return led().flatMap(team -> boards.board(
                        team, Optional.empty(), UI.getCurrentOrThrow().getLocale()))
                .map(this::cards)
                .orElse(List.of());
    }

    private List<Component> cards(TeamBoard board) {
        var missing = desk.unexplained(board);
        if (missing.isEmpty()) {
            return List.of();
        }
        var readings = desk.of(board, EnumSet.noneOf(KpiCode.class));
        return board.lines().stream()
                .filter(line -> missing.contains(line.code()))
                .limit(AT_MOST)
                .<Component>map(line -> card(line, Objects.requireNonNull(readings.get(line.code()))))
                .toList();
    }

    private Component card(FigureLine line, FigureReading reading) {
        var steps = new Div(reading, new Anchor("kpi", say("kpi.signal.home.board")));
        steps.addClassName("home-reading__steps");
        var card = new Sheet(
                new H2(say("kpi.signal.home.title", line.name())),
                new VariationMark(line.variation(), line.up(), line.variationWord()),
                new Paragraph(line.sentence()),
                steps);
        card.addClassName("home-reading");
        return card;
    }

    @Override
    public List<Signal<Long>> changes() {
        return led().map(team -> live.revision(FiguresChanged.topicFor(team))).stream()
                .toList();
    }

    private String say(String key, Object... arguments) {
        return messages.say(UI.getCurrentOrThrow().getLocale(), key, arguments);
    }
}
